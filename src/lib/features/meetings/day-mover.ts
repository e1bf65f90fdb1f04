import Ban from '@lucide/svelte/icons/ban';
import type { Instant, OfficeDate } from '$lib/domain/core';
import { moveMeeting, takenBy, unfit, usualLayout, type Room } from '$lib/domain/meetings';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import { toast, type SpanMover, type SpanPlace } from '$lib/ui';
import { act } from '../acting/act';
import { refusalSentence } from '../sync/sentences';
import { leadOut } from './lead-out';
import { mayDo } from './may-do';
import { isPast } from './slot-look';
import type { Slot } from './slots.svelte';
import { formatClock, formatSpan, momentOf } from './times';

interface Day {
	readonly day: OfficeDate;
	readonly rooms: readonly Room[];
	readonly slots: readonly Slot[];
	readonly now: Instant;
}

/** Moves the bookings of a day to other times and rooms. What they may not is said while they are moved. */
export function dayMover(of: () => Day): SpanMover {
	const slotOf = (id: string) => of().slots.find((slot) => slot.id === id);

	return {
		hint: m.meeting_move_hint(),
		may({ id }) {
			const slot = slotOf(id);
			const { now } = of();
			return slot !== undefined && !isPast(slot.booking, now) && mayDo(slot.booking, office.actor, now).arrange;
		},
		words(place) {
			const wanted = wantedAt(of(), slotOf(place.span.id), place);
			return wanted ? { time: formatSpan(wanted), problem: problemOf(of(), wanted) } : { time: '' };
		},
		async drop(place) {
			const wanted = wantedAt(of(), slotOf(place.span.id), place);
			if (!wanted) return false;
			const { room, from, to, layout, except: booking } = wanted;
			const said = m.meeting_moved({ room: room.name, time: formatClock(from) });
			const done = await act(moveMeeting, { booking, room: room.id, from, to, layout }, said, {
				onrefused: leadOut
			});
			if (done.refusal) {
				toast(refusalSentence(done.refusal), { icon: Ban, seconds: 8 });
				return false;
			}
			return !done.receipt.unknown;
		}
	};
}

type Moved = NonNullable<ReturnType<typeof wantedAt>>;

/** The booking as it would be there; in another room set out as that can be. */
function wantedAt({ day, rooms }: Day, slot: Slot | undefined, { span, row, from }: SpanPlace) {
	const room = rooms.find(({ id }) => id === row.id);
	if (!slot || !room) return undefined;
	const { headCount = 0, needs = [] } = slot.meeting ?? {};
	const { layout } = usualLayout(room, { layout: slot.booking.layout, headCount });
	const to = from + span.to - span.from;
	return {
		room,
		from: momentOf(day, from),
		to: momentOf(day, to),
		layout,
		headCount,
		needs,
		except: slot.id
	};
}

function problemOf({ slots, now }: Day, wanted: Moved): string | undefined {
	const { room, to } = wanted;
	const held = slots.map(({ booking }) => booking).filter((booking) => booking.room === room.id);
	if (to <= now) return m.meeting_move_past();
	if (takenBy(room, wanted, held).length > 0) return m.room_taken_chip();
	return unfit(room, wanted) === 'small' ? m.room_small_chip() : undefined;
}
