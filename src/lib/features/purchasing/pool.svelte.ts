import { supplyBalances, supplyItems, type SupplyItem } from '$lib/domain/supplies';
import { OPEN_STATUSES, requisitions } from '$lib/domain/supplies/requests';
import {
	demandOf,
	isExpected,
	purchaseOrders,
	purchasePlanLines,
	purchasePlans,
	suggestion,
	toCome,
	total,
	type PlanSource,
	type PurchaseOrder,
	type PurchasePlan
} from '$lib/domain/supplies/purchase';
import { live, office } from '$lib/sync';

/** A thing that is wanted or runs low, with the sum behind the suggestion. */
export interface PoolLine {
	readonly id: string;
	readonly item: SupplyItem;
	readonly sources: readonly PlanSource[];
	readonly wanted: number;
	readonly stock: number;
	readonly inTransit: number;
	readonly safety: number;
	readonly suggested: number;
}

const MOST = 5_000;

/** What everybody waits for and what runs low, against what is there and on its way. Call it while a component is set up. */
export const pool = () =>
	live(async () => {
		const open = await office.store.list(requisitions, { by: 'status', is: [...OPEN_STATUSES], limit: MOST });
		const demand = demandOf(open);
		const orders = await office.store.list(purchaseOrders, {
			by: 'status',
			is: ['placed', 'partlyReceived'],
			limit: MOST
		});
		const onWay = new Map<string, number>();
		const more = (item: string, quantity: number) => onWay.set(item, (onWay.get(item) ?? 0) + quantity);
		for (const order of orders) if (isExpected(order)) for (const line of order.lines) more(line.item, toCome(line));
		const planned = await office.store.list(purchasePlanLines, { by: 'underway', from: '', limit: MOST });
		for (const line of planned) if (line.included) more(line.item, line.buy);

		const items = await office.store.list(supplyItems, {
			by: 'code',
			only: (item) => !item.withdrawn && !item.stopped && (demand.has(item.id) || item.reorderLevel !== undefined),
			limit: MOST
		});
		const balances = new Map(
			(
				await office.store.some(
					supplyBalances,
					items.map(({ id }) => id)
				)
			).map(({ id, quantity }) => [id, quantity])
		);
		const lines = items.map((item): PoolLine => {
			const sources = demand.get(item.id) ?? [];
			const need = {
				wanted: total(sources),
				stock: balances.get(item.id) ?? 0,
				inTransit: onWay.get(item.id) ?? 0,
				safety: item.reorderLevel ?? 0
			};
			return { id: item.id, item, sources, ...need, suggested: suggestion(need) };
		});
		return {
			short: lines
				.filter(({ suggested }) => suggested > 0)
				.sort((a, b) => b.suggested * (b.item.lastPrice ?? 0) - a.suggested * (a.item.lastPrice ?? 0)),
			requests: open.length,
			departments: new Set(open.map(({ department }) => department)).size
		};
	});

const byNewest =
	<T>(at: (row: T) => string) =>
	(a: T, b: T) =>
		at(b).localeCompare(at(a));

/** Plans that are not over, and orders that have not come. */
export const underway = () =>
	live(async () => {
		const plans = await office.store.list(purchasePlans, {
			by: 'status',
			is: ['draft', 'submitted', 'returned', 'approved'],
			limit: 100
		});
		const orders = await office.store.list(purchaseOrders, {
			by: 'status',
			is: ['placed', 'partlyReceived'],
			limit: 200
		});
		return {
			plans: plans.sort(byNewest<PurchasePlan>(({ madeAt }) => madeAt)),
			orders: orders.sort(byNewest<PurchaseOrder>(({ placedAt }) => placedAt))
		};
	});
