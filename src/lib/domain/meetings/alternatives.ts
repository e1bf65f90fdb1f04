import { dateAfter, millisecondsOf, instantOf, minutesAfter, officeDateOf, officeInstant, type Instant } from '../core';
import type { Booking } from './booking';
import { clashing, heldBy, heldSpan, type Span } from './held-time';
import { hasAll, layoutOf, type Layout, type Room, type RoomLayout } from './room';

/** What somebody looks a room for. */
export interface Wanted extends Span {
	readonly layout: Layout;
	readonly headCount: number;
	readonly needs: readonly string[];
	/** A booking that is being moved: it does not stand in its own way. */
	readonly except?: string | undefined;
}

/** Bookings of a room on the day that is looked at. */
export type BookingsOf = (room: string) => readonly Booking[];

/** Why a room does not do for a meeting; undefined where it does, but for time. */
export function unfit(room: Room, { layout, headCount, needs }: Wanted): 'small' | 'layout' | 'lacks' | undefined {
	const setOut = layoutOf(room, layout);
	if ((setOut?.seats ?? room.seats) < headCount) return 'small';
	if (!setOut) return 'layout';
	return hasAll(room, needs) ? undefined : 'lacks';
}

/** How this room would be set out: as wished, else the first way in which all fit in. */
export const usualLayout = (room: Room, { layout, headCount }: Pick<Wanted, 'layout' | 'headCount'>): RoomLayout =>
	layoutOf(room, layout) ?? room.layouts.find((one) => one.seats >= headCount) ?? (room.layouts[0] as RoomLayout);

/** What keeps the room at that time, the earliest first; nothing where it is free. */
export const takenBy = (room: Room, wanted: Wanted, bookings: readonly Booking[]): Booking[] =>
	clashing(heldSpan(wanted, usualLayout(room, wanted)), bookings, wanted.except);

/**
 * Rooms in the order in which one would take them: those that do and are free, then what is missing least; those that
 * need approval after the others. Of several the smallest, for the large ones are wanted by others.
 */
export function byFitness(rooms: readonly Room[], wanted: Wanted, bookingsOf: BookingsOf): Room[] {
	const rank = (room: Room) => {
		const problem = unfit(room, wanted);
		const free = takenBy(room, wanted, bookingsOf(room.id)).length === 0;
		return (
			(free ? 0 : 10) +
			(room.needsApproval ? 1 : 0) +
			(problem === undefined ? 0 : problem === 'small' ? 4 : problem === 'lacks' ? 2 : 1)
		);
	};
	const ranks = new Map(rooms.map((room) => [room.id, rank(room)]));
	return [...rooms].sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0) || a.seats - b.seats);
}

/** The next best room at the same time; undefined where none is free that holds them all. */
export function nextBestRoom(
	rooms: readonly Room[],
	wanted: Wanted,
	bookingsOf: BookingsOf,
	not?: string
): Room | undefined {
	const free = rooms.filter(
		(room) =>
			room.id !== not && unfit(room, wanted) !== 'small' && takenBy(room, wanted, bookingsOf(room.id)).length === 0
	);
	return byFitness(free, wanted, bookingsOf)[0];
}

/** Meetings begin on the quarter. */
const QUARTER = 15 * 60_000;
/** Nobody is offered a meeting that ends later. */
const LATEST = '20:00';

/** The next time on the same day at which the room is free as long; undefined where there is none before eight in the evening. */
export function nextFreeTime(room: Room, wanted: Wanted, bookings: readonly Booking[]): Span | undefined {
	const { setUpMinutes } = usualLayout(room, wanted);
	const length = millisecondsOf(wanted.to) - millisecondsOf(wanted.from);
	const latest = officeInstant(officeDateOf(wanted.from), LATEST);
	let from: Instant = wanted.from;
	// Each round steps past one booking at least, so this ends.
	for (let round = 0; round <= bookings.length; round++) {
		const span = { from, to: instantOf(millisecondsOf(from) + length) };
		if (span.to > latest) return undefined;
		const clashes = takenBy(room, { ...wanted, ...span }, bookings);
		if (clashes.length === 0) return from === wanted.from ? undefined : span;
		const free = clashes
			.map((one) => heldBy(one).to)
			.sort()
			.at(-1) as Instant;
		from = instantOf(Math.ceil(millisecondsOf(minutesAfter(free, setUpMinutes)) / QUARTER) * QUARTER);
	}
	return undefined;
}

/** The same hours so many days later. */
export const daysLater = ({ from, to }: Span, days: number): Span => {
	const moved = (at: Instant) =>
		instantOf(
			millisecondsOf(at) +
				millisecondsOf(officeInstant(dateAfter(officeDateOf(from), days))) -
				millisecondsOf(officeInstant(officeDateOf(from)))
		);
	return { from: moved(from), to: moved(to) };
};
