import { duty, Refusal, type Actor, type ReadTx, type Tx } from '../core';
import { tell } from '../notifications/notification';
import { bookings, holdsRoom, type Booking } from './booking';
import { meetings, type Meeting } from './meeting';
import { rooms } from './room';

type Args = { readonly booking: string };

/** Whose meeting it is. Where the booking is not on this device, the server will say. */
const arrangesIt = (tx: ReadTx, { booking: bookingId }: Args, actor: Actor): boolean => {
	const booking = tx.get(bookings, bookingId);
	return booking?.organiser === actor.id || booking?.bookedBy === actor.id;
};

/** Who may move, change and cancel a meeting: whose it is, and the duty. */
export const arrangers = [duty('meetings'), arrangesIt] as const;

/** The booking, while it stands. Refuses one that is over (`booking_over`, naming what became of it). */
export function standing(tx: ReadTx, id: string): Booking {
	const booking = tx.need(bookings, id);
	if (!holdsRoom(booking)) throw new Refusal('booking_over', { booking: id, status: booking.status });
	return booking;
}

/** What a notification says of a meeting: enough for its sentence where the rows are not on the device. */
export const aboutMeeting = (tx: ReadTx, booking: Booking, meeting: Meeting | undefined) => ({
	booking: booking.id,
	room: tx.get(rooms, booking.room)?.name ?? '',
	from: booking.from,
	topic: meeting?.topic ?? ''
});

/** Everybody whose day it changes, each once, but for the one who does it. */
export function concerned(tx: Tx, booking: Booking, actor: Actor): string[] {
	const meeting = tx.get(meetings, booking.id);
	const everybody = new Set([booking.organiser, booking.bookedBy, ...(meeting?.participants ?? [])]);
	return [...everybody].filter((person) => person !== actor.id);
}

/** Tells them. */
export function tellAll(
	tx: Tx,
	persons: readonly string[],
	kind: string,
	about: Record<string, string | number | boolean>
): void {
	for (const person of persons) tell(tx, person, kind, about);
}
