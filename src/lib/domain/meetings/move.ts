import { choice, id, instant, mutator, type Ctx, type Tx } from '../core';
import { aboutMeeting, arrangers, concerned, standing, tellAll } from './arrange';
import { bookings, roomDayOf, type Booking } from './booking';
import { freeSpan } from './clash';
import { dayOf } from './held-time';
import { meetings } from './meeting';
import { prepareAnew } from './prepare';
import { LAYOUTS, rooms } from './room';

/**
 * Moves a meeting to another room, time or layout; everybody concerned is told. Refuses what `freeSpan` refuses, and
 * one that is over (`booking_over`).
 */
export const moveMeeting = mutator('meetings.move', {
	kind: 'wish',
	who: arrangers,
	args: { booking: id, room: id, from: instant, to: instant, layout: choice(LAYOUTS) },
	apply(tx, { booking: bookingId, room: roomId, from, to, layout }, ctx) {
		const booking = standing(tx, bookingId);
		const meeting = tx.get(meetings, bookingId);
		const room = tx.need(rooms, roomId);
		const { headCount = 0, needs = [] } = meeting ?? {};
		const held = freeSpan(tx, ctx, room, { from, to, layout, headCount, needs, except: bookingId });
		const on = dayOf({ from, to });

		const moved = tx.update(bookings, bookingId, {
			room: roomId,
			from,
			to,
			heldFrom: held.from,
			heldTo: held.to,
			on,
			roomDay: roomDayOf(roomId, on),
			layout
		});
		if (meeting && meeting.on !== on) tx.update(meetings, bookingId, { on });
		if (meeting) prepareAnew(tx, moved, meeting);
		tellOfMove(tx, ctx, booking, moved);
	}
});

/** Who only had the tables turned need not know. */
function tellOfMove(tx: Tx, ctx: Ctx, before: Booking, after: Booking): void {
	if (before.room === after.room && before.from === after.from && before.to === after.to) return;
	const about = aboutMeeting(tx, after, tx.get(meetings, after.id));
	tellAll(tx, concerned(tx, after, ctx.actor), 'meeting_moved', about);
}
