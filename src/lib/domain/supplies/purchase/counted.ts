import { choice, fileId, group, id, optional, present, quantity, text } from '../../core';
import { wrong } from '../wrong';
import { toCome, type OrderLine } from './order';
import { DEFECTS, DEFECT_WAYS, type ReceiptLine } from './receipt';

/** What was counted of a thing at the door, as arguments say it; the photo is of what was bad. */
export const countedLine = group({
	item: id,
	counted: quantity,
	rejected: quantity,
	defect: optional(choice(DEFECTS)),
	way: optional(choice(DEFECT_WAYS)),
	note: optional(text(200)),
	photo: optional(fileId)
});
export type Counted = Pick<ReceiptLine, 'item' | 'counted' | 'rejected' | 'defect' | 'way' | 'note'>;

/**
 * Refuses nothing, a thing twice or one that is not among `lines`, less than `least` of it, more rejected than came, and
 * a rejection without its reason and way (`bad_args`).
 */
export function checkCounted(
	lines: readonly { readonly item: string }[],
	said: readonly Counted[],
	least: number
): void {
	if (said.length === 0 || new Set(said.map(({ item }) => item)).size < said.length) throw wrong('lines');
	for (const { item, counted, rejected, defect, way } of said) {
		if (!lines.some((line) => line.item === item)) throw wrong('item');
		if (counted < least) throw wrong('counted');
		if (rejected > counted) throw wrong('rejected');
		if (rejected > 0 && (defect === undefined || way === undefined)) throw wrong('defect');
	}
}

/**
 * What becomes of a counted line: no more goes into the store than may still come, what goes back for good is not waited
 * for, what is too much lies apart.
 *
 * @param open what of the order's line it may fill
 */
export function received(
	{ name, spec, unit }: Pick<OrderLine, 'name' | 'spec' | 'unit'>,
	{ item, counted, rejected, defect, way, note }: Counted,
	open: number
): ReceiptLine {
	const good = counted - (way === 'concession' ? 0 : rejected);
	const accepted = Math.min(good, open);
	const forgone = way === 'return' ? Math.min(rejected, open - accepted) : 0;
	const excess = good - accepted;
	const line = { item, counted, rejected, name, spec, unit, accepted, excess, forgone, defect, way, note };
	return present(line);
}

/** What a line of a delivery did to its order's line. Of an old one only what it can have been is known. */
const forgoneOf = (order: OrderLine, { forgone, way, rejected }: ReceiptLine): number =>
	forgone ?? (way === 'return' ? Math.min(rejected, order.forgone) : 0);

/** What of an order's line a delivery may fill when it is counted anew: what is still to come, and what it filled before. */
export const openTo = (order: OrderLine, before: ReceiptLine): number =>
	toCome(order) + before.accepted + forgoneOf(order, before);

/** The order's line after a delivery that did `before` to it and does `after` now; nothing before: it has just come. */
export const withDelivery = (order: OrderLine, before: ReceiptLine | undefined, after: ReceiptLine): OrderLine => ({
	...order,
	counted: order.counted - (before?.counted ?? 0) + after.counted,
	accepted: order.accepted - (before?.accepted ?? 0) + after.accepted,
	forgone: order.forgone - (before ? forgoneOf(order, before) : 0) + (after.forgone ?? 0)
});
