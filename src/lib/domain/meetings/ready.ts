import { id, mutator, Refusal, staff } from '../core';
import { tell } from '../notifications/notification';
import { aboutMeeting, standing } from './arrange';
import { bookings } from './booking';
import { meetings } from './meeting';
import { isMissing, setUpItems } from './set-up-item';

/** The room is ready; the organiser is told. Refuses while a line that must be done is not (`set_up_open`, with how many). */
export const markReady = mutator('setUp.ready', {
	kind: 'wish',
	who: [staff],
	args: { booking: id },
	apply(tx, { booking: bookingId }, ctx) {
		const booking = standing(tx, bookingId);
		if (booking.readyAt) return;
		const missing = tx.where(setUpItems, 'booking', bookingId).filter(isMissing);
		if (missing[0]) throw new Refusal('set_up_open', { count: missing.length, first: missing[0].text });
		const ready = tx.update(bookings, bookingId, { readyAt: ctx.at, readyBy: ctx.actor.id });
		if (booking.organiser === ctx.actor.id) return;
		tell(tx, booking.organiser, 'meeting_ready', aboutMeeting(tx, ready, tx.get(meetings, bookingId)));
	}
});
