import type { SeedFile, SeedMutation } from '../../../pocketbase/server/commands/seed';
import { office } from '../../../src/lib/domain/office';

export const PASSWORD = 'server-suite-2026';

/** Everybody of the office who logs in with a password. Ids are the names of the roles. */
export const PEOPLE = [
	'administrator',
	'reception',
	'supplies',
	'documents',
	'archives',
	'seals',
	'meetings',
	'equipment',
	'head',
	'leader',
	'staff'
] as const;
export type PersonRole = (typeof PEOPLE)[number];

const DUTIES = ['reception', 'supplies', 'documents', 'archives', 'seals', 'meetings', 'equipment'];
const AT = '2026-11-24T01:30:00.000Z';

const entry = (id: string, name: string, args: unknown, actor?: string): SeedMutation => ({
	id,
	name,
	version: office.mutator(name)?.version ?? 1,
	at: AT,
	args,
	...(actor !== undefined && { actor })
});

const person = (role: PersonRole): SeedMutation =>
	entry(`person-${role}`, 'people.add', {
		id: role,
		name: `测试${'甲乙丙丁戊己庚辛壬癸子'[PEOPLE.indexOf(role)] ?? ''}`,
		department: 'office.0',
		duties: DUTIES.includes(role) ? [role] : [],
		isHead: role === 'head',
		isLeader: role === 'leader',
		isAdmin: false,
		email: `${role}@server.test`
	});

/** A morning in the first room. */
export const meeting = (on: string, said: Record<string, unknown> = {}) => ({
	room: 'room.0',
	from: `${on}T01:00:00.000Z`,
	to: `${on}T03:00:00.000Z`,
	layout: 'hollowSquare',
	topic: '例会',
	headCount: 8,
	needs: [],
	participants: [],
	closed: false,
	...said
});

/** Something for the staff, with a photo of its label. */
const PARCEL = { carrier: 'sf', pieces: 1, spot: 'shelf', addressee: 'staff', photo: 'aaaaaaaaaaaaaaa' };

/** A requisition handed out in part, something on loan, and a plan whose order has come in part. */
const supplyPapers: SeedMutation[] = [
	entry('disk', 'supplies.add', { code: 'YP-0003', name: '移动硬盘', class: 'durable', unit: '个' }, 'supplies'),
	entry('disks', 'supplies.openStock', { item: 'disk.0', quantity: 3 }, 'supplies'),
	entry('rule', 'supplyIssues.changeRules', { set: { closesAt: '17:30', walkInMost: 5_000 } }, 'supplies'),
	entry(
		'request',
		'requisitions.submit',
		{ purpose: '装订', pickUpCode: '4826', lines: [{ item: 'paper.0', quantity: 4 }] },
		'staff'
	),
	entry('request-yes', 'approvals.approve', { approval: 'request.0', stage: 2 }, 'head'),
	entry(
		'given',
		'supplyIssues.handOut',
		{
			requisition: 'request.0',
			lines: [{ item: 'paper.0', quantity: 2 }],
			way: 'signed',
			signature: 'M10 10L90 40'
		},
		'supplies'
	),
	entry(
		'lent',
		'supplyIssues.walkIn',
		{ recipient: 'staff', lines: [{ item: 'disk.0', quantity: 1 }], way: 'desk', due: '2026-11-23' },
		'supplies'
	),
	entry('plan', 'purchasePlans.make', { items: [{ item: 'paper.0', buy: 50 }] }, 'supplies'),
	entry('plan-why', 'purchasePlans.changeLine', { line: 'plan.1', set: { reason: 'event' } }, 'supplies'),
	entry('plan-sent', 'purchasePlans.submit', { plan: 'plan.0' }, 'supplies'),
	entry('plan-yes', 'approvals.approve', { approval: 'plan.0', stage: 2 }, 'administrator'),
	entry('order', 'purchaseOrders.place', { plan: 'plan.0', receiver: 'reception' }, 'supplies'),
	entry(
		'received',
		'goodsReceipts.receive',
		{
			order: 'order.0',
			lines: [
				{ item: 'paper.0', counted: 20, rejected: 1, defect: 'broken', way: 'exchange', photo: 'ccccccccccccccc' }
			]
		},
		'reception'
	),
	entry(
		'righted',
		'goodsReceipts.correct',
		{
			receipt: 'received.0',
			seen: 0,
			lines: [{ item: 'paper.0', counted: 19, rejected: 1, defect: 'broken', way: 'exchange' }],
			reason: '少点了一包'
		},
		'reception'
	),
	entry('back', 'supplyLoans.takeBack', { loan: 'lent.1', condition: 'good' }, 'supplies'),
	entry('not-back', 'supplyLoans.outAgain', { loan: 'lent.1', reason: '还的是另一块' }, 'supplies')
];

