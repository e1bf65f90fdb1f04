import {
	dateAfter,
	entity,
	id,
	instant,
	lastDayOf,
	monthAfter,
	mutator,
	Refusal,
	text,
	type OfficeMonth,
	type RowOf
} from '../../core';
import { ledgerReaders, supplyKeepers } from '../keepers';
import { DEFAULT_SUPPLY_RULES, SUPPLIES, supplyRules, supplyRulesOf } from '../rules';

/**
 * A month's book is closed (结账): nothing is booked in it any more. Id: `closing.2026-10`. What each item had at its end
 * is the balance of its last movement of that month or before.
 */
export const supplyClosings = entity('supplyClosings', {
	row: { month: text(7), at: instant, by: id },
	unique: ['month'],
	audience: () => ledgerReaders
});
export type SupplyClosing = RowOf<typeof supplyClosings>;

/** Id of a month's closing. */
export const closingId = (month: OfficeMonth): string => `closing.${month}`;

/**
 * Closes a month, on its last day at the earliest (`month_not_over`). Months are closed in order (`close_before`, naming
 * the one that comes first) and once (`month_closed`).
 */
export const closeMonth = mutator('supplies.closeMonth', {
	kind: 'wish',
	who: supplyKeepers,
	args: { month: text(7) },
	apply(tx, { month }, ctx) {
		if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Refusal('bad_month', { month });
		const rules = supplyRulesOf(tx);
		const last = rules.closedUntil;
		if (last !== undefined && month <= last) throw new Refusal('month_closed', { month });
		if (last !== undefined && month !== monthAfter(last))
			throw new Refusal('close_before', { month: monthAfter(last) });
		if (ctx.today < lastDayOf(month)) throw new Refusal('month_not_over', { from: lastDayOf(month) });

		tx.insert(supplyClosings, { id: closingId(month), month, at: ctx.at, by: ctx.actor.id });
		if (tx.get(supplyRules, SUPPLIES)) tx.update(supplyRules, SUPPLIES, { closedUntil: month });
		else tx.insert(supplyRules, { ...DEFAULT_SUPPLY_RULES, id: SUPPLIES, closedUntil: month });
	}
});

export const nextToClose = (closedUntil: OfficeMonth | undefined, today: string): OfficeMonth =>
	closedUntil === undefined ? dateAfter(`${today.slice(0, 7)}-01`, -1).slice(0, 7) : monthAfter(closedUntil);
