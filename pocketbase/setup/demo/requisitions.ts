import type { Instant } from '../../../src/lib/domain/core';
import type { MemorySource } from '../../../src/lib/domain/core/memory-source';
import { approveRequest, returnRequest, rejectRequest } from '../../../src/lib/domain/approving';
import { supplyItems, type SupplyItem } from '../../../src/lib/domain/supplies';
import {
	changeIssueRules,
	closeRequisition,
	cutRequisition,
	handOut,
	layOut,
	submitRequisition,
	walkInIssue
} from '../../../src/lib/domain/supplies/requests';
import type { Ago, Calendar } from './calendar';
import type { DemoPerson } from './people';
import { entry, type SeedMutation } from './seed-file';
import { ago } from './stories/story';

/** Who gives things out. */
export const STOREKEEPER = 'supplies';

/** 沈佳, as a finger writes it on glass: enough to be a signature. */
const STROKES =
	'M60 60L110 50M50 110L100 100M70 160L120 90M150 50L150 160M150 90L210 70M300 50L270 100M290 90L290 170M330 70L420 60M340 110L430 100M380 40L380 165M330 165L440 160';

type Wants = readonly (readonly [name: string, quantity: number])[];

interface Story {
	readonly id: string;
	readonly by: string;
	readonly purpose: string;
	readonly wants: Wants;
	readonly filed: Ago;
	readonly code?: string;
	/** Who signed, in order; accounts of the heads and leaders. */
	readonly signed?: readonly (readonly [by: string, at: Ago, opinion?: string])[];
	readonly returned?: readonly [by: string, at: Ago, reason: string];
	readonly rejected?: readonly [by: string, at: Ago, reason: string];
	readonly cut?: readonly [name: string, approved: number, reason: string];
	readonly laidOut?: Ago;
	readonly given?: readonly (readonly [at: Ago, wants: Wants])[];
	readonly closed?: readonly [at: Ago, reason: string];
	/** Until when what is lent is to be back. */
	readonly due?: Ago;
}

