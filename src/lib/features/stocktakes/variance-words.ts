import { REASONS, type StocktakeVariance, type SupplyItem, type VarianceReason } from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';
import { inUnits } from '../supplies/item-words';

const WORDS: Record<VarianceReason, () => string> = {
	unrecorded: m.stocktake_reason_unrecorded,
	misrecorded: m.stocktake_reason_misrecorded,
	damaged: m.stocktake_reason_damaged,
	lost: m.stocktake_reason_lost,
	expired: m.stocktake_reason_expired,
	lent: m.stocktake_reason_lent,
	other: m.stocktake_reason_other
};
export const reasonWord = (reason: VarianceReason): string => WORDS[reason]();
export const reasonChoices = REASONS.map((value) => ({ value, label: WORDS[value]() }));

/** `少 4 包`, `多 2 支`, `一样`. */
export function differenceWords({ difference }: Pick<StocktakeVariance, 'difference'>, item: SupplyItem): string {
	if (difference === 0) return m.stocktake_even();
	const quantity = inUnits(Math.abs(difference), item);
	return difference < 0 ? m.stocktake_less({ quantity }) : m.stocktake_more({ quantity });
}

/** What is to be done about a variance. */
export type LineState = 'even' | 'recount' | 'explain' | 'explained';
export const stateOf = ({ difference, toRecount, reason }: StocktakeVariance): LineState =>
	toRecount ? 'recount' : difference === 0 ? 'even' : reason ? 'explained' : 'explain';
