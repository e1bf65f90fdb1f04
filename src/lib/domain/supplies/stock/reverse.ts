import { id, mutator, optional, quantity, Refusal, text } from '../../core';
import { supplyKeepers } from '../keepers';
import { tallyAgain } from '../stocktake/tally';
import { refuseOnPaper, supplyMovements } from './movement';
import { closeShortfall, post, stockNumber } from './post';
import { mirrorOf, reversedOf } from './reversed';
import { supplyShortfalls } from './shortfall';

/**
 * 红字冲销: takes a movement back, all of it or `quantity` units. It is entered beside what it corrects, never over it,
 * and counts from the same time.
 * Refuses a reversal of a reversal (`is_reversal`), a line of a paper that is put right itself (`refuseOnPaper`), more
 * than is left of the movement (`reversed_more`, with what is left), and what the stock no longer has (`not_enough`).
 */
export const reverseMovement = mutator('supplies.reverse', {
	kind: 'wish',
	who: supplyKeepers,
	args: { movement: id, quantity: optional(quantity), reason: text(500) },
	apply(tx, { movement: movementId, quantity: said, reason }, ctx) {
		const movement = tx.need(supplyMovements, movementId);
		if (movement.kind === 'reversal') throw new Refusal('is_reversal');
		refuseOnPaper(movement);
		const whole = Math.abs(movement.quantity);
		const done = reversedOf(tx, movement);
		const taken = said ?? whole - done;
		if (taken === 0 || taken > whole - done) throw new Refusal('reversed_more', { left: whole - done, asked: taken });

		const number = stockNumber(ctx, movement.quantity > 0 ? 'in' : 'out');
		post(tx, ctx, mirrorOf(tx, movement, taken, { number, note: reason }));
	}
});

/**
 * The hand-out beyond the book was none: it was entered wrongly. Refuses one that is settled (`already_settled`), and
 * what a corrected paper took back and the book could not bear: that paper is put right (`refuseOnPaper`).
 */
export const dropShortfall = mutator('supplies.dropShortfall', {
	kind: 'wish',
	who: supplyKeepers,
	args: { shortfall: id, reason: text(500) },
	apply(tx, { shortfall: shortfallId, reason }, ctx) {
		const shortfall = tx.need(supplyShortfalls, shortfallId);
		if (shortfall.status !== 'open') throw new Refusal('already_settled', { by: shortfall.by });
		if (shortfall.reverses !== undefined) refuseOnPaper(shortfall);
		closeShortfall(tx, ctx, shortfall, shortfall.open, reason);
		tallyAgain(tx, ctx, shortfall.item);
	}
});
