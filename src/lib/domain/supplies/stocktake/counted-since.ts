import type { Instant, ReadTx } from '../../core';
import { lineOf, stocktakes, type Stocktake } from './stocktake';
import { stocktakeVariances } from './variance';

/** A booked stocktake that counted the item after this moment. @param but one that is not looked at */
export const countedSince = (tx: ReadTx, item: string, at: Instant, but?: string): Stocktake | undefined =>
	tx
		.where(stocktakes, 'status', 'posted')
		.filter((one) => one.id !== but && (one.closedAt ?? '') >= at)
		.find((one) => (tx.get(stocktakeVariances, lineOf(one.id, item))?.countedAt ?? '') > at);
