import { DUTIES } from '../../../src/lib/domain/core';
import { CARRIERS, SPOTS } from '../../../src/lib/domain/deliveries';
import { STATUSES } from '../../../src/lib/domain/equipment/equipment';
import { SYMPTOMS } from '../../../src/lib/domain/faults/symptoms';
import type { Random } from '../random';
import type { Call, Sight } from '../scenario';
import { taking } from '../taking';
import { isMeetingDeed, MEETING_WEIGHTS, meetingArguments } from './meetings';
import { isSupplyDeed, SUPPLY_WEIGHTS, supplyArguments } from './supplies';

const WEIGHTS = {
	'equipment.add': 6,
	'equipment.change': 6,
	'equipment.move': 12,
	'equipment.assign': 6,
	'equipment.setStatus': 5,
	'equipment.linkCode': 5,
	'equipment.unlinkCode': 3,
	'equipment.import': 3,
	'equipment.undoImport': 3,
	'places.add': 3,
	'places.close': 2,
	'faults.report': 14,
	'faults.accept': 8,
	'faults.assign': 4,
	'faults.reject': 2,
	'faults.duplicate': 2,
	'faults.identify': 2,
	'faults.start': 4,
	'faults.waitParts': 2,
	'faults.repaired': 6,
	'faults.confirm': 4,
	'faults.reopen': 3,
	'faults.close': 4,
	...MEETING_WEIGHTS,
	...SUPPLY_WEIGHTS,
	'people.setDuties': 4,
	'people.disable': 1,
	'people.change': 2,
	'people.changeCard': 3,
	'departments.add': 2,
	'notifications.read': 5,
	'exceptions.settle': 4,
	'visits.preRegister': 7,
	'visits.import': 2,
	'visits.undoImport': 2,
	'visits.change': 3,
	'visits.cancel': 2,
	'visits.signIn': 9,
	'visits.walkIn': 6,
	'visits.join': 2,
	'visits.signOut': 7,
	'visits.answer': 5,
	'visits.seen': 2,
	'visits.renotify': 2,
	'badges.returned': 3,
	'badges.lost': 1,
	'reception.change': 1,
	'deliveries.leave': 4,
	'deliveries.fetch': 3
};

/** What somebody of the office does next. */
export function deed(random: Random, sight: Sight): Call {
	const name = random.weighted(WEIGHTS);
	return { name, args: argumentsOf(name, random, sight) };
}

export const newDuties = (random: Random, person: string, isAdmin: boolean): Call => ({
	name: 'people.setDuties',
	args: { person, duties: random.some(DUTIES, 0.4), isHead: random.chance(0.2), isLeader: random.chance(0.2), isAdmin }
});

function argumentsOf(name: keyof typeof WEIGHTS, random: Random, sight: Sight): unknown {
	const { some, maybe } = taking(random, sight);
	const person = random.one(sight.accounts);
	const fault = () => some('faultReports');
	const equipment = () => some('equipment');
	const words = `${random.below(100)} 号`;
	if (isMeetingDeed(name)) return meetingArguments(name, random, sight);
	if (isSupplyDeed(name)) return supplyArguments(name, random, sight);
	switch (name) {
		case 'equipment.add':
			return {
				assetTag: tag(random),
				name: words,
				place: maybe('places'),
				code: random.chance(0.3) ? code(random) : undefined
			};
		case 'equipment.change':
			return { equipment: equipment(), set: { model: words }, clear: random.chance(0.3) ? ['note'] : undefined };
		case 'equipment.move':
			return random.chance(0.7)
				? { equipment: equipment(), place: some('places') }
				: { equipment: equipment(), placeText: words };
		case 'equipment.assign':
			return random.chance(0.7) ? { equipment: equipment(), keeper: person } : { equipment: equipment() };
		case 'equipment.setStatus':
			return { equipment: equipment(), status: random.one(STATUSES) };
		case 'equipment.linkCode':
		case 'equipment.unlinkCode':
			return { equipment: equipment(), code: code(random) };
		case 'equipment.import':
			return { importId: `import-${random.below(3)}`, rows: importRows(random) };
		case 'equipment.undoImport':
			return {
				importId: `import-${random.below(3)}`,
				equipment: [...new Set([equipment(), equipment(), equipment()])]
			};
		case 'places.add':
			return { name: `房间 ${random.below(6)}` };
		case 'places.close':
			return { place: some('places') };
		case 'faults.report':
			return {
				equipment: random.chance(0.6) ? equipment() : undefined,
				code: random.chance(0.5) ? tag(random) : code(random),
				symptom: random.one(SYMPTOMS),
				urgency: 'normal',
				phone: random.chance(0.3) ? '027-8830 8305' : undefined
			};
		case 'faults.accept':
		case 'faults.start':
		case 'faults.close':
			return { fault: fault() };
		case 'faults.repaired':
			return { fault: fault(), work: random.chance(0.5) ? words : undefined };
		case 'faults.confirm':
			return { fault: fault(), rating: random.chance(0.5) ? 'good' : undefined };
		case 'faults.assign':
			return { fault: fault(), handler: person };
		case 'faults.reject':
			return { fault: fault(), reason: words };
		case 'faults.duplicate':
			return { fault: fault(), of: fault() };
		case 'faults.identify':
			return { fault: fault(), equipment: equipment() };
		case 'faults.waitParts':
		case 'faults.reopen':
			return { fault: fault(), remark: words };
		case 'people.setDuties':
			return newDuties(random, person, person === 'lin').args;
		case 'people.disable':
			return { person };
		case 'people.change':
			return { person, set: { post: words, department: maybe('departments') } };
		case 'people.changeCard':
			return {
				person,
				email: `${person}${random.below(3)}@simulation.office`,
				userName: `user.${'abc'[random.below(3)]}`
			};
		case 'departments.add':
			return { name: `部门 ${random.below(5)}` };
		case 'notifications.read':
			return { notifications: [some('notifications')] };
		case 'exceptions.settle':
			return { exception: some('exceptions'), resolution: words };
		default:
			return receptionArguments(name, random, sight);
	}
}

