import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import CloudUpload from '@lucide/svelte/icons/cloud-upload';
import DoorOpen from '@lucide/svelte/icons/door-open';
import Hourglass from '@lucide/svelte/icons/hourglass';
import type { Instant } from '$lib/domain/core';
import { bookings, holdsRoom, READY_BEFORE, type Booking } from '$lib/domain/meetings';
import { minutesAfter } from '$lib/domain/core';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import type { BarTone, GridSpan, IconSource, SpanState, Tone } from '$lib/ui';
import type { PendingKeys } from '../sync/pending.svelte';
import { topicOf, type Progress, type Slot } from './slots.svelte';
import { formatClock, formatSpan, minuteOf } from './times';

/** It is over, by its end or by the clock. */
export const isPast = (booking: Booking, now: Instant): boolean => booking.status === 'ended' || booking.to <= now;

/** The people are there: somebody said so, or it is its time. */
export const isOn = (booking: Booking, now: Instant): boolean =>
	!isPast(booking, now) && (booking.status === 'inUse' || booking.from <= now);

export function spanState(
	{ booking }: Slot,
	pending: PendingKeys,
	now: Instant
): Exclude<SpanState, 'wanted' | 'chosen'> {
	if (pending.has(bookings, booking.id)) return 'pending';
	return isPast(booking, now) ? 'past' : 'plain';
}

export const barTone = (slot: Slot, pending: PendingKeys, now: Instant): BarTone => {
	const state = spanState(slot, pending, now);
	return state === 'plain' ? 'booked' : state;
};

/** `您`, or the name. */
export const whoWord = ({ booking, organiser }: Slot): string =>
	booking.organiser === office.session?.account ? m.meeting_you() : organiser;

interface SlotNote {
	readonly text: string;
	/** The same in fewer and fewer words, for where there is little room. */
	readonly shorter?: readonly string[];
	readonly icon: IconSource;
	readonly tone: Tone;
}

/** What there is to say of it beside its time: not sent, asked for, in use, how far its set-up is. */
export function slotNote(
	slot: Slot,
	pending: PendingKeys,
	progress: Progress | undefined,
	now: Instant
): SlotNote | undefined {
	const { booking } = slot;
	if (pending.has(bookings, booking.id))
		return {
			// What is given up or over is not asked for any more.
			text: holdsRoom(booking) ? m.meeting_note_pending() : m.ui_pending(),
			shorter: [m.ui_pending()],
			icon: CloudUpload,
			tone: 'pending'
		};
	if (isPast(booking, now) || !holdsRoom(booking)) return undefined;
	if (booking.status === 'requested')
		return {
			text: m.meeting_note_requested(),
			shorter: [m.meeting_note_requested_short()],
			icon: Hourglass,
			tone: 'warn'
		};
	if (isOn(booking, now)) return { text: m.meeting_note_in_use(), icon: DoorOpen, tone: 'accent' };
	if (booking.readyAt) return { text: m.meeting_note_ready(), icon: ClipboardCheck, tone: 'ok' };
	if (!progress || progress.total === 0) return undefined;
	const { done, total } = progress;
	const tone = done === total ? 'ok' : 'neutral';
	if (done > 0 || now >= booking.heldFrom)
		return {
			text: m.meeting_note_set_up({ done, total }),
			shorter: [m.set_up_count({ done, total })],
			icon: ClipboardCheck,
			tone
		};
	return {
		text: m.meeting_note_begins({ count: total, time: formatClock(booking.heldFrom) }),
		shorter: [m.meeting_note_items({ count: total }), m.set_up_items({ count: total })],
		icon: ClipboardCheck,
		tone
	};
}

/** The moment by which the room is to be ready. */
export const readyBy = (booking: Booking): Instant => minutesAfter(booking.from, -READY_BEFORE);

/** A booking as the grid draws it. */
export function gridSpan(slot: Slot, pending: PendingKeys, progress: Progress | undefined, now: Instant): GridSpan {
	const { booking } = slot;
	const note = slotNote(slot, pending, progress, now);
	const [title, time, who] = [topicOf(slot), formatSpan(booking), whoWord(slot)];
	return {
		id: slot.id,
		from: minuteOf(booking.from, booking.on),
		to: minuteOf(booking.to, booking.on),
		before: minuteOf(booking.from, booking.on) - minuteOf(booking.heldFrom, booking.on),
		state: spanState(slot, pending, now),
		title,
		lines: [time, who],
		foot: note && [note.text, ...(note.shorter ?? [])],
		footIcon: note?.icon,
		label: [title, time, who, note?.text].filter(Boolean).join(m.sentence_comma())
	};
}
