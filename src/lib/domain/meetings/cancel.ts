import { admin, duty, id, leader, mutator, optional, text } from '../core';
import { aboutMeeting, arrangers, concerned, standing, tellAll } from './arrange';
import { bookings } from './booking';
import { meetings, type Meeting } from './meeting';

/** The meeting does not take place, or not here; everybody concerned is told. Refuses one that is over (`booking_over`). */
export const cancelMeeting = mutator('meetings.cancel', {
	kind: 'wish',
	who: arrangers,
	args: { booking: id, reason: optional(text(300)) },
	apply(tx, { booking: bookingId, reason }, ctx) {
		const booking = standing(tx, bookingId);
		const meeting = tx.get(meetings, bookingId);
		tx.update(bookings, bookingId, { status: 'cancelled', reason: forAll(meeting, reason) });
		const about = { ...aboutMeeting(tx, booking, meeting), ...(reason && { reason }) };
		tellAll(tx, concerned(tx, booking, ctx.actor), 'meeting_cancelled', about);
	}
});

/**
 * Takes the room from a meeting for something that cannot wait. Only the office's heads may; it needs a reason, and
 * everybody concerned is told it.
 */
export const bumpMeeting = mutator('meetings.bump', {
	kind: 'wish',
	who: [leader, admin],
	args: { booking: id, reason: text(300) },
	apply(tx, { booking: bookingId, reason }, ctx) {
		const booking = standing(tx, bookingId);
		const meeting = tx.get(meetings, bookingId);
		tx.update(bookings, bookingId, {
			status: 'cancelled',
			reason: forAll(meeting, reason),
			bumpedBy: ctx.actor.id
		});
		const about = { ...aboutMeeting(tx, booking, meeting), reason };
		tellAll(tx, concerned(tx, booking, ctx.actor), 'meeting_bumped', about);
	}
});

/** The duty says yes to a request. Anything else that stands is left as it is. */
export const confirmBooking = mutator('meetings.confirm', {
	kind: 'wish',
	who: [duty('meetings')],
	args: { booking: id },
	apply(tx, { booking: bookingId }, ctx) {
		const booking = standing(tx, bookingId);
		if (booking.status !== 'requested') return;
		tx.update(bookings, bookingId, { status: 'confirmed' });
		const about = aboutMeeting(tx, booking, tx.get(meetings, bookingId));
		tellAll(tx, concerned(tx, booking, ctx.actor), 'meeting_confirmed', about);
	}
});

/** Every colleague reads a booking: what was said of an internal meeting goes to those concerned only. */
const forAll = (meeting: Meeting | undefined, reason: string | undefined): string | undefined =>
	meeting?.closed ? undefined : reason;
