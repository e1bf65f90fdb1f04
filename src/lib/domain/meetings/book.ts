import { choice, duty, holds, id, instant, mutator, optional, staff } from '../core';
import { tell, tellDuty } from '../notifications/notification';
import { aboutMeeting } from './arrange';
import { bookings, roomDayOf } from './booking';
import { freeSpan } from './clash';
import { dayOf } from './held-time';
import { describedMeeting, meetings } from './meeting';
import { prepare } from './prepare';
import { LAYOUTS, rooms } from './room';

/**
 * Books a room for a meeting, with its set-up checklist. In a room that needs approval it is a request. Refuses what
 * `freeSpan` refuses.
 */
export const bookMeeting = mutator('meetings.book', {
	kind: 'wish',
	who: [staff],
	args: {
		room: id,
		from: instant,
		to: instant,
		layout: choice(LAYOUTS),
		/** Whose meeting it is. Absent: who books. */
		organiser: optional(id),
		...describedMeeting
	},
	apply(tx, { room: roomId, from, to, layout, organiser: named, ...described }, ctx) {
		const room = tx.need(rooms, roomId);
		const held = freeSpan(tx, ctx, room, { from, to, layout, ...described });
		const organiser = named ?? ctx.actor.id;
		const asks = room.needsApproval && !holds(ctx.actor, duty('meetings'));
		const on = dayOf({ from, to });

		const booking = tx.insert(bookings, {
			room: roomId,
			from,
			to,
			heldFrom: held.from,
			heldTo: held.to,
			on,
			roomDay: roomDayOf(roomId, on),
			layout,
			organiser,
			bookedBy: ctx.actor.id,
			bookedAt: ctx.at,
			status: asks ? 'requested' : 'confirmed'
		});
		const meeting = tx.insert(meetings, { ...described, id: booking.id, organiser, bookedBy: ctx.actor.id, on });
		prepare(tx, booking, meeting);

		const about = aboutMeeting(tx, booking, meeting);
		if (asks) tellDuty(tx, 'meetings', 'meeting_requested', about, ctx.actor.id);
		if (organiser !== ctx.actor.id) tell(tx, organiser, 'meeting_booked', about);
		for (const person of new Set(described.participants))
			if (person !== ctx.actor.id && person !== organiser) tell(tx, person, 'meeting_invited', about);
	}
});
