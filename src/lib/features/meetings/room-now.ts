import type { Instant } from '$lib/domain/core';
import { bookings } from '$lib/domain/meetings';
import { m } from '$lib/paraglide/messages';
import type { Tone } from '$lib/ui';
import type { PendingKeys } from '../sync/pending.svelte';
import { isOn, isPast, slotNote } from './slot-look';
import { topicOf, type Progress, type Slot } from './slots.svelte';
import { formatClock } from './times';

/** A meeting within so many minutes makes the room one that is about to be used. */
const SOON = 60;

interface Circumstances {
	readonly now: Instant;
	readonly isToday: boolean;
	readonly pending: PendingKeys;
	readonly progress: ReadonlyMap<string, Progress>;
}

interface RoomNow {
	readonly chip: string;
	readonly tone: Tone;
	/** What comes next, each to open. */
	readonly lines: readonly { readonly slot: Slot; readonly text: string; readonly unsent: boolean }[];
	/** Said where nothing comes. */
	readonly empty: string;
}

/** How a room stands: free until when, soon used, in use; and what comes next. */
export function roomNow(slots: readonly Slot[], about: Circumstances): RoomNow {
	const { now, isToday, pending } = about;
	const ahead = slots.filter(({ booking }) => !isPast(booking, now));
	const isUnsent = (slot: Slot) => pending.has(bookings, slot.id);
	const lines = ahead
		.filter((slot, n) => n === 0 || isUnsent(slot))
		.map((slot) => ({
			slot,
			text: lineOf(slot, about),
			unsent: isUnsent(slot)
		}));
	const empty = slots.length === 0 ? m.room_free_all_day() : m.room_nothing_more();
	return { ...chipOf(ahead[0], isToday, now), lines, empty };
}

function chipOf(next: Slot | undefined, isToday: boolean, now: Instant): { chip: string; tone: Tone } {
	if (!next) return { chip: m.room_free(), tone: 'ok' };
	const { from } = next.booking;
	if (!isToday) return { chip: m.room_free_until({ time: formatClock(from) }), tone: 'ok' };
	if (isOn(next.booking, now)) return { chip: m.room_in_use(), tone: 'accent' };
	const minutes = Math.ceil((Date.parse(from) - Date.parse(now)) / 60_000);
	return minutes <= SOON
		? { chip: m.room_soon({ count: minutes }), tone: 'warn' }
		: { chip: m.room_free_until({ time: formatClock(from) }), tone: 'ok' };
}

function lineOf(slot: Slot, { now, pending, progress }: Circumstances): string {
	const { booking } = slot;
	const note = isOn(booking, now)
		? m.room_until({ time: formatClock(booking.to) })
		: slotNote(slot, pending, progress.get(slot.id), now)?.text;
	const what = isOn(booking, now) ? topicOf(slot) : `${formatClock(booking.from)} ${topicOf(slot)}`;
	return note ? `${what}${m.sentence_comma()}${note}` : what;
}
