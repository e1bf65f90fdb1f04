import { dateAfter, monthAfter } from '$lib/domain/core';
import { itemMonth, supplyBalances, supplyMovements, type SupplyItem } from '$lib/domain/supplies';
import { office } from '$lib/sync';
import { foresee, WEEKS, type Foresight } from './foresight';

/** Foresees one item from what this device has of its book. Call it in a live query. */
export async function foreseen(item: SupplyItem): Promise<Foresight> {
	const { store, today } = office;
	const first = dateAfter(today, -7 * WEEKS).slice(0, 7);
	const months = [];
	// Booked in the next month, if this one was closed on its last evening.
	for (let month = first; month <= monthAfter(today.slice(0, 7)); month = monthAfter(month)) months.push(month);
	const [balance, movements] = await Promise.all([
		store.get(supplyBalances, item.id),
		store.list(supplyMovements, { by: 'itemMonth', is: months.map((month) => itemMonth(item.id, month)), limit: 2_000 })
	]);
	return foresee(item, balance, movements, today);
}
