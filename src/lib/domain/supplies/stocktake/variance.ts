import {
	choice,
	daysAfter,
	entity,
	flag,
	id,
	instant,
	list,
	money,
	optional,
	quantity,
	ref,
	signed,
	text,
	user,
	type RowOf
} from '../../core';
import { supplyItems } from '../catalogue/item';
import { ledgerReaders } from '../keepers';
import { stocktakes } from './stocktake';

/** 漏记 错记 损坏 丢失 过期 借出未还 其他. */
export const REASONS = ['unrecorded', 'misrecorded', 'damaged', 'lost', 'expired', 'lent', 'other'] as const;
export type VarianceReason = (typeof REASONS)[number];

/**
 * What was counted of an item against what the book said at that moment. Id: `lineOf(stocktake, item)`. Derived by
 * `tally` from the counts and the movements, again whenever one of either arrives; the reason is a person's.
 */
export const stocktakeVariances = entity('stocktakeVariances', {
	row: {
		stocktake: ref(stocktakes),
		item: ref(supplyItems),
		/** The item, until the stocktake is posted or given up: a movement of it tallies again. */
		openItem: optional(ref(supplyItems)),
		supervisor: optional(id),
		/** What the book had when it was counted, and what of hand-outs it could not bear by then. */
		book: signed,
		owed: quantity,
		counted: quantity,
		countedAt: instant,
		countedBy: id,
		/** The count before the recount. */
		first: optional(quantity),
		firstBy: optional(id),
		/** Counted less the book; 盘盈 is more. */
		difference: signed,
		/** What one costs, in fen, and the difference is worth. */
		unitPrice: money,
		value: signed,
		/** What moved after it was counted. */
		movedSince: signed,
		/** It was counted more than once without being asked for. */
		twice: flag,
		/** Somebody else must count it again: it is too far off, two counts differ, or it was asked for. */
		toRecount: flag,
		recountAskedAt: optional(instant),
		reason: optional(choice(REASONS)),
		note: optional(text(500)),
		explainedBy: optional(id),
		/** Who reads it besides: as of its stocktake. */
		signers: optional(list(id, 30)),
		/** The movement that it became. */
		movement: optional(id),
		closedAt: optional(instant)
	},
	indexes: ['stocktake', 'openItem'],
	audience: (variance) => [
		...ledgerReaders,
		user(variance.supervisor),
		...(variance.signers ?? []).map((one) => user(one))
	],
	until: (variance) => variance.closedAt && daysAfter(variance.closedAt, 400)
});
export type StocktakeVariance = RowOf<typeof stocktakeVariances>;
