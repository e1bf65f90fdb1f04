import { monthAfter, monthOf, type Instant, type ReadTx } from '../../core';
import { supplyBalances } from './balance';
import { itemMonth, supplyMovements } from './movement';
import { shortfallsOf } from './shortfall';

export interface BookAt {
	/** Units by the movements that had happened by then. */
	readonly book: number;
	/** Units handed out by then that the book cannot bear: open shortfalls. */
	readonly owed: number;
	/** Units that moved after it, by sign. */
	readonly since: number;
}

/**
 * What the book says there was of an item at a moment: the movements whose time is not later, whenever they arrived.
 * Reckoned back from the balance, so that a device needs the months since then and no more.
 * @param received when this is reckoned; no movement is later than that
 */
export function bookAt(tx: ReadTx, item: string, at: Instant, received: Instant): BookAt {
	const balance = tx.need(supplyBalances, item);
	// Closed on its last evening, a month hands what happens later that day to the next one.
	const last = monthAfter(monthOf(received > at ? received : at));
	let since = 0;
	for (let month = monthOf(at); month <= last; month = monthAfter(month))
		for (const movement of tx.where(supplyMovements, 'itemMonth', itemMonth(item, month)))
			if (movement.at > at) since += movement.quantity;
	const owed =
		balance.owed === 0
			? 0
			: shortfallsOf(tx, item)
					.filter((one) => one.at <= at)
					.reduce((sum, one) => sum + one.open, 0);
	return { book: balance.quantity - since, owed, since };
}
