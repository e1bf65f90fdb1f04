import type { ReadTx } from '../../core';
import { supplyMovements, type SupplyMovement } from './movement';
import type { Entry } from './post';
import { shareOf } from './value';

/** How much of a movement reversals have taken back, in units. */
export const reversedOf = (tx: ReadTx, movement: Pick<SupplyMovement, 'id'>): number =>
	tx.where(supplyMovements, 'reverses', movement.id).reduce((sum, one) => sum + Math.abs(one.quantity), 0);

/** What `units` more of a movement are worth when they are taken back, in fen: all its parts together are the whole. */
export function worthOf(tx: ReadTx, movement: SupplyMovement, units: number): number {
	const [whole, worth] = [Math.abs(movement.quantity), Math.abs(movement.value)];
	const done = reversedOf(tx, movement);
	return shareOf(worth, done + units, whole) - shareOf(worth, done, whole);
}

/**
 * The mirror image of `units` of a movement (红字冲销): from the same source, and of the same time, for what did not
 * happen did not happen then, and a count of after it must not miss it.
 */
export const mirrorOf = (
	tx: ReadTx,
	movement: SupplyMovement,
	units: number,
	{ number, note }: Pick<Entry, 'number' | 'note'>
): Entry => ({
	kind: 'reversal',
	item: movement.item,
	quantity: movement.quantity > 0 ? -units : units,
	at: movement.at,
	reverses: { id: movement.id, value: worthOf(tx, movement, units) },
	number,
	source: { kind: movement.sourceKind, id: movement.source },
	person: movement.person,
	department: movement.department,
	note
});
