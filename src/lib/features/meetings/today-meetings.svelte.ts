import { duty, holds, officeDateOf, type Actor } from '$lib/domain/core';
import { holdsRoom, isLive, rooms, setUpItems } from '$lib/domain/meetings';
import { live, office } from '$lib/sync';
import { readSlots, summed, type Progress, type Slot } from './slots.svelte';
import { grouped } from './grouped';

/** A meeting of today that concerns this person. */
export interface TodaysMeeting {
	readonly id: string;
	readonly slot: Slot;
	readonly room: string;
	readonly progress: Progress;
}

const takesPart = ({ booking, meeting }: Slot, account: string): boolean =>
	booking.organiser === account || booking.bookedBy === account || !!meeting?.participants.includes(account);

/** What one has to do with: for the meetings duty every meeting that is set up, for anybody else one's own. */
const concerns = (slot: Slot, actor: Actor): boolean =>
	takesPart(slot, actor.id) || (slot.booking.template !== undefined && holds(actor, duty('meetings')));

/** Today's meetings of this person that are not over, the next one first. */
export const todaysMeetings = () =>
	live(
		() => ({ actor: office.actor, today: office.today }),
		async ({ actor, today }): Promise<TodaysMeeting[]> => {
			const now = new Date().toISOString();
			const mine = (await readSlots([today])).filter(
				(slot) => holdsRoom(slot.booking) && slot.booking.to > now && concerns(slot, actor)
			);
			const named = await office.store.some(rooms, [...new Set(mine.map(({ booking }) => booking.room))]);
			const names = new Map(named.map((room) => [room.id, room.name]));
			const items = await office.store.list(setUpItems, {
				by: 'booking',
				is: mine.map(({ id }) => id),
				only: isLive,
				limit: 1_000
			});
			const byBooking = grouped(items, (item) => item.booking);
			return mine.map((slot) => ({
				id: slot.id,
				slot,
				room: names.get(slot.booking.room) ?? '',
				progress: summed(byBooking.get(slot.id) ?? [])
			}));
		}
	);

/** Near enough to stand at the head of the page. */
const SOON = 90;

/** The meeting that is next, if it is near. */
export const nextOf = (meetings: readonly TodaysMeeting[], now = Date.now()): TodaysMeeting | undefined =>
	meetings.find(({ slot: { booking } }) => {
		const minutes = (Date.parse(booking.from) - now) / 60_000;
		return minutes > 0 && minutes <= SOON && officeDateOf(booking.from) === office.today;
	});