/** Heads sign under their names; the head of the office and the leader under their accounts. */
const STORIES: readonly Story[] = [
	{
		id: 'usual',
		by: '刘洋',
		purpose: '日常办公',
		wants: [
			['A4 复印纸', 2],
			['中性笔', 12],
			['档案盒', 10],
			['便利贴', 4],
			['订书钉', 2],
			['五号电池', 4]
		],
		filed: ago(19, '09:10'),
		signed: [['单雄飞', ago(19, '10:00')]],
		given: [
			[
				ago(19, '14:05'),
				[
					['A4 复印纸', 2],
					['中性笔', 12],
					['档案盒', 10],
					['便利贴', 4],
					['订书钉', 2],
					['五号电池', 4]
				]
			]
		]
	},
	{
		id: 'review',
		by: '刘洋',
		purpose: '年度评审会资料装订，用于 24 份汇报材料和会议手册',
		wants: [
			['A4 复印纸', 4],
			['中性笔', 24],
			['硒鼓', 1],
			['档案盒', 30]
		],
		filed: ago(1, '09:20'),
		code: '4826',
		signed: [
			['单雄飞', ago(1, '10:06'), '同意，硒鼓到货后补发。'],
			['林晓岚', ago(1, '10:32'), '同意发放。']
		],
		laidOut: ago(0, '08:40')
	},
	{
		id: 'binding',
		by: '刘洋',
		purpose: '汇报材料装订',
		wants: [
			['卡纸', 5],
			['装订夹条', 200],
			['记号笔', 6],
			['便利贴', 4],
			['抽纸', 10]
		],
		filed: ago(1, '16:20'),
		returned: ['单雄飞', ago(0, '08:35'), '夹条 200 根太多，请说明用途']
	},
	{
		id: 'disk',
		by: '刘洋',
		purpose: '年底集中出图',
		wants: [
			['硒鼓', 3],
			['记号笔', 2]
		],
		filed: ago(0, '08:10'),
		signed: [['单雄飞', ago(0, '08:30')]]
	},
	{
		id: 'plan1',
		by: '曾凡',
		purpose: '滨江规划送审文本',
		wants: [['A4 复印纸', 24]],
		filed: ago(2, '09:40'),
		signed: [
			['沈佳', ago(2, '11:00')],
			['林晓岚', ago(2, '11:30')]
		]
	},
	{
		id: 'toner',
		by: '欧阳敏',
		purpose: '出图打印机换粉',
		wants: [
			['硒鼓', 2],
			['中性笔', 24]
		],
		filed: ago(3, '10:15'),
		signed: [
			['沈佳', ago(3, '10:40')],
			['林晓岚', ago(3, '15:10')]
		],
		given: [[ago(2, '09:30'), [['中性笔', 24]]]]
	},
	{
		id: 'plan2',
		by: '蒋欣',
		purpose: '评审材料',
		wants: [
			['A4 复印纸', 12],
			['档案盒', 80]
		],
		filed: ago(2, '14:20'),
		signed: [
			['杨振华', ago(2, '15:00')],
			['林晓岚', ago(2, '15:30')]
		]
	},
	{
		id: 'finance',
		by: '李娜',
		purpose: '年末凭证装订',
		wants: [
			['A4 复印纸', 6],
			['装订夹条', 60],
			['便利贴', 12]
		],
		filed: ago(1, '11:00'),
		signed: [['王敏', ago(1, '14:30')]]
	},
	{
		id: 'office',
		by: '陈静',
		purpose: '前台登记用',
		wants: [
			['中性笔', 48],
			['便利贴', 24]
		],
		filed: ago(1, '15:30')
	},
	{
		id: 'disks',
		by: '韩雪',
		purpose: '个人资料备份',
		wants: [['U盘', 2]],
		filed: ago(4, '10:00'),
		rejected: ['沈佳', ago(4, '10:50'), '项目资料放服务器，不另配 U 盘']
	},
	{
		id: 'pens',
		by: '杜鹏',
		purpose: '开会用',
		wants: [['中性笔', 36]],
		filed: ago(5, '09:00'),
		cut: ['中性笔', 12, '上月刚领过 24 支'],
		signed: [['杨振华', ago(5, '09:30')]],
		given: [[ago(5, '13:40'), [['中性笔', 6]]]],
		closed: [ago(4, '09:00'), '够用了，剩下的不要了']
	},
	{
		id: 'calculator',
		by: '汪洋',
		purpose: '外业算量',
		wants: [['计算器', 1]],
		filed: ago(20, '09:00'),
		signed: [['单雄飞', ago(20, '09:30')]],
		given: [[ago(20, '10:00'), [['计算器', 1]]]],
		due: ago(3, '10:00')
	},
	{
		id: 'stick',
		by: '刘洋',
		purpose: '到甲方拷贝图纸',
		wants: [['U盘', 1]],
		filed: ago(9, '13:40'),
		signed: [['单雄飞', ago(9, '14:10')]],
		given: [[ago(9, '15:20'), [['U盘', 1]]]],
		due: ago(0, '17:30')
	},
	// Wait for the head of 规划一所, and for the leader.
	{
		id: 'riverside',
		by: '罗毅',
		purpose: '滨江片区汇报文本打印装订',
		wants: [
			['A4 复印纸', 6],
			['卡纸', 2],
			['装订夹条', 20],
			['记号笔', 4]
		],
		filed: ago(0, '08:50')
	},
	{
		id: 'county',
		by: '蒋欣',
		purpose: '县域规划集中出图，两个月的量',
		wants: [
			['硒鼓', 14],
			['A4 复印纸', 60]
		],
		filed: ago(2, '15:10'),
		signed: [
			['杨振华', ago(2, '16:30'), '三个项目同时报批，同意。'],
			['林晓岚', ago(1, '16:10'), '同意，金额超三千，请院领导审定。']
		]
	}
];

interface Office {
	readonly calendar: Calendar;
	readonly people: readonly DemoPerson[];
	readonly items: readonly SupplyItem[];
}

/** The catalogue's things as the office has them when people begin to ask. */
export const demoItems = (source: MemorySource): SupplyItem[] =>
	(source.all(supplyItems) as unknown as SupplyItem[]).filter((item) => !item.withdrawn && !item.stopped);

export const called = (items: readonly SupplyItem[], name: string): SupplyItem | undefined =>
	items.find((item) => item.name.startsWith(name));

