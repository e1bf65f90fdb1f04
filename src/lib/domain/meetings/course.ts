import { duty, id, minutesAfter, mutator, officeDate, Refusal, staff, system, type Ctx, type Tx } from '../core';
import { ask } from '../exceptions/exception';
import { standing } from './arrange';
import { bookings, holdsRoom, type Booking } from './booking';
import { rooms } from './room';

/** Minutes after its beginning at which a room that stands empty may be given to others. */
export const RELEASE_AFTER = 15;

/** The people have come, the meeting begins. A booking that was over by then is left as it is, and the duty is asked (`used_though`). */
export const startMeeting = mutator('meetings.start', {
	kind: 'fact',
	asks: 'meetings',
	who: [staff],
	args: { booking: id },
	apply(tx, { booking: bookingId }, ctx) {
		const booking = tx.need(bookings, bookingId);
		if (booking.startedAt && booking.startedAt <= ctx.at) return;
		if (isUsedThough(tx, ctx, booking, 'meetings.start')) return;
		tx.update(bookings, bookingId, {
			startedAt: ctx.at,
			...(booking.status !== 'ended' && { status: 'inUse' })
		});
	}
});

/** The room is empty again; what is left of its time is free. */
export const endMeeting = mutator('meetings.end', {
	kind: 'fact',
	asks: 'meetings',
	who: [staff],
	args: { booking: id },
	apply(tx, { booking: bookingId }, ctx) {
		const booking = tx.need(bookings, bookingId);
		if (booking.endedAt && booking.endedAt <= ctx.at) return;
		if (isUsedThough(tx, ctx, booking, 'meetings.end')) return;
		tx.update(bookings, bookingId, { status: 'ended', endedAt: ctx.at });
	}
});

/**
 * Nobody came: the room is given free. Refuses before 15 minutes have passed (`too_early`), where the people are there
 * (`in_use`), and one that is over (`booking_over`).
 */
export const releaseRoom = mutator('meetings.release', {
	kind: 'wish',
	who: [duty('meetings'), duty('reception')],
	args: { booking: id },
	apply(tx, { booking: bookingId }, ctx) {
		const booking = standing(tx, bookingId);
		if (booking.status === 'inUse') throw new Refusal('in_use', { booking: bookingId });
		const from = minutesAfter(booking.from, RELEASE_AFTER);
		if (ctx.at < from) throw new Refusal('too_early', { booking: bookingId, from });
		tx.update(bookings, bookingId, { status: 'released', endedAt: ctx.at });
	}
});

/** Ends what that day left open: the clock's work, once the day is over. A request that nobody answered is released. */
export const endDay = mutator('meetings.endDay', {
	kind: 'fact',
	asks: 'meetings',
	who: [system],
	args: { on: officeDate },
	apply(tx, { on }) {
		for (const booking of tx.where(bookings, 'on', on)) {
			if (!holdsRoom(booking)) continue;
			const status = booking.status === 'requested' ? 'released' : 'ended';
			tx.update(bookings, booking.id, { status, endedAt: booking.to });
		}
	}
});

/** Whether the room was given up by then: the booking is left as it is, and the duty is asked. */
function isUsedThough(tx: Tx, ctx: Ctx, { id: booking, room, from, status }: Booking, action: string): boolean {
	if (status !== 'cancelled' && status !== 'released') return false;
	ask(
		tx,
		{ duty: 'meetings', code: 'used_though', mutation: ctx.mutation, action },
		{ booking, room: tx.get(rooms, room)?.name ?? '', from, status }
	);
	return true;
}
