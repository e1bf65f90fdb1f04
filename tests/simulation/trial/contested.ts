import {
	choice,
	entity,
	id,
	mutator,
	optional,
	quantity,
	Refusal,
	staff,
	text,
	user
} from '../../../src/lib/domain/core';

/** A slot that one may have: of two wishes one is refused. */
export const bookings = entity('bookings', {
	row: { slot: text(10), by: id, status: choice(['held', 'freed']), purpose: optional(text(40)) },
	indexes: ['slot'],
	audience: () => [staff]
});

export const book = mutator('bookings.book', {
	kind: 'wish',
	who: [staff],
	args: { slot: text(10), purpose: optional(text(40)) },
	apply(tx, { slot, purpose }, ctx) {
		const holder = tx.where(bookings, 'slot', slot).find((booking) => booking.status === 'held');
		if (holder) throw new Refusal('slot_taken', { by: holder.by });
		tx.insert(bookings, { slot, purpose, by: ctx.actor.id, status: 'held' });
	}
});

export const freeSlot = mutator('bookings.free', {
	kind: 'wish',
	who: [staff],
	args: { booking: id },
	apply(tx, { booking: bookingId }, ctx) {
		const booking = tx.need(bookings, bookingId);
		if (booking.by !== ctx.actor.id) throw new Refusal('not_yours');
		tx.update(bookings, bookingId, { status: 'freed', purpose: undefined });
	}
});

/** A number that tells whether something was done twice or not at all. */
export const tallies = entity('tallies', { row: { total: quantity }, audience: () => [staff] });

export const addToTally = mutator('tallies.add', {
	kind: 'fact',
	who: [staff],
	args: { tally: id, amount: quantity },
	apply(tx, { tally: tallyId, amount }) {
		const tally = tx.need(tallies, tallyId);
		tx.update(tallies, tallyId, { total: tally.total + amount });
	}
});

export const takeFromTally = mutator('tallies.take', {
	kind: 'wish',
	who: [staff],
	args: { tally: id, amount: quantity },
	apply(tx, { tally: tallyId, amount }) {
		const tally = tx.need(tallies, tallyId);
		if (tally.total < amount) throw new Refusal('too_few', { left: tally.total });
		tx.update(tallies, tallyId, { total: tally.total - amount });
	}
});

export const openTally = mutator('tallies.open', {
	kind: 'wish',
	who: [],
	args: { tally: id },
	apply: (tx, { tally }) => void tx.insert(tallies, { id: tally, total: 10 })
});

/** A value that no two rows share; only its holder sees it, so others find out at the server. */
export const plates = entity('plates', {
	row: { plate: optional(text(10)), holder: id },
	unique: ['plate'],
	audience: (plate) => [user(plate.holder)]
});

export const claimPlate = mutator('plates.claim', {
	kind: 'wish',
	who: [staff],
	args: { plate: text(10) },
	apply: (tx, { plate }, ctx) => void tx.insert(plates, { plate, holder: ctx.actor.id })
});

/** Gives a plate up, takes another one, or gives it to somebody else. */
export const changePlate = mutator('plates.change', {
	kind: 'wish',
	who: [staff],
	args: { row: id, plate: optional(text(10)), holder: id },
	apply: (tx, { row, plate, holder }) => void tx.update(plates, row, { plate, holder })
});
