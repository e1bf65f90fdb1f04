import {
	choice,
	entity,
	group,
	id,
	list,
	money,
	officeDate,
	optional,
	quantity,
	ref,
	staff,
	text,
	type ReadTx,
	type RowOf
} from '../core';
import { departments } from '../people/department';
import { people } from '../people/person';

/** The one row of `supplyRules`. */
export const SUPPLIES = 'supplies';

/** How stock is valued (企业会计准则第1号): moving average, first in first out, or not at all. */
export const VALUATIONS = ['movingAverage', 'fifo', 'quantityOnly'] as const;
export type Valuation = (typeof VALUATIONS)[number];

export const SCHEDULES = ['none', 'monthly', 'quarterly'] as const;

/** Who counts which place. Without a counter it cannot be begun. */
export const area = group({ place: text(60), counter: optional(ref(people)) });

/** What supplies go by. */
export const supplyRules = entity('supplyRules', {
	row: {
		valuation: choice(VALUATIONS),
		/** The last month that is closed, `2026-10`. What happened in it and arrives later is booked in the next one. */
		closedUntil: optional(text(7)),
		/** How often the clock plans a stocktake of everything. */
		schedule: choice(SCHEDULES),
		/** The first stocktake the clock plans is not before this day. */
		scheduleFrom: optional(officeDate),
		/** Who counts where in the stocktakes that the clock plans. */
		areas: optional(list(area, 30)),
		/** Watches the counting (监盘人). */
		supervisor: optional(id),
		/** A difference worth more than this is counted again by somebody else; absent: none is. */
		recountOver: optional(money),
		/** The same, in percent of the book. */
		recountPercent: optional(quantity)
	},
	audience: () => [staff]
});
export type SupplyRules = RowOf<typeof supplyRules>;

export const DEFAULT_SUPPLY_RULES = {
	valuation: 'movingAverage',
	schedule: 'none',
	recountOver: 50_00,
	recountPercent: 5
} as const satisfies Omit<SupplyRules, 'id'>;

/** The rules, or what holds where nobody has changed them. */
export const supplyRulesOf = (tx: Pick<ReadTx, 'get'>): Omit<SupplyRules, 'id'> =>
	tx.get(supplyRules, SUPPLIES) ?? DEFAULT_SUPPLY_RULES;

/** What a department may take in a month, in fen. Same id as the department; without a row or an amount it has no limit. */
export const supplyBudgets = entity('supplyBudgets', {
	row: { department: ref(departments), monthly: optional(money) },
	audience: () => [staff]
});
export type SupplyBudget = RowOf<typeof supplyBudgets>;