type Reception = Extract<
	keyof typeof WEIGHTS,
	`visits.${string}` | `badges.${string}` | `reception.${string}` | `deliveries.${string}`
>;

function receptionArguments(name: Reception, random: Random, sight: Sight): unknown {
	const { some, maybe } = taking(random, sight);
	const visit = some('visits');
	const host = random.one(sight.accounts);
	const badge = random.chance(0.6) ? card(random) : undefined;
	const guest = { name: random.one(['王建国', '周颖', '欧阳雪']), headCount: random.between(1, 4) };
	const phone = random.chance(0.5) ? `1390000000${random.below(9)}` : undefined;
	switch (name) {
		case 'visits.preRegister':
			return { ...guest, host, day: '2100-01-01', phone };
		case 'visits.import':
			return {
				importId: `list-${random.below(2)}`,
				rows: Array.from({ length: random.between(1, 12) }, (_, line) => ({
					...guest,
					line,
					host,
					day: '2100-01-01',
					phone
				}))
			};
		case 'visits.undoImport':
			return { importId: `list-${random.below(2)}`, visits: [...new Set([visit, some('visits'), some('visits')])] };
		case 'visits.change':
			return { visit, set: { headCount: guest.headCount }, clear: random.chance(0.3) ? ['company'] : undefined };
		case 'visits.walkIn':
			return { ...guest, host: random.chance(0.8) ? host : undefined, badge, phone, noticeVersion: 1 };
		case 'visits.signIn':
			return { visit, badge, noticeVersion: 1 };
		case 'visits.signOut':
			return { visit, badge: random.chance(0.7) ? random.one(['returned', 'lost'] as const) : undefined };
		case 'visits.answer':
			return random.chance(0.5)
				? { visit, answer: random.one(['coming', 'notExpected'] as const) }
				: { visit, answer: 'handOver', receiver: host };
		case 'visits.join':
			return { visit, into: some('visits') };
		case 'badges.returned':
		case 'badges.lost':
			return { badge: card(random) };
		case 'reception.change':
			return { retentionDays: random.between(1, 3) * 30, closesAt: '18:00' };
		case 'deliveries.leave':
			return {
				carrier: random.one(CARRIERS),
				pieces: guest.headCount,
				spot: random.one(SPOTS),
				addressee: maybe('people'),
				photo: random.chance(0.3) ? `photo${String(random.below(1_000_000)).padStart(10, '0')}` : undefined
			};
		case 'deliveries.fetch':
			return { delivery: some('deliveries') };
		case 'visits.cancel':
		case 'visits.seen':
		case 'visits.renotify':
			return { visit };
	}
}

const card = (random: Random): string => `A-0${random.below(4)}`;
const tag = (random: Random): string => `BG-00${random.below(30)}`;
const code = (random: Random): string => `69012345678${random.below(8)}`;

/** Many rows; now and then a tag that is in the ledger. */
function importRows(random: Random) {
	const first = random.below(1_000);
	return Array.from({ length: random.between(2, 30) }, (_, n) => ({
		line: n + 2,
		assetTag: random.chance(0.03) ? tag(random) : `IM-${first}-${n}`,
		name: `导入 ${n}`,
		extra: { 'GPS 编号': n }
	}));
}
