import { fileId, id, mutator, optional, staff, type Ctx, type Tx } from '../core';
import { bookings } from './booking';
import { setUpItems, type SetUpItem } from './set-up-item';

/** A line was done. Of two who did it the earlier stands; one that was taken back since is not done again. */
export const tickItem = mutator('setUp.tick', {
	kind: 'fact',
	asks: 'meetings',
	who: [staff],
	args: { item: id, photo: optional(fileId) },
	apply(tx, { item: itemId, photo }, ctx) {
		const item = tx.need(setUpItems, itemId);
		const kept = photo && { photo };
		const earlier = item.status === 'done' && item.doneAt !== undefined && item.doneAt <= ctx.at;
		if (earlier || wasLater(item, ctx)) {
			if (kept) tx.update(setUpItems, itemId, kept);
			return;
		}
		tx.update(setUpItems, itemId, {
			...kept,
			status: 'done',
			doneBy: ctx.actor.id,
			doneAt: ctx.at,
			changedAt: later(item.changedAt, ctx.at)
		});
	}
});

/** A tick was a slip, or what was done was undone. The room is then no longer ready. */
export const untickItem = mutator('setUp.untick', {
	kind: 'fact',
	asks: 'meetings',
	who: [staff],
	args: { item: id },
	apply(tx, { item: itemId }, ctx) {
		const item = tx.need(setUpItems, itemId);
		if (item.status === 'open' || item.status === 'dropped' || wasLater(item, ctx)) return;
		tx.update(setUpItems, itemId, { status: 'open', doneBy: undefined, doneAt: undefined, changedAt: ctx.at });
		noLongerReady(tx, item);
	}
});

/** A picture of how it stands. */
export const photographItem = mutator('setUp.photo', {
	kind: 'fact',
	asks: 'meetings',
	who: [staff],
	args: { item: id, photo: fileId },
	apply: (tx, { item, photo }) => void tx.update(setUpItems, item, { photo })
});

/** Somebody did something to the line after this: what comes late does not undo it. */
export const wasLater = (item: SetUpItem, ctx: Ctx): boolean =>
	item.status !== 'done' && item.changedAt !== undefined && item.changedAt > ctx.at;

export function noLongerReady(tx: Tx, item: SetUpItem): void {
	if (!item.required) return;
	const booking = tx.get(bookings, item.booking);
	if (booking?.readyAt) tx.update(bookings, booking.id, { readyAt: undefined, readyBy: undefined });
}

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);
