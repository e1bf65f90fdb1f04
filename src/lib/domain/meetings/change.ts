import { choice, group, id, list, mutator, optional, Refusal } from '../core';
import { tell } from '../notifications/notification';
import { aboutMeeting, arrangers, standing } from './arrange';
import { bookings } from './booking';
import { describedMeeting, meetings } from './meeting';
import { prepareAnew } from './prepare';
import { layoutOf, rooms } from './room';

const { topic, headCount, needs, participants, note, closed } = describedMeeting;

/**
 * Changes what the meeting is about; only the fields named change, `clear` empties the note. Who is new among the
 * participants is invited. Refuses more people than seats (`room_too_small`), and one that is over (`booking_over`).
 */
export const changeMeeting = mutator('meetings.change', {
	kind: 'wish',
	who: arrangers,
	args: {
		booking: id,
		set: group({
			topic: optional(topic),
			headCount: optional(headCount),
			needs: optional(needs),
			participants: optional(participants),
			note: note,
			closed: optional(closed),
			organiser: optional(id)
		}),
		clear: optional(list(choice(['note']), 1))
	},
	apply(tx, { booking: bookingId, set, clear = [] }, ctx) {
		const booking = standing(tx, bookingId);
		const before = tx.need(meetings, bookingId);
		const room = tx.get(rooms, booking.room);
		const seats = room && layoutOf(room, booking.layout)?.seats;
		if (room && seats !== undefined && (set.headCount ?? 0) > seats)
			throw new Refusal('room_too_small', { name: room.name, seats });

		const cleared = Object.fromEntries(clear.map((field) => [field, undefined]));
		const meeting = tx.update(meetings, bookingId, { ...cleared, ...set });
		if (set.organiser) tx.update(bookings, bookingId, { organiser: set.organiser });
		if (meeting.headCount !== before.headCount || meeting.needs.join() !== before.needs.join())
			prepareAnew(tx, booking, meeting);
		const about = aboutMeeting(tx, booking, meeting);
		for (const person of new Set(set.participants ?? []))
			if (!before.participants.includes(person) && person !== ctx.actor.id) tell(tx, person, 'meeting_invited', about);
	}
});
