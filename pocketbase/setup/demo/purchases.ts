import { approveRequest } from '../../../src/lib/domain/approving';
import type { SupplyItem } from '../../../src/lib/domain/supplies';
import {
	changePlanLine,
	makePlan,
	placeOrders,
	receiveGoods,
	submitPlan
} from '../../../src/lib/domain/supplies/purchase';
import type { Calendar } from './calendar';
import { called, STOREKEEPER } from './requisitions';
import { entry, type SeedMutation } from './seed-file';
import { ago } from './stories/story';

/** Who checks in what the storekeeper bought. */
const RECEIVER = 'reception';

/** What was bought last, in packs' units, and what has come of it. */
const BOUGHT = [
	['A4 复印纸', 20],
	['订书钉', 20],
	['硒鼓', 6]
] as const;

const DRAFT = ['A4 复印纸', '中性笔', '档案盒', '便利贴', '硒鼓', '硒鼓 Q2612A', '装订夹条'];

/** An order in delivery, and the plan of these days that is still a draft. */
export function purchaseEntries(calendar: Calendar, items: readonly SupplyItem[]): SeedMutation[] {
	const bought = BOUGHT.flatMap(([name, quantity]) => {
		const item = called(items, name);
		return item?.supplier === undefined ? [] : [{ item, buy: wholePacks(item, quantity) }];
	});
	const drafted = DRAFT.flatMap((name) => called(items, name)?.id ?? []);
	const toner = bought.findIndex(({ item }) => item.name.startsWith('硒鼓'));
	if (bought.length === 0) return [];
	const plan = 'demo-plan-1.0';
	const amount = bought.reduce((sum, { item, buy }) => sum + buy * (item.lastPrice ?? 0), 0);
	const suppliers = [...new Set(bought.flatMap(({ item }) => item.supplier ?? []))];
	const tonerOrder = toner < 0 ? undefined : suppliers.indexOf(bought[toner]?.item.supplier ?? '');
	return [
		entry('plan-1', calendar.at(ago(9, '10:00')), STOREKEEPER, makePlan, {
			items: bought.map(({ item, buy }) => ({ item: item.id, buy }))
		}),
		...bought.map((_one, n) =>
			entry(`plan-1-why-${n + 1}`, calendar.at(ago(9, '10:05')), STOREKEEPER, changePlanLine, {
				line: `demo-plan-1.${(n + 1).toString(36)}`,
				set: { reason: 'event', note: '12 月院庆画册装订' }
			})
		),
		entry('plan-1-sent', calendar.at(ago(9, '10:20')), STOREKEEPER, submitPlan, { plan }),
		entry('plan-1-yes-1', calendar.at(ago(9, '15:00')), 'admin', approveRequest, { approval: plan, stage: 2 }),
		...(amount >= 3_000_00
			? [entry('plan-1-yes-2', calendar.at(ago(8, '09:00')), 'leader', approveRequest, { approval: plan, stage: 3 })]
			: []),
		entry('order-1', calendar.at(ago(8, '10:00')), STOREKEEPER, placeOrders, { plan, receiver: RECEIVER }),
		...(tonerOrder === undefined || !bought[toner]
			? []
			: [
					entry('receipt-1', calendar.at(ago(4, '15:02')), RECEIVER, receiveGoods, {
						order: orderId(tonerOrder),
						lines: [{ item: bought[toner].item.id, counted: 2, rejected: 0 }]
					})
				]),
		entry('plan-2', calendar.at(ago(0, '08:45')), STOREKEEPER, makePlan, { items: drafted.map((item) => ({ item })) })
	];
}

/** Of the orders that one plan was split into. */
const orderId = (nth: number): string => `demo-order-1.${nth.toString(36)}`;

const wholePacks = (item: SupplyItem, quantity: number): number => {
	const factor = item.packs?.[0]?.factor ?? 1;
	return Math.ceil(quantity / factor) * factor;
};
