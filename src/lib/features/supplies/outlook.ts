import { monthAfter } from '$lib/domain/core';
import { departments } from '$lib/domain/people/department';
import {
	supplyBalances,
	supplyBudgets,
	supplyMovements,
	type SupplyBalance,
	type SupplyItem,
	type SupplyMovement
} from '$lib/domain/supplies';
import { office } from '$lib/sync';
import { foresee, type Foresight } from './foresight';
import { monthsOf, spendingOf, type Period } from './spending';
import { wholeCatalogue } from './supply-list.svelte';

/** An item with what there is and what can be seen coming. */
export interface Foreseen {
	readonly item: SupplyItem;
	readonly balance: SupplyBalance | undefined;
	readonly foresight: Foresight;
}

const MOST = 300_000;
const MOST_DEPARTMENTS = 500;

/** Spending, budgets and what runs out, from the book of this year on this device. Call it in a live query. */
export async function outlookOf(period: Period) {
	const { store, today } = office;
	const thisMonth = today.slice(0, 7);
	const first = [`${today.slice(0, 4)}-01`, monthAfter(thisMonth, -3)].sort()[0] ?? thisMonth;
	const [items, movements, rooms, budgets] = await Promise.all([
		wholeCatalogue(),
		store.list(supplyMovements, { by: 'month', from: first, limit: MOST }),
		store.list(departments, { limit: MOST_DEPARTMENTS }),
		store.list(supplyBudgets, { limit: MOST_DEPARTMENTS })
	]);
	const balances = await store.some(
		supplyBalances,
		items.map(({ id }) => id)
	);
	const balanceOf = new Map(balances.map((balance) => [balance.id, balance]));
	const ofItem = Map.groupBy(movements, ({ item }: SupplyMovement) => item);
	const seen: Foreseen[] = items.map((item) => {
		const balance = balanceOf.get(item.id);
		return { item, balance, foresight: foresee(item, balance, ofItem.get(item.id) ?? [], today) };
	});
	const months = monthsOf(period, thisMonth);
	const monthly = budgets.reduce((sum, { monthly: one = 0 }) => sum + one, 0);
	return {
		spending: spendingOf(movements, months),
		months,
		year: monthsOf('year', thisMonth),
		/** What all departments may spend in a month; 0: nothing was set. */
		monthly,
		budgets: new Map(budgets.map(({ department, monthly: one }) => [department, one])),
		departments: new Map(rooms.map(({ id, name }) => [id, name])),
		items: new Map(items.map((item) => [item.id, item])),
		runningOut: seen
			.filter(({ item, foresight }) => !item.stopped && foresight.runsOutOn !== undefined)
			.sort((a, b) => ((a.foresight.runsOutOn ?? '') < (b.foresight.runsOutOn ?? '') ? -1 : 1)),
		low: seen.filter(
			({ item, balance }) =>
				!item.stopped && item.reorderLevel !== undefined && (balance?.quantity ?? 0) < item.reorderLevel
		),
		dead: seen
			.filter(({ item, foresight }) => foresight.isDead && item.class !== 'durable')
			.sort((a, b) => (b.balance?.value ?? 0) - (a.balance?.value ?? 0)),
		slow: seen
			.filter(({ foresight }) => foresight.isSlow && !foresight.isDead)
			.sort((a, b) => (b.balance?.value ?? 0) - (a.balance?.value ?? 0))
	};
}
export type Outlook = Awaited<ReturnType<typeof outlookOf>>;
