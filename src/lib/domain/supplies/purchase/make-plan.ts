import { duty, group, list, mutator, optional, quantity, ref, type ReadTx, type Tx } from '../../core';
import { supplyItems, type SupplyItem } from '../catalogue/item';
import { numbered } from '../numbered';
import { OPEN_STATUSES, requisitions } from '../requests/requisition';
import { supplyBalances } from '../stock/balance';
import { wrong } from '../wrong';
import { demandOf, suggestion, total } from './demand';
import { isExpected, purchaseOrders, ORDER_OPEN, toCome } from './order';
import { inPacks, MOST_SOURCES, purchasePlanLines, purchasePlans, type PlanSource, type PurchasePlan } from './plan';

/** Things of one plan; more are another plan. */
export const MOST_PLANNED = 300;

/**
 * Makes a plan out of what is asked for. The sums are the office's at this moment, whatever the device showed; a quantity
 * that the buyer set beforehand is kept. Refuses a plan without things, and a thing that stands twice (`bad_args`).
 */
export const makePlan = mutator('purchasePlans.make', {
	kind: 'wish',
	who: [duty('supplies')],
	args: { items: list(group({ item: ref(supplyItems), buy: optional(quantity) }), MOST_PLANNED) },
	apply(tx, { items }, ctx) {
		if (items.length === 0 || new Set(items.map(({ item }) => item)).size < items.length) throw wrong('items');
		const open = OPEN_STATUSES.flatMap((status) => tx.where(requisitions, 'status', status));
		const demand = demandOf(open);
		const asked = new Set(items.flatMap(({ item }) => (demand.get(item) ?? []).map((one) => one.requisition)));
		const answered = open.filter(({ id: one }) => asked.has(one));
		const onOrder = ordered(tx);

		const plan = tx.insert(purchasePlans, {
			number: numbered(ctx, 'CG'),
			madeBy: ctx.actor.id,
			madeAt: ctx.at,
			from: answered.map(({ filedAt }) => filedAt).sort()[0],
			requisitions: answered.length,
			departments: new Set(answered.map(({ department }) => department)).size,
			status: 'draft',
			revision: 1,
			signers: []
		});
		for (const [order, { item, buy }] of items.entries())
			addLine(tx, plan, { order, item: tx.need(supplyItems, item), buy, sources: demand.get(item) ?? [], onOrder });
	}
});

interface Adding {
	readonly order: number;
	readonly item: SupplyItem;
	readonly buy?: number | undefined;
	readonly sources: readonly PlanSource[];
	readonly onOrder: ReadonlyMap<string, number>;
}

function addLine(tx: Tx, plan: PurchasePlan, { order, item, buy, sources, onOrder }: Adding): void {
	const planned = tx.where(purchasePlanLines, 'underway', item.id).filter(({ included }) => included);
	const need = {
		wanted: total(sources),
		stock: tx.get(supplyBalances, item.id)?.quantity ?? 0,
		inTransit: (onOrder.get(item.id) ?? 0) + planned.reduce((sum, line) => sum + line.buy, 0),
		safety: item.reorderLevel ?? 0
	};
	const [pack] = item.packs ?? [];
	const line = { suggested: suggestion(need), pack: pack?.factor ?? 1 };
	tx.insert(purchasePlanLines, {
		...need,
		...line,
		plan: plan.id,
		order,
		item: item.id,
		underway: item.id,
		name: item.name,
		spec: item.spec,
		unit: item.unit,
		packUnit: pack?.unit,
		sources: sources.slice(0, MOST_SOURCES),
		buy: buy ?? inPacks(line),
		unitPrice: item.lastPrice ?? 0,
		supplier: item.supplier,
		included: item.supplier !== undefined && (buy ?? inPacks(line)) > 0,
		signers: []
	});
}

/** What is ordered and has not come, by item. */
function ordered(tx: ReadTx): Map<string, number> {
	const sums = new Map<string, number>();
	for (const order of ORDER_OPEN.flatMap((status) => tx.where(purchaseOrders, 'status', status)))
		if (isExpected(order))
			for (const line of order.lines) sums.set(line.item, (sums.get(line.item) ?? 0) + toCome(line));
	return sums;
}