/** Requisitions in every state, what was handed out of them, and something small without one. */
export function requisitionEntries(office: Office): SeedMutation[] {
	if (office.items.length === 0) return [];
	const { calendar, people } = office;
	const person = (name: string): string => {
		const found = people.find((one) => one.name === name);
		if (!found) throw new Error(`nobody is called ${name}`);
		return found.id;
	};
	return [
		entry('issue-rules-own', calendar.at(ago(0, '08:25')), STOREKEEPER, changeIssueRules, {
			storeroom: '1 楼库房',
			keeper: STOREKEEPER,
			closesAt: '17:30',
			walkInMost: 50_00,
			walkInClasses: ['consumable'],
			oldForNew: true,
			loansBlockLeaving: true
		}),
		...STORIES.flatMap((story) => entriesOf(office, story, person)),
		...walkIns(office, person)
	];
}

function entriesOf({ calendar, items }: Office, story: Story, person: (name: string) => string): SeedMutation[] {
	const lines = linesOf(items, story.wants);
	if (lines.length === 0) return [];
	const id = `req-${story.id}`;
	const requisition = `demo-${id}.0`;
	const at = (when: Ago): Instant => calendar.at(when);
	const cut = story.cut && called(items, story.cut[0]);
	const amount = lines.reduce((sum, { item, quantity }) => sum + quantity * priceOf(items, item), 0);
	// The head of the office signs from ¥500 only.
	const signatures = (story.signed ?? []).slice(0, amount < 500_00 ? 1 : undefined);
	return [
		entry(id, at(story.filed), person(story.by), submitRequisition, {
			purpose: story.purpose,
			pickUpCode: story.code ?? '1357',
			lines
		}),
		...(cut && story.cut
			? [
					entry(`${id}-cut`, at(story.filed), STOREKEEPER, cutRequisition, {
						requisition,
						lines: [{ item: cut.id, approved: story.cut[1], reason: story.cut[2] }]
					})
				]
			: []),
		...signatures.map(([by, when, opinion], n) =>
			entry(`${id}-yes-${n + 1}`, at(when), person(by), approveRequest, {
				approval: requisition,
				stage: 2 + n,
				opinion
			})
		),
		...(story.returned
			? [
					entry(`${id}-back`, at(story.returned[1]), person(story.returned[0]), returnRequest, {
						approval: requisition,
						stage: 2,
						reason: story.returned[2]
					})
				]
			: []),
		...(story.rejected
			? [
					entry(`${id}-no`, at(story.rejected[1]), person(story.rejected[0]), rejectRequest, {
						approval: requisition,
						stage: 2,
						reason: story.rejected[2]
					})
				]
			: []),
		...(story.laidOut ? [entry(`${id}-ready`, at(story.laidOut), STOREKEEPER, layOut, { requisition })] : []),
		...(story.given ?? []).map(([when, wants], n) =>
			entry(`${id}-out-${n + 1}`, at(when), STOREKEEPER, handOut, {
				requisition,
				way: 'signed',
				signature: STROKES,
				due: story.due && calendar.workingDay(story.due.days),
				lines: linesOf(items, wants).map((line) => ({
					...line,
					...(items.find((item) => item.id === line.item)?.class === 'controlledConsumable' && { old: line.quantity })
				}))
			})
		),
		...(story.closed
			? [
					entry(`${id}-closed`, at(story.closed[0]), person(story.by), closeRequisition, {
						requisition,
						reason: story.closed[1]
					})
				]
			: [])
	];
}

const priceOf = (items: readonly SupplyItem[], id: string): number =>
	items.find((item) => item.id === id)?.lastPrice ?? 0;

const linesOf = (items: readonly SupplyItem[], wants: Wants): { item: string; quantity: number }[] =>
	wants.flatMap(([name, quantity]) => {
		const item = called(items, name);
		return item ? [{ item: item.id, quantity }] : [];
	});

/** The driver took staples: a small thing needs no paper. */
function walkIns({ calendar, items }: Office, person: (name: string) => string): SeedMutation[] {
	const lines = linesOf(items, [['订书钉', 1]]);
	if (lines.length === 0) return [];
	return [
		entry('walk-in', calendar.at(ago(1, '08:50')), STOREKEEPER, walkInIssue, {
			recipient: person('黄海涛'),
			lines,
			way: 'signed',
			signature: STROKES
		})
	];
}
