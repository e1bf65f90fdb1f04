import type { OfficeDate } from '$lib/domain/core';
import {
	bookings,
	isLive,
	meetings,
	rooms,
	setUpItems,
	type Booking,
	type Meeting,
	type Room,
	type SetUpItem
} from '$lib/domain/meetings';
import { people } from '$lib/domain/people/person';
import { m } from '$lib/paraglide/messages';
import { live, office } from '$lib/sync';
import { grouped } from './grouped';

/** A booking with what this person may know of it. */
export interface Slot {
	readonly id: string;
	readonly booking: Booking;
	/** Absent: the meeting is internal and not this person's. */
	readonly meeting: Meeting | undefined;
	readonly organiser: string;
}

const MOST_ROOMS = 100;
const MOST_SLOTS = 1_000;
const MOST_ITEMS = 3_000;

export const topicOf = ({ meeting }: Pick<Slot, 'meeting'>): string => meeting?.topic ?? m.meeting_closed_topic();

/** Rooms that can be booked, in the office's order. */
export const openRooms = () => live(readRooms);

export async function readRooms(): Promise<Room[]> {
	const open = await office.store.list(rooms, { by: 'status', is: 'open', limit: MOST_ROOMS });
	return open.sort((a, b) => (a.order ?? MOST_ROOMS) - (b.order ?? MOST_ROOMS) || (a.name < b.name ? -1 : 1));
}

/** What is held or was held on these days, the earliest first. Cancelled and released ones hold nothing. */
export async function readSlots(days: readonly OfficeDate[]): Promise<Slot[]> {
	const held = await office.store.list(bookings, {
		by: 'on',
		is: days,
		only: ({ status }) => status !== 'cancelled' && status !== 'released',
		limit: MOST_SLOTS
	});
	return withWords(held.sort((a, b) => (a.from < b.from ? -1 : 1)));
}

/** Bookings with topics and names, two reads for all of them. */
export async function withWords(held: readonly Booking[]): Promise<Slot[]> {
	const [about, persons] = await Promise.all([
		office.store.some(
			meetings,
			held.map(({ id }) => id)
		),
		office.store.some(people, [...new Set(held.map(({ organiser }) => organiser))])
	]);
	const byId = new Map(about.map((meeting) => [meeting.id, meeting]));
	const names = new Map(persons.map((person) => [person.id, person.name]));
	return held.map((booking) => ({
		id: booking.id,
		booking,
		meeting: byId.get(booking.id),
		organiser: names.get(booking.organiser) ?? ''
	}));
}

export const slotsOn = (days: () => readonly OfficeDate[]) => live(days, readSlots);

export interface Progress {
	readonly done: number;
	readonly total: number;
	readonly doneIds: readonly string[];
	/** Lines that are not done, the first of them first. */
	readonly missing: readonly SetUpItem[];
}

/** How far the set-up of meetings is, by booking. Those without a checklist are not in it. */
export const progressOf = (ids: () => readonly string[]) =>
	live(ids, async (wanted): Promise<ReadonlyMap<string, Progress>> => {
		const found = await office.store.list(setUpItems, { by: 'booking', is: wanted, only: isLive, limit: MOST_ITEMS });
		const byBooking = grouped(found, (item) => item.booking);
		return new Map([...byBooking].map(([id, items]) => [id, summed(items)]));
	});

export function summed(items: readonly SetUpItem[]): Progress {
	const missing = items.filter((item) => item.status !== 'done').sort((a, b) => a.order - b.order);
	const doneIds = items.filter((item) => item.status === 'done').map(({ id }) => id);
	return { done: doneIds.length, total: items.length, doneIds, missing };
}
