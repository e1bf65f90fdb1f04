import type { Ctx, Tx } from '../../core';
import { supplyItems } from '../catalogue/item';
import { readsLedger } from '../keepers';
import { supplyBalances } from '../stock/balance';
import { bookAt } from '../stock/book';
import { stocktakeCounts, type StocktakeCount } from './count';
import { isOpen, lineOf, stocktakes, type Stocktake } from './stocktake';
import { stocktakeVariances, type StocktakeVariance } from './variance';

/**
 * Reckons an item's variance out of its counts and the book at the time of the one that stands: the last recount, else
 * the last count. Needs what only ledger readers have; on the device of somebody else the server does it.
 */
export function tally(tx: Tx, ctx: Ctx, stocktake: Stocktake, item: string): void {
	if (!ctx.authoritative && !readsLedger(ctx.actor)) return;
	const line = lineOf(stocktake.id, item);
	const counts = tx.where(stocktakeCounts, 'line', line).sort(byTime);
	const standing = counts.filter((count) => count.recount).at(-1) ?? counts.at(-1);
	if (!standing) return;

	const former = tx.get(stocktakeVariances, line);
	const { book, owed, since } = bookAt(tx, item, standing.at, ctx.received);
	const difference = standing.quantity - (book - owed);
	const unitPrice = priceOf(tx, item);
	const firsts = counts.filter((count) => !count.recount);
	const first = firsts.at(-1);
	const value = difference * unitPrice;
	const checked = isChecked(standing, first, former?.recountAskedAt);
	const row: Omit<StocktakeVariance, 'id'> = {
		...former,
		stocktake: stocktake.id,
		item,
		openItem: item,
		supervisor: stocktake.supervisor,
		book,
		owed,
		counted: standing.quantity,
		countedAt: standing.at,
		countedBy: standing.by,
		first: standing.recount ? first?.quantity : undefined,
		firstBy: standing.recount ? first?.by : undefined,
		difference,
		unitPrice,
		value,
		movedSince: since,
		twice: firsts.length > 1,
		toRecount:
			!checked &&
			(former?.recountAskedAt !== undefined ||
				new Set(firsts.map((count) => count.quantity)).size > 1 ||
				isFarOff(stocktake, { difference, value, expected: book - owed })),
		// A reason was given for another difference.
		...(former?.difference !== difference && { reason: undefined, note: undefined, explainedBy: undefined })
	};
	if (former) tx.update(stocktakeVariances, line, row);
	else tx.insert(stocktakeVariances, { ...row, id: line });
	const recounts = (stocktake.recounts ?? []).filter((one) => one !== item);
	if (row.toRecount) recounts.push(item);
	if (row.toRecount !== (former?.toRecount ?? false) && recounts.length <= MOST_RECOUNTS)
		tx.update(stocktakes, stocktake.id, { recounts: recounts.length > 0 ? recounts : undefined });
}

const MOST_RECOUNTS = 500;

/** Reckons an item's open variances again: a movement of it was entered, perhaps one of before it was counted. */
export function tallyAgain(tx: Tx, ctx: Ctx, item: string): void {
	for (const variance of tx.where(stocktakeVariances, 'openItem', item)) {
		const stocktake = tx.get(stocktakes, variance.stocktake);
		if (stocktake && isOpen(stocktake)) tally(tx, ctx, stocktake, item);
	}
}

const byTime = (a: StocktakeCount, b: StocktakeCount): number =>
	a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1;

/** Whether somebody else has counted it again, after that was asked for. */
const isChecked = (standing: StocktakeCount, first: StocktakeCount | undefined, askedAt: string | undefined): boolean =>
	standing.recount && standing.by !== first?.by && (askedAt === undefined || standing.at > askedAt);

function isFarOff(
	{ recountOver, recountPercent }: Pick<Stocktake, 'recountOver' | 'recountPercent'>,
	{ difference, value, expected }: { difference: number; value: number; expected: number }
): boolean {
	if (difference === 0) return false;
	const dear = recountOver !== undefined && Math.abs(value) > recountOver;
	return dear || (recountPercent !== undefined && Math.abs(difference) * 100 > recountPercent * Math.max(expected, 0));
}

function priceOf(tx: Tx, item: string): number {
	const balance = tx.need(supplyBalances, item);
	if (balance.quantity > 0) return Math.round(balance.value / balance.quantity);
	return tx.get(supplyItems, item)?.lastPrice ?? 0;
}
