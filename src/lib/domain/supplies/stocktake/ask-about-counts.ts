import type { Ctx, Instant, Tx } from '../../core';
import { ask } from '../../exceptions/exception';
import { countedSince } from './counted-since';

/** A thing of a paper that was put right. */
interface Change {
	readonly item: string;
	readonly name: string;
	readonly unit: string;
	/** By how much the book changed. */
	readonly change: number;
}

/**
 * A paper of before a booked count is put right. If the count found the mistake it is in the book twice now; nothing of
 * a signed stocktake is taken back unasked, so the duty is.
 *
 * @param paper names it, as a field of what is asked: `{ receipt: id }`
 * @param at when its goods moved
 * @param action the mutator that puts it right
 */
export function askAboutCounts(
	tx: Tx,
	ctx: Ctx,
	paper: { readonly receipt: string } | { readonly issue: string },
	at: Instant,
	action: string,
	changes: readonly Change[]
): void {
	for (const { item, name, unit, change } of changes) {
		const stocktake = change === 0 ? undefined : countedSince(tx, item, at);
		if (!stocktake) continue;
		ask(
			tx,
			{ duty: 'supplies', code: 'corrected_counted', mutation: ctx.mutation, action },
			{ ...paper, item, what: name, unit, change, stocktake: stocktake.id, number: stocktake.number ?? '' }
		);
	}
}