/** Signers who join late: a requisition, a plan and a stocktake are handed on to people of other duties. */
const handedOn: SeedMutation[] = [
	entry(
		'handed',
		'requisitions.submit',
		{ purpose: '归档', pickUpCode: '4826', lines: [{ item: 'paper.0', quantity: 1 }] },
		'staff'
	),
	entry('handed-on', 'approvals.transfer', { approval: 'handed.0', stage: 2, person: 'documents' }, 'head'),
	entry('bulk', 'purchasePlans.make', { items: [{ item: 'toner.0', buy: 9 }] }, 'supplies'),
	entry(
		'bulk-by',
		'purchasePlans.changeLine',
		{ line: 'bulk.1', set: { reason: 'event', supplier: 'supplier.0', included: true } },
		'supplies'
	),
	entry('bulk-sent', 'purchasePlans.submit', { plan: 'bulk.0' }, 'supplies'),
	entry('bulk-on', 'approvals.transfer', { approval: 'bulk.0', stage: 2, person: 'archives' }, 'administrator'),
	entry(
		'recount',
		'stocktakes.plan',
		{
			scope: 'items',
			items: ['disk.0'],
			areas: [{ place: '-', counter: 'staff' }],
			plannedOn: '2026-11-24',
			blind: true
		},
		'supplies'
	),
	entry(
		'recounted',
		'stocktakes.count',
		{ stocktake: 'recount.0', item: 'disk.0', quantity: 1, recount: false },
		'staff'
	),
	entry('lost', 'stocktakes.explain', { stocktake: 'recount.0', item: 'disk.0', reason: 'lost' }, 'supplies'),
	entry('recount-in', 'stocktakes.submit', { stocktake: 'recount.0' }, 'supplies'),
	entry('recount-on', 'approvals.transfer', { approval: 'recount.0', stage: 2, person: 'seals' }, 'administrator')
];

