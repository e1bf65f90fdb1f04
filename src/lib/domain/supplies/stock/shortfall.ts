import {
	choice,
	daysAfter,
	entity,
	id,
	instant,
	optional,
	quantity,
	ref,
	text,
	type ReadTx,
	type RowOf,
	user
} from '../../core';
import { departments } from '../../people/department';
import { people } from '../../people/person';
import { supplyItems } from '../catalogue/item';
import { ledgerReaders } from '../keepers';
import { MOVEMENT_KINDS } from './movement';

/**
 * What was handed out though the book had none of it left. The book never goes negative: the part it could not bear
 * waits here, with person and time, and becomes a movement of that time once something comes in: a late receipt, a
 * reversal, a stocktake's surplus.
 */
export const supplyShortfalls = entity('supplyShortfalls', {
	row: {
		item: ref(supplyItems),
		/** The item, while something of it is open. */
		openItem: optional(ref(supplyItems)),
		kind: choice(MOVEMENT_KINDS),
		/** What the book could not bear. */
		quantity,
		/** What of it is still open. */
		open: quantity,
		at: instant,
		number: optional(text(40)),
		sourceKind: text(30),
		source: id,
		person: optional(ref(people)),
		department: optional(ref(departments)),
		by: id,
		note: optional(text(500)),
		/** The movement of a corrected paper that it takes back. */
		reverses: optional(id),
		status: choice(['open', 'settled', 'dropped']),
		settledAt: optional(instant),
		/** Why it was no hand-out at all. */
		reason: optional(text(500))
	},
	indexes: ['item', 'openItem', 'source', 'status'],
	audience: (shortfall) => [...ledgerReaders, user(shortfall.person)],
	until: (shortfall) => shortfall.settledAt && daysAfter(shortfall.settledAt, 400)
});
export type SupplyShortfall = RowOf<typeof supplyShortfalls>;

/** An item's open shortfalls, the oldest first. */
export const shortfallsOf = (tx: ReadTx, item: string): SupplyShortfall[] =>
	tx
		.where(supplyShortfalls, 'openItem', item)
		.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));

/** The exception that asks for a shortfall. */
export const shortfallException = (shortfall: string): string => `${shortfall}.short`;
