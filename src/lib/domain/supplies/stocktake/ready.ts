import { Refusal, type Instant, type ReadTx } from '../../core';
import type { Approval } from '../../approvals';
import { supplyItems } from '../catalogue/item';
import { bookAt } from '../stock/book';
import { countedSince } from './counted-since';
import { itemsOf, type Stocktake } from './stocktake';
import { stocktakeVariances, type StocktakeVariance } from './variance';

/**
 * What is booked when a stocktake is signed: its differences. Refuses while items are not counted (`not_all_counted`,
 * with their number), recounts open (`recounts_open`), differences without a reason (`reasons_missing`), and where
 * another stocktake has booked a later count (`counted_since`).
 */
export function readyIn(tx: ReadTx, stocktake: Stocktake): StocktakeVariance[] {
	const variances = tx.where(stocktakeVariances, 'stocktake', stocktake.id);
	const counted = new Set(variances.map((variance) => variance.item));
	const missing = itemsOf(tx, stocktake).filter((item) => !counted.has(item.id));
	if (missing.length > 0) throw new Refusal('not_all_counted', { count: missing.length, name: missing[0]?.name ?? '' });
	const recounts = variances.filter((variance) => variance.toRecount).length;
	if (recounts > 0) throw new Refusal('recounts_open', { count: recounts });
	const differing = variances.filter((variance) => variance.difference !== 0);
	const unexplained = differing.filter((variance) => variance.reason === undefined).length;
	if (unexplained > 0) throw new Refusal('reasons_missing', { count: unexplained });
	refuseCountedSince(tx, stocktake, differing);
	return differing;
}

/** How the paper is called and what it is worth, for who signs: `A4 复印纸 70g 等 6 项`. */
export function paperOf(
	tx: ReadTx,
	{ number }: Pick<Stocktake, 'number'>,
	differing: readonly StocktakeVariance[]
): Partial<Pick<Approval, 'number'>> & Pick<Approval, 'title'> & { amount: number } {
	const [dearest] = [...differing].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
	const name = dearest && tx.get(supplyItems, dearest.item)?.name;
	const title = `${name ?? ''} ×${differing.length}`.trim();
	return { title, amount: differing.reduce((sum, one) => sum + Math.abs(one.value), 0), number };
}

/**
 * Refuses what would book something else than was counted: a movement of before the count has come since it was handed
 * in (`stocktake_moved`), or a later count was booked (`counted_since`). Only the office can tell.
 */
export function refuseStale(tx: ReadTx, stocktake: Stocktake, received: Instant): void {
	const variances = tx.where(stocktakeVariances, 'stocktake', stocktake.id);
	for (const { item, counted, countedAt, difference } of variances) {
		const { book, owed } = bookAt(tx, item, countedAt, received);
		if (counted - book + owed !== difference) throw new Refusal('stocktake_moved', { name: nameOf(tx, item) });
	}
	refuseCountedSince(
		tx,
		stocktake,
		variances.filter(({ difference }) => difference !== 0)
	);
}

/** What another stocktake booked by a later count holds: an older count does not correct a newer one. */
function refuseCountedSince(tx: ReadTx, { id }: Stocktake, differing: readonly StocktakeVariance[]): void {
	for (const { item, countedAt } of differing)
		if (countedSince(tx, item, countedAt, id)) throw new Refusal('counted_since', { name: nameOf(tx, item) });
}

const nameOf = (tx: ReadTx, item: string): string => tx.get(supplyItems, item)?.name ?? '';
