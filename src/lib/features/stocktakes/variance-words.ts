import { REASONS, type StocktakeVariance, type SupplyItem, type VarianceReason } from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';
import { inUnits } from '../supplies/item-words';
import type { Left } from './summary';

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

/** What is left to say of a variance, or the reason that was given. */
export function stateWords(variance: StocktakeVariance): string {
	const state = stateOf(variance);
	if (state === 'recount') return m.stocktake_to_recount();
	if (state === 'explain') return m.stocktake_no_reason();
	return variance.reason ? reasonWord(variance.reason) : m.stocktake_even();
}

const LEFT: Record<Left['what'], (said: { count: number }) => string> = {
	count: m.stocktake_left_count,
	recount: m.stocktake_left_recount,
	reason: m.stocktake_left_reason
};
/** Why it cannot be handed in yet. */
export const leftWords = ({ what, count }: Left): string => LEFT[what]({ count });
