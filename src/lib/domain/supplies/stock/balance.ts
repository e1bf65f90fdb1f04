import { choice, entity, group, instant, list, optional, quantity, money, staff, type RowOf } from '../../core';
import { STOCK_LEVELS } from './levels';

/** What came in at one price and is still there; the oldest is first. Only where stock is valued first in, first out. */
export const layer = group({ quantity, value: money });

/**
 * What there is of an item; the same id as the item. Derived: it equals the sum of the item's movements after each of
 * them, and `post` alone writes it; `judge` says anew how it stands. All staff read the quantity, since who asks wants to know whether it is there.
 */
export const supplyBalances = entity('supplyBalances', {
	row: {
		quantity,
		/** In fen; zero where only quantities are kept. */
		value: money,
		/** Handed out beyond the book, not covered by anything that came in yet. */
		owed: quantity,
		/** How many movements make it. */
		movements: quantity,
		layers: optional(list(layer, 200)),
		/** How that stands against what is safe: by this index the low ones are found. Absent: not reckoned yet. */
		level: optional(choice(STOCK_LEVELS)),
		lastIn: optional(instant),
		/** When something was last issued, lent or sold out of it. */
		lastOut: optional(instant)
	},
	indexes: ['level'],
	audience: () => [staff]
});
export type SupplyBalance = RowOf<typeof supplyBalances>;
