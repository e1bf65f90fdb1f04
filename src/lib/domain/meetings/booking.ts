import {
	choice,
	daysAfter,
	entity,
	id,
	instant,
	officeDate,
	optional,
	ref,
	staff,
	text,
	type OfficeDate,
	type RowOf
} from '../core';
import { people } from '../people/person';
import { LAYOUTS, rooms } from './room';

export const BOOKING_STATUSES = ['requested', 'confirmed', 'inUse', 'ended', 'cancelled', 'released'] as const;
export type BookingStatus = (typeof BOOKING_STATUSES)[number];

/** The booking keeps others out of the room. A request does too: who asks first is asked first. */
export const HOLDING = ['requested', 'confirmed', 'inUse'] as const;
export const holdsRoom = (booking: { readonly status: BookingStatus }): boolean =>
	HOLDING.some((status) => status === booking.status);

/**
 * A room, a time and who answers for it (会议室预订): what every colleague may see. What the meeting is about is in
 * `meetings`, under the same id.
 */
export const bookings = entity('bookings', {
	row: {
		room: ref(rooms),
		/** When the meeting is; within one day of the office. */
		from: instant,
		to: instant,
		/** The room is held longer than the meeting: set-up before it, clearing up after it. */
		heldFrom: instant,
		heldTo: instant,
		/** Its day. */
		on: officeDate,
		/** Room and day in one: an overlap is looked for in one short list, however many bookings there are. */
		roomDay: text(100),
		layout: choice(LAYOUTS),
		organiser: ref(people),
		bookedBy: id,
		bookedAt: instant,
		status: choice(BOOKING_STATUSES),
		/** Why it was cancelled, declined or bumped. */
		reason: optional(text(300)),
		/** Who took the room for something that could not wait. */
		bumpedBy: optional(id),
		startedAt: optional(instant),
		endedAt: optional(instant),
		/** The template its set-up was made from. */
		template: optional(id),
		readyBy: optional(id),
		readyAt: optional(instant)
	},
	indexes: ['on', 'roomDay', 'organiser'],
	audience: () => [staff],
	until: (booking) => daysAfter(booking.to, 60)
});
export type Booking = RowOf<typeof bookings>;

export const roomDayOf = (room: string, on: OfficeDate): string => `${room}:${on}`;
