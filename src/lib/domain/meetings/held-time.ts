import { dateAfter, minutesAfter, officeDateOf, officeInstant, Refusal, type Instant, type OfficeDate } from '../core';
import { holdsRoom, type Booking } from './booking';
import type { RoomLayout } from './room';

export interface Span {
	readonly from: Instant;
	readonly to: Instant;
}

/** How long a meeting holds the room: its set-up before, the clearing up after, both within its day. */
export function heldSpan({ from, to }: Span, layout: Pick<RoomLayout, 'setUpMinutes' | 'clearUpMinutes'>): Span {
	const on = officeDateOf(from);
	const [dawn, midnight] = [officeInstant(on), officeInstant(dateAfter(on, 1))];
	const [early, late] = [minutesAfter(from, -layout.setUpMinutes), minutesAfter(to, layout.clearUpMinutes)];
	return { from: early < dawn ? dawn : early, to: late > midnight ? midnight : late };
}

/** Whether two spans share any time; one may begin where the other ends. */
export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

export const heldBy = (booking: Pick<Booking, 'heldFrom' | 'heldTo'>): Span => ({
	from: booking.heldFrom,
	to: booking.heldTo
});

/** Of the bookings of one room and day, those that keep this span from being held, the earliest first. */
export const clashing = (held: Span, bookings: readonly Booking[], except?: string): Booking[] =>
	bookings
		.filter((one) => one.id !== except && holdsRoom(one) && overlap(held, heldBy(one)))
		.sort((a, b) => (a.from < b.from ? -1 : 1));

/** The day of a meeting. Refuses one that ends before it begins, and one over midnight (`bad_times`). */
export function dayOf({ from, to }: Span): OfficeDate {
	const on = officeDateOf(from);
	if (from >= to || to > officeInstant(dateAfter(on, 1))) throw new Refusal('bad_times');
	return on;
}
