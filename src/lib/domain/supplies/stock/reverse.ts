import { id, mutator, optional, quantity, Refusal, text, type ReadTx } from '../../core';
import { supplyKeepers } from '../keepers';
import { tallyAgain } from '../stocktake/tally';
import { isOnSlip, supplyMovements, type SupplyMovement } from './movement';
import { closeShortfall, post, stockNumber } from './post';
import { supplyShortfalls } from './shortfall';
import { shareOf } from './value';

/** How much of a movement reversals have taken back, in units. */
export const reversedOf = (tx: ReadTx, movement: Pick<SupplyMovement, 'id'>): number =>
	tx.where(supplyMovements, 'reverses', movement.id).reduce((sum, one) => sum + Math.abs(one.quantity), 0);

/**
 * 红字冲销: takes a movement back, all of it or `quantity` units. It is entered beside what it corrects, never over it,
 * and counts from the same time.
 * Refuses a reversal of a reversal (`is_reversal`), a line of a hand-out (`on_slip`, with its number), more than is left
 * of the movement (`reversed_more`, with what is left), and what the stock no longer has (`not_enough`).
 */
export const reverseMovement = mutator('supplies.reverse', {
	kind: 'wish',
	who: supplyKeepers,
	args: { movement: id, quantity: optional(quantity), reason: text(500) },
	apply(tx, { movement: movementId, quantity: said, reason }, ctx) {
		const movement = tx.need(supplyMovements, movementId);
		if (movement.kind === 'reversal') throw new Refusal('is_reversal');
		if (isOnSlip(movement)) throw new Refusal('on_slip', { number: movement.number ?? '' });
		const whole = Math.abs(movement.quantity);
		const done = reversedOf(tx, movement);
		const taken = said ?? whole - done;
		if (taken === 0 || taken > whole - done) throw new Refusal('reversed_more', { left: whole - done, asked: taken });

		const worth = Math.abs(movement.value);
		post(tx, ctx, {
			kind: 'reversal',
			item: movement.item,
			quantity: movement.quantity > 0 ? -taken : taken,
			// What did not happen did not happen then: a count of after it must not miss it.
			at: movement.at,
			reverses: { id: movement.id, value: shareOf(worth, done + taken, whole) - shareOf(worth, done, whole) },
			number: stockNumber(ctx, movement.quantity > 0 ? 'in' : 'out'),
			source: { kind: movement.sourceKind, id: movement.source },
			person: movement.person,
			department: movement.department,
			note: reason
		});
	}
});

/** The hand-out beyond the book was none: it was entered wrongly. Refuses one that is settled (`already_settled`). */
export const dropShortfall = mutator('supplies.dropShortfall', {
	kind: 'wish',
	who: supplyKeepers,
	args: { shortfall: id, reason: text(500) },
	apply(tx, { shortfall: shortfallId, reason }, ctx) {
		const shortfall = tx.need(supplyShortfalls, shortfallId);
		if (shortfall.status !== 'open') throw new Refusal('already_settled', { by: shortfall.by });
		closeShortfall(tx, ctx, shortfall, shortfall.open, reason);
		tallyAgain(tx, ctx, shortfall.item);
	}
});
