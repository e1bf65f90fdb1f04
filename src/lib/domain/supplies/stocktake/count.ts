import {
	daysAfter,
	entity,
	fileId,
	flag,
	id,
	instant,
	optional,
	quantity,
	ref,
	staff,
	text,
	type RowOf
} from '../../core';
import { supplyItems } from '../catalogue/item';
import { stocktakes } from './stocktake';

/**
 * Somebody counted an item. All staff read it: several count at a time, and who counts changes. What the book said to it
 * is in the variance, which only those read who keep the ledger.
 */
export const stocktakeCounts = entity('stocktakeCounts', {
	row: {
		stocktake: ref(stocktakes),
		item: ref(supplyItems),
		/** `lineOf(stocktake, item)`. */
		line: text(170),
		/** In the item's unit. */
		quantity,
		at: instant,
		by: id,
		/** Counted again, to check a first count. */
		recount: flag,
		/** Looked for and not found. */
		missing: flag,
		note: optional(text(500)),
		photo: optional(fileId)
	},
	indexes: ['stocktake', 'line', 'by'],
	audience: () => [staff],
	until: (count) => daysAfter(count.at, 100)
});
export type StocktakeCount = RowOf<typeof stocktakeCounts>;
