import { Refusal, type Ctx, type Detail, type ReadTx } from '../core';
import { people } from '../people/person';
import { nextBestRoom, nextFreeTime, type Wanted } from './alternatives';
import { bookings, roomDayOf, type Booking } from './booking';
import { clashing, dayOf, heldSpan, type Span } from './held-time';
import { layoutOf, rooms, type Room } from './room';

/**
 * The time for which the room would be held. Refuses a closed room (`room_closed`), a layout it does not have
 * (`no_such_layout`), more people than seats (`room_too_small`), a time that is over (`in_the_past`) and one that
 * overlaps another booking (`room_taken`), set-up and clearing up counted. The detail names that booking as every
 * colleague sees it, and what the server finds instead.
 */
export function freeSpan(tx: ReadTx, ctx: Ctx, room: Room, wanted: Wanted): Span {
	const on = dayOf(wanted);
	if (wanted.to <= ctx.at) throw new Refusal('in_the_past');
	if (room.status === 'closed') throw new Refusal('room_closed', { name: room.name });
	const setOut = layoutOf(room, wanted.layout);
	if (!setOut) throw new Refusal('no_such_layout', { name: room.name, layout: wanted.layout });
	const held = heldSpan(wanted, setOut);
	const day = tx.where(bookings, 'roomDay', roomDayOf(room.id, on));
	const [other] = clashing(held, day, wanted.except);
	if (other)
		throw new Refusal('room_taken', { ...told(tx, room, other, wanted), ...instead(tx, ctx, room, wanted, day) });
	if (wanted.headCount > setOut.seats)
		throw new Refusal('room_too_small', {
			name: room.name,
			seats: setOut.seats,
			...instead(tx, ctx, room, wanted, day)
		});
	return held;
}

/** The other booking, in what every colleague may know of it. */
const told = (tx: ReadTx, room: Room, other: Booking, { from, to }: Span): Detail => ({
	room: room.id,
	name: room.name,
	from,
	to,
	booking: other.id,
	otherFrom: other.from,
	otherTo: other.to,
	by: tx.get(people, other.organiser)?.name ?? '',
	byId: other.organiser,
	bookedAt: other.bookedAt
});

/** Only the server knows every booking; on a device the page looks in its copy. */
function instead(tx: ReadTx, ctx: Ctx, room: Room, wanted: Wanted, day: readonly Booking[]): Detail {
	if (!ctx.authoritative) return {};
	const on = dayOf(wanted);
	const others = tx.where(rooms, 'status', 'open');
	const bookingsOf = (one: string) => tx.where(bookings, 'roomDay', roomDayOf(one, on));
	const better = nextBestRoom(others, wanted, bookingsOf, room.id);
	const later = nextFreeTime(room, wanted, day);
	return {
		...(better && { better: better.id, betterName: better.name }),
		...(later && { laterFrom: later.from, laterTo: later.to })
	};
}
