import { admin, duty, holds, leader, minutesAfter, type Actor, type Instant } from '$lib/domain/core';
import { holdsRoom, RELEASE_AFTER, type Booking } from '$lib/domain/meetings';

/** Half an hour before its time people may already be in. */
const EARLY = 30;

/** What the page offers for a booking; the office decides again. */
export function mayDo(booking: Booking, actor: Actor, now: Instant) {
	const isOver = !holdsRoom(booking);
	/** Nobody moves or gives up what has been. */
	const isAhead = !isOver && now < booking.to;
	const onDuty = holds(actor, duty('meetings'));
	const waits = isAhead && booking.status !== 'inUse' && booking.status !== 'requested';
	return {
		isOver,
		isAhead,
		arrange: isAhead && (onDuty || booking.organiser === actor.id || booking.bookedBy === actor.id),
		confirm: isAhead && booking.status === 'requested' && onDuty,
		bump: isAhead && (holds(actor, leader) || holds(actor, admin)),
		start: waits && minutesAfter(booking.from, -EARLY) <= now,
		end: booking.status === 'inUse',
		release: waits && (onDuty || holds(actor, duty('reception'))) && minutesAfter(booking.from, RELEASE_AFTER) <= now
	};
}
