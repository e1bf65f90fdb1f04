import { equipment } from '$lib/domain/equipment';
import { faultReports, type FaultReport } from '$lib/domain/faults';
import {
	bookings,
	GROUPS,
	isLive,
	meetings,
	rooms,
	setUpItems,
	type Room,
	type SetUpGroup,
	type SetUpItem
} from '$lib/domain/meetings';
import { people } from '$lib/domain/people/person';
import { live, office } from '$lib/sync';
import type { Slot } from './slots.svelte';

/** A line of a checklist with the names that stand on it. */
export interface Line {
	readonly id: string;
	readonly item: SetUpItem;
	/** Who did it or found it. */
	readonly doer: string;
	readonly fault: FaultReport | undefined;
	/** The photo of the line, or of its fault report. */
	readonly photo: string | undefined;
}

export interface Checklist {
	readonly slot: Slot;
	readonly room: Room | undefined;
	readonly groups: readonly { readonly group: SetUpGroup; readonly lines: readonly Line[] }[];
	readonly lines: readonly Line[];
}

const MOST_LINES = 100;

/** The checklist of a meeting as this device has it; undefined where it does not know the meeting. */
export const checklistOf = (id: () => string) => live(id, readChecklist);

/** All that bears the meeting's id at once, then all that those rows name: after a cold start each wait is felt. */
async function readChecklist(id: string): Promise<Checklist | undefined> {
	const [booking, meeting, found] = await Promise.all([
		office.store.get(bookings, id),
		office.store.get(meetings, id),
		office.store.list(setUpItems, { by: 'booking', is: id, only: isLive, limit: MOST_LINES })
	]);
	if (!booking) return undefined;
	const items = found.sort((a, b) => a.order - b.order);
	const ids = (of: (item: SetUpItem) => string | undefined) => items.map(of).filter((id) => id !== undefined);
	const [room, persons, faults] = await Promise.all([
		office.store.get(rooms, booking.room),
		office.store.some(people, [...new Set([booking.organiser, ...ids((item) => item.doneBy)])]),
		office.store.some(faultReports, [...new Set(ids((item) => item.fault))])
	]);
	const names = new Map(persons.map((person) => [person.id, person.name]));
	const byId = new Map(faults.map((fault) => [fault.id, fault]));
	const lines = items.map((item): Line => {
		const fault = byId.get(item.fault ?? '');
		const doer = names.get(item.doneBy ?? '') ?? '';
		return { id: item.id, item, doer, fault, photo: item.photo ?? fault?.photo };
	});
	const groups = GROUPS.map((group) => ({ group, lines: lines.filter(({ item }) => item.group === group) }));
	return {
		slot: { id, booking, meeting, organiser: names.get(booking.organiser) ?? '' },
		room,
		lines,
		groups: groups.filter(({ lines }) => lines.length > 0)
	};
}

const MOST_THINGS = 12;

/** Things of the ledger that a line is about: those in the room whose name has the line's word. */
export const thingsOf = (of: () => { room: Room | undefined; about: string | undefined }) =>
	live(of, async ({ room, about }) => {
		if (room?.place === undefined || about === undefined) return [];
		return office.store.list(equipment, {
			by: 'place',
			is: room.place,
			only: (thing) => !thing.withdrawn && thing.name.includes(about),
			limit: MOST_THINGS
		});
	});