/** An office with one row at least of every kind; the sight table names them by their ids. */
export const seed: SeedFile = {
	mutations: [
		entry('office', 'office.setUp', {
			name: '测试办公室',
			phone: '027-88300000',
			departments: ['综合部', '财务部'],
			administrator: { id: 'administrator', name: '测试管理', department: '综合部', email: 'administrator@server.test' }
		}),
		...PEOPLE.filter((role) => role !== 'administrator').map(person),
		entry(
			'roll',
			'people.import',
			{
				importId: 'roll',
				rows: [
					{ line: 2, name: '撤回的人', department: '撤回的部门', userName: 'withdrawn' },
					{ line: 3, name: '留下的人', userName: 'stayed' }
				]
			},
			'administrator'
		),
		entry('unroll', 'people.undoImport', { importId: 'roll', people: ['roll.1'] }, 'administrator'),
		entry('place', 'places.add', { name: '三楼会议室' }),
		entry('thing', 'equipment.add', { assetTag: 'BG-0001', name: '便携投影仪', place: 'place.0' }),
		entry('hours', 'calendar.setHours', { spans: [{ from: '08:30', to: '17:30' }] }, 'administrator'),
		entry('old', 'equipment.add', { assetTag: 'BG-0002', name: '旧复印机', keeper: 'head', price: 500_000 }),
		entry(
			'route',
			'approvals.saveRoute',
			{
				subject: 'equipment.disposal',
				base: 0,
				startsOn: '2026-11-24',
				steps: [{ places: [{ role: 'duty', duty: 'equipment' }], mode: 'one' }],
				ways: []
			},
			'administrator'
		),
		entry(
			'trip',
			'approvals.delegate',
			{ deputy: 'head', begins: '2026-11-24T01:00:00.000Z', ends: '2027-03-01T01:00:00.000Z' },
			'leader'
		),
		entry(
			'scrap',
			'equipment.requestDisposal',
			{ equipment: 'old.0', reason: '卡纸修不好', residual: 0, holdsData: true, way: 'recycle' },
			'head'
		),
		entry('link', 'equipment.linkCode', { equipment: 'thing.0', code: '6901234567892' }),
		entry('fault', 'faults.report', {
			equipment: 'thing.0',
			symptom: 'noPower',
			urgency: 'normal',
			phone: '13800000000'
		}),
		entry('room', 'rooms.add', {
			name: '第一会议室',
			place: 'place.0',
			seats: 24,
			layouts: [{ layout: 'hollowSquare', seats: 24, setUpMinutes: 30, clearUpMinutes: 15 }],
			features: ['projector'],
			needsApproval: false
		}),
		entry('template', 'setUp.saveTemplate', {
			name: '一般会议',
			lines: [
				{
					group: 'room',
					text: '桌椅摆好',
					owner: 'meetings',
					minutesBefore: 60,
					needsPhoto: false,
					required: true
				}
			]
		}),
		entry('open', 'meetings.book', meeting('2027-03-01', { topic: '公开的会' }), 'head'),
		entry(
			'closed',
			'meetings.book',
			meeting('2027-03-02', { topic: '内部的会', closed: true, participants: ['seals'] }),
			'head'
		),
		entry('pair', 'kiosks.pair', {
			kiosk: 'tablet',
			by: 'administrator',
			name: '前台平板 1 号',
			pool: { prefix: 'A-', from: 1, to: 3 }
		}),
		entry('pin', 'kiosks.setPin', { kiosk: 'tablet', salt: 'salt', hash: 'hash' }, 'administrator'),
		entry('rules', 'reception.change', { retentionDays: 90, closesAt: '18:00' }, 'administrator'),
		entry(
			'expected',
			'visits.preRegister',
			{ name: '孙蓓', headCount: 1, host: 'staff', day: '2027-03-01', phone: '13900000001' },
			'staff'
		),
		entry(
			'walkin',
			'visits.walkIn',
			{ name: '王建国', company: '中铁勘测院', headCount: 3, host: 'head', phone: '13900000002', plate: '鄂A7K218' },
			'reception'
		),
		entry('parcel', 'deliveries.leave', PARCEL, 'reception'),
		entry('letter', 'deliveries.leave', { ...PARCEL, addressee: undefined, photo: 'bbbbbbbbbbbbbbb' }, 'tablet'),
		// One that comes late calls nobody.
		{ ...entry('call', 'kiosks.call', {}, 'tablet'), at: new Date().toISOString() },
		entry('supplier', 'suppliers.add', { name: '晨光办公' }, 'supplies'),
		entry(
			'paper',
			'supplies.add',
			{
				code: 'YP-0001',
				name: 'A4 复印纸 70g',
				class: 'consumable',
				unit: '包',
				lastPrice: 2300,
				supplier: 'supplier.0'
			},
			'supplies'
		),
		entry('carton', 'supplies.linkCode', { item: 'paper.0', code: '16921734951127' }, 'supplies'),
		entry('dearer', 'supplies.change', { item: 'paper.0', set: { reorderLevel: 40 } }, 'supplies'),
		entry('begun', 'supplies.openStock', { item: 'paper.0', quantity: 46 }, 'supplies'),
		entry('toner', 'supplies.add', { code: 'YP-0002', name: '碳粉', class: 'consumable', unit: '支' }, 'supplies'),
		entry(
			'scrapped',
			'supplies.takeOut',
			{ item: 'toner.0', quantity: 6, as: 'scrap', reason: '打印机已报废' },
			'supplies'
		),
		entry('spend', 'supplies.setBudget', { department: 'office.0', monthly: 180_000 }, 'administrator'),
		entry(
			'stocktake',
			'stocktakes.plan',
			{
				scope: 'whole',
				areas: [{ place: '-', counter: 'staff' }],
				plannedOn: '2026-11-24',
				blind: true,
				supervisor: 'head'
			},
			'supplies'
		),
		entry(
			'counted',
			'stocktakes.count',
			{ stocktake: 'stocktake.0', item: 'paper.0', quantity: 45, recount: false },
			'staff'
		),
		entry('close', 'supplies.closeMonth', { month: '2026-10' }, 'supplies'),
		...supplyPapers,
		...handedOn,
		entry('unknown', 'faults.report', { code: 'XX-9', symptom: 'other', urgency: 'normal' }, 'staff')
	],
	passwords: Object.fromEntries(PEOPLE.map((role) => [role, PASSWORD]))
};
