import { officeDateOf, type Refusal, type Detail, type Instant } from '$lib/domain/core';
import {
	bookMeeting,
	daysLater,
	meetings,
	moveMeeting,
	nextBestRoom,
	nextFreeTime,
	takenBy,
	usualLayout,
	type Booking,
	type Room,
	type Span,
	type Wanted
} from '$lib/domain/meetings';
import { departments } from '$lib/domain/people/department';
import { people } from '$lib/domain/people/person';
import { live, office } from '$lib/sync';
import { act } from '../acting/act';
import { m } from '$lib/paraglide/messages';
import type { Wish } from './booking-form.svelte';
import { readRooms, readSlots } from './slots.svelte';
import { formatClock } from './times';
import { grouped } from './grouped';

/** A way out: the same meeting in another room, or at another time. */
export interface WayOut extends Span {
	readonly kind: 'room' | 'later' | 'nextDay';
	readonly room: Room;
}

/** The booking that stood in the way, as far as one may know of it. */
export interface Other extends Span {
	readonly name: string;
	readonly department: string | undefined;
	readonly bookedAt: Instant;
}

interface Standing {
	readonly room: Room | undefined;
	readonly taken: readonly Booking[];
	readonly other: Other | undefined;
	readonly ways: readonly WayOut[];
	readonly headCount: number;
	readonly needs: readonly string[];
}

const DAYS_AHEAD = 5;

/** What stands in the way of a wish now, and what would do instead. Call it while a component is set up. */
export const standingOf = (wish: () => Wish, detail: () => Detail | undefined) =>
	live(() => ({ wish: wish(), detail: detail() }), read);

async function read({ wish, detail }: { wish: Wish; detail: Detail | undefined }): Promise<Standing> {
	const on = officeDateOf(wish.args.from);
	const [rooms, today] = await Promise.all([readRooms(), bookingsOn(on)]);
	const meeting = wish.kind === 'move' ? await office.store.get(meetings, wish.args.booking) : wish.args;
	const { headCount = 0, needs = [] } = meeting ?? {};
	const wanted: Wanted = {
		...wish.args,
		headCount,
		needs,
		except: wish.kind === 'move' ? wish.args.booking : undefined
	};
	const room = rooms.find(({ id }) => id === wish.args.room);
	const ways = room ? await waysOut(rooms, room, wanted, today) : [];
	const taken = room ? takenBy(room, wanted, today(room.id)) : [];
	return { room, taken: room ? today(room.id) : [], other: await otherOf(taken[0], detail), ways, headCount, needs };
}

type BookingsOf = (room: string) => readonly Booking[];

async function bookingsOn(day: string): Promise<BookingsOf> {
	const byRoom = grouped(
		(await readSlots([day])).map(({ booking }) => booking),
		(booking) => booking.room
	);
	return (room) => byRoom.get(room) ?? [];
}

async function waysOut(rooms: readonly Room[], room: Room, wanted: Wanted, today: BookingsOf): Promise<WayOut[]> {
	const { from, to } = wanted;
	const better = nextBestRoom(rooms, wanted, today, room.id);
	const later = nextFreeTime(room, wanted, today(room.id));
	const ways: WayOut[] = [];
	if (better) ways.push({ kind: 'room', room: better, from, to });
	if (later) ways.push({ kind: 'later', room, ...later });
	for (let days = 1; days <= DAYS_AHEAD; days++) {
		const span = daysLater(wanted, days);
		const day = officeDateOf(span.from);
		if ([0, 6].includes(new Date(`${day}T00:00:00.000Z`).getUTCDay())) continue;
		if (takenBy(room, { ...wanted, ...span }, (await bookingsOn(day))(room.id)).length > 0) continue;
		ways.push({ kind: 'nextDay', room, ...span });
		break;
	}
	return ways;
}

/** From the copy on this device, else from what the office said with its no. */
async function otherOf(booking: Booking | undefined, detail: Detail | undefined): Promise<Other | undefined> {
	const text = (key: string) => (typeof detail?.[key] === 'string' ? detail[key] : '');
	const person = await office.store.get(people, booking?.organiser ?? text('byId'));
	const department = (await office.store.get(departments, person?.department))?.name;
	if (booking) {
		const { from, to, bookedAt } = booking;
		return { from, to, bookedAt, name: person?.name ?? '', department };
	}
	if (!text('otherFrom')) return undefined;
	return {
		from: text('otherFrom'),
		to: text('otherTo'),
		bookedAt: text('bookedAt'),
		name: person?.name ?? text('by'),
		department
	};
}

/** Does the same with another room or time. Gives the refusal, if there is one again. */
export async function takeWay(wish: Wish, way: WayOut, headCount: number): Promise<Refusal | undefined> {
	const { layout } = usualLayout(way.room, { layout: wish.args.layout, headCount });
	const where = { room: way.room.id, from: way.from, to: way.to, layout };
	const said = m.meeting_booked({ room: way.room.name, time: formatClock(way.from) });
	const outcome =
		wish.kind === 'book'
			? await act(bookMeeting, { ...wish.args, ...where }, said)
			: await act(moveMeeting, { ...wish.args, ...where }, said);
	return outcome.refusal;
}
