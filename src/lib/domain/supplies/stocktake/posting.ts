import type { Ctx, Tx } from '../../core';
import { tellDuty } from '../../notifications/notification';
import { supplyMovements } from '../stock/movement';
import { postFact, readAhead } from '../stock/post';
import { stocktakes, type Stocktake } from './stocktake';
import { stocktakeVariances, type StocktakeVariance } from './variance';

/**
 * Books the differences, each once, and closes the stocktake. What was issued meanwhile stays issued. A difference
 * counts from when it was counted: another stocktake that counted later finds it in the book.
 */
export function postStocktake(tx: Tx, ctx: Ctx, stocktake: Stocktake, approvedBy: string | undefined): void {
	tx.update(stocktakes, stocktake.id, { status: 'posted', closedAt: ctx.at, approvedBy });
	const variances = tx.where(stocktakeVariances, 'stocktake', stocktake.id);
	readAhead(
		tx,
		variances.map(({ item }) => item)
	);
	for (const variance of variances) {
		const closed = { openItem: undefined, closedAt: ctx.at };
		if (variance.difference === 0) tx.update(stocktakeVariances, variance.id, closed);
		else tx.update(stocktakeVariances, variance.id, { ...closed, ...booked(tx, ctx, stocktake, variance) });
	}
	tellDuty(tx, 'supplies', 'stocktake_posted', { stocktake: stocktake.id }, ctx.actor.id);
}

function booked(
	tx: Tx,
	ctx: Ctx,
	stocktake: Stocktake,
	{ item, difference, countedAt, note }: StocktakeVariance
): Partial<Pick<StocktakeVariance, 'movement' | 'value'>> {
	const { movement } = postFact(
		tx,
		ctx,
		{
			kind: 'stocktake',
			item,
			quantity: difference,
			at: countedAt,
			number: stocktake.number,
			source: { kind: 'stocktake', id: stocktake.id },
			note
		},
		'stocktakes.submit'
	);
	if (!movement) return {};
	// Booked at what the stock costs by now: the print and the book agree.
	const { id, quantity, value } = tx.need(supplyMovements, movement.id);
	return { movement: id, ...(quantity === difference && { value }) };
}
