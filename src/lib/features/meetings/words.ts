import Ban from '@lucide/svelte/icons/ban';
import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import CalendarPlus from '@lucide/svelte/icons/calendar-plus';
import CalendarX from '@lucide/svelte/icons/calendar-x';
import Camera from '@lucide/svelte/icons/camera';
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import DoorOpen from '@lucide/svelte/icons/door-open';
import Flag from '@lucide/svelte/icons/flag';
import Undo from '@lucide/svelte/icons/undo-2';
import type { Detail } from '$lib/domain/core';
import {
	addRoom,
	BOOKING_STATUSES,
	bookings,
	bookMeeting,
	bumpMeeting,
	cancelMeeting,
	changeMeeting,
	changeRoom,
	closeRoom,
	confirmBooking,
	endMeeting,
	flagItem,
	markReady,
	meetings,
	moveMeeting,
	openRoom,
	photographItem,
	releaseRoom,
	removeTemplate,
	rooms,
	saveTemplate,
	setUpItems,
	setUpTemplates,
	startMeeting,
	tickItem,
	untickItem
} from '$lib/domain/meetings';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import type { IconSource } from '$lib/ui';
import { formatDay, formatTime } from '../format';
import { act, textOf, type DutyWords, type Facts, type News, type Telling } from '../sync/duty-words';
import { layoutWord, bookingStatusWord } from './names';
import { meetingPath, roomsPath, setUpPath } from './paths';
import { formatSpan, formatStart } from './times';

/** `消防演练协调会`, when and where, and its page. */
async function tellMeeting(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const [booking, meeting] = await Promise.all([store.get(bookings, id), store.get(meetings, id)]);
	const room = await store.get(rooms, booking?.room);
	return {
		what: meeting?.topic ?? room?.name,
		more: [booking && formatStart(booking.from), meeting && room?.name, ...more],
		...(booking && { again: meetingPath(id) })
	};
}

const ofMeeting = (icon: IconSource, name: () => string) => ({
	icon,
	name,
	tell: ({ booking }: { readonly booking: string }, store: Reading) => tellMeeting(store, booking)
});

const withReason = (icon: IconSource, name: () => string) => ({
	icon,
	name,
	tell: ({ booking, reason }: { readonly booking: string; readonly reason?: string | undefined }, store: Reading) =>
		tellMeeting(store, booking, [reason])
});

const ofRoom = (icon: IconSource, name: () => string) => ({
	icon,
	name,
	tell: async ({ room }: { readonly room: string }, store: Reading) => ({ what: (await store.get(rooms, room))?.name })
});

const ofItem = (icon: IconSource, name: () => string) => ({
	icon,
	name,
	tell: async ({ item: id }: { readonly item: string }, store: Reading) => tellItem(store, id)
});

async function tellItem(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const item = await store.get(setUpItems, id);
	const { what } = item ? await tellMeeting(store, item.booking) : {};
	return { what: item?.text, more: [what, ...more], ...(item && { again: setUpPath(item.booking) }) };
}

function news(icon: IconSource, title: (inputs: { topic: string }) => string) {
	return (about: Facts): News => {
		const from = textOf(about, 'from');
		return {
			icon,
			title: title({ topic: textOf(about, 'topic') || m.meeting_a_meeting() }),
			text: [
				m.news_meeting_where({ when: from && formatStart(from), room: textOf(about, 'room') }).trim(),
				textOf(about, 'reason')
			]
				.filter(Boolean)
				.join(m.sentence_comma()),
			...(about.booking !== undefined && { href: meetingPath(textOf(about, 'booking')) })
		};
	};
}

const statusSaid = (detail: Detail | Facts): string => {
	const status = BOOKING_STATUSES.find((one) => one === detail.status);
	return status ? bookingStatusWord(status) : textOf(detail, 'status');
};

