import type { Instant, ReadTx } from '../../core';
import { lineOf, stocktakes, type Stocktake } from './stocktake';
import { stocktakeVariances, type StocktakeVariance } from './variance';

/** Whether a booked stocktake may have counted anything after this moment. */
export const mayHaveCounted = ({ closedAt = '' }: Stocktake, at: Instant): boolean => closedAt >= at;

/** Whether it counted this thing after this moment. */
export const hasCounted = (variance: StocktakeVariance | undefined, at: Instant): boolean =>
	(variance?.countedAt ?? '') > at;

/** A booked stocktake that counted the item after this moment. @param but one that is not looked at */
export const countedSince = (tx: ReadTx, item: string, at: Instant, but?: string): Stocktake | undefined =>
	tx
		.where(stocktakes, 'status', 'posted')
		.filter((one) => one.id !== but && mayHaveCounted(one, at))
		.find((one) => hasCounted(tx.get(stocktakeVariances, lineOf(one.id, item)), at));