/** What the acts of meetings, their refusals and their news are called. */
export const meetingWords: DutyWords = {
	acts: {
		...act(addRoom, { icon: DoorOpen, name: m.act_room_add, tell: ({ name }) => ({ what: name }) }),
		...act(changeRoom, { icon: DoorOpen, name: m.act_room_change, tell: ({ name }) => ({ what: name }) }),
		...act(closeRoom, ofRoom(Ban, m.act_room_close)),
		...act(openRoom, ofRoom(DoorOpen, m.act_room_open)),
		...act(bookMeeting, {
			icon: CalendarPlus,
			name: m.act_meeting_book,
			tell: async ({ topic, room, from, to, layout }, store, entry) => ({
				what: topic,
				more: [(await store.get(rooms, room))?.name, formatDay(from), formatSpan({ from, to }), layoutWord(layout)],
				again: roomsPath({ again: entry })
			})
		}),
		...act(moveMeeting, {
			icon: CalendarDays,
			name: m.act_meeting_move,
			tell: async ({ booking, room, from, to }, store, entry) => ({
				what: (await store.get(meetings, booking))?.topic,
				more: [(await store.get(rooms, room))?.name, formatDay(from), formatSpan({ from, to })],
				again: entry === undefined ? meetingPath(booking) : roomsPath({ again: entry })
			})
		}),
		...act(changeMeeting, ofMeeting(CalendarDays, m.act_meeting_change)),
		...act(cancelMeeting, withReason(CalendarX, m.act_meeting_cancel)),
		...act(bumpMeeting, withReason(CalendarX, m.act_meeting_bump)),
		...act(confirmBooking, ofMeeting(CalendarCheck, m.act_meeting_confirm)),
		...act(startMeeting, ofMeeting(CalendarDays, m.act_meeting_start)),
		...act(endMeeting, ofMeeting(CalendarCheck, m.act_meeting_end)),
		...act(releaseRoom, ofMeeting(DoorOpen, m.act_meeting_release)),
		...act(saveTemplate, {
			icon: ClipboardCheck,
			name: m.act_template_save,
			tell: ({ name, lines }) => ({ what: name, more: [m.act_count({ count: lines.length })] })
		}),
		...act(removeTemplate, {
			icon: ClipboardCheck,
			name: m.act_template_remove,
			tell: async ({ template }, store) => ({ what: (await store.get(setUpTemplates, template))?.name })
		}),
		...act(tickItem, ofItem(ClipboardCheck, m.act_set_up_tick)),
		...act(untickItem, ofItem(Undo, m.act_set_up_untick)),
		...act(photographItem, ofItem(Camera, m.act_set_up_photo)),
		...act(flagItem, {
			icon: Flag,
			name: m.act_set_up_problem,
			tell: ({ item, problem }, store) => tellItem(store, item, [problem])
		}),
		...act(markReady, {
			icon: ClipboardCheck,
			name: m.act_set_up_ready,
			tell: async ({ booking }, store) => ({ ...(await tellMeeting(store, booking)), again: setUpPath(booking) })
		})
	},
	refusals: {
		room_taken: (detail) => {
			const from = textOf(detail, 'otherFrom');
			const about = {
				by: textOf(detail, 'by'),
				name: textOf(detail, 'name'),
				other: from && formatSpan({ from, to: textOf(detail, 'otherTo') })
			};
			const better = textOf(detail, 'betterName');
			return better ? m.refusal_room_taken_better({ ...about, better }) : m.refusal_room_taken(about);
		},
		bad_times: m.refusal_bad_times,
		in_the_past: m.refusal_in_the_past,
		room_closed: (detail) => m.refusal_room_closed({ name: textOf(detail, 'name') }),
		no_such_layout: (detail) => m.refusal_no_such_layout({ name: textOf(detail, 'name') }),
		room_too_small: (detail) =>
			m.refusal_room_too_small({ name: textOf(detail, 'name'), seats: textOf(detail, 'seats') }),
		booking_over: (detail) => m.refusal_booking_over({ status: statusSaid(detail) }),
		in_use: m.refusal_in_use,
		too_early: (detail) => {
			const from = textOf(detail, 'from');
			return m.refusal_too_early({ time: from && formatTime(from) });
		},
		bad_layouts: m.refusal_bad_layouts,
		no_lines: m.refusal_no_lines,
		set_up_open: (detail) => m.refusal_set_up_open({ count: textOf(detail, 'count'), first: textOf(detail, 'first') })
	},
	news: {
		meeting_requested: news(CalendarPlus, m.news_meeting_requested),
		meeting_booked: news(CalendarPlus, m.news_meeting_booked),
		meeting_invited: news(CalendarPlus, m.news_meeting_invited),
		meeting_confirmed: news(CalendarCheck, m.news_meeting_confirmed),
		meeting_moved: news(CalendarDays, m.news_meeting_moved),
		meeting_cancelled: news(CalendarX, m.news_meeting_cancelled),
		meeting_bumped: news(CalendarX, m.news_meeting_bumped),
		meeting_ready: news(ClipboardCheck, m.news_meeting_ready),
		set_up_problem: (about) => ({
			...news(Flag, m.news_meeting_ready)(about),
			title: m.news_set_up_problem({ problem: textOf(about, 'problem') }),
			...(about.booking !== undefined && { href: setUpPath(textOf(about, 'booking')) })
		})
	},
	questions: {
		used_though: (detail) => ({
			icon: DoorOpen,
			title: m.question_used_though({ room: textOf(detail, 'room'), status: statusSaid(detail) }),
			text: m.question_used_though_text(),
			...(detail.booking !== undefined && { href: meetingPath(textOf(detail, 'booking')) })
		})
	}
};
