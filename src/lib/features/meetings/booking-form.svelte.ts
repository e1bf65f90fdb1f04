import { dateAfter, officeDateOf, type Refusal, type Instant, type OfficeDate } from '$lib/domain/core';
import {
	bookings,
	bookMeeting,
	byFitness,
	changeMeeting,
	heldSpan,
	meetings,
	moveMeeting,
	takenBy,
	templateFor,
	setUpTemplates,
	unfit,
	usualLayout,
	type Booking,
	type Layout,
	type Meeting,
	type Need,
	type Room,
	type Wanted
} from '$lib/domain/meetings';
import { m } from '$lib/paraglide/messages';
import { Draft, live, office } from '$lib/sync';
import { act } from '../acting/act';
import { leadOut } from './lead-out';
import { openRooms, slotsOn } from './slots.svelte';
import { clockOf, minuteOf, momentOf } from './times';
import { grouped } from './grouped';

/** What the form is opened for. */
export interface Asked {
	/** Moves and changes this one; absent: books a new one. */
	readonly booking?: string | undefined;
	readonly day?: OfficeDate | undefined;
	readonly room?: string | undefined;
	/** `14:00` */
	readonly start?: string | undefined;
}

export interface Values {
	topic: string;
	day: OfficeDate;
	start: string;
	end: string;
	organiser: string;
	headCount: number;
	room: string;
	layout: Layout | '';
	needs: Need[];
	participants: string[];
	note: string;
	closed: boolean;
	/** The slot that was pressed: another one takes the place of what was kept. */
	asked: string;
}

const USUAL_HEAD_COUNT = 6;
const USUAL_LENGTH = 60;

/** Minutes of the next half hour; on the next morning after the office's day. */
function nextHalfHour(now: Instant): { day: OfficeDate; minute: number } {
	const day = officeDateOf(now);
	const minute = Math.ceil((minuteOf(now, day) + 1) / 30) * 30;
	if (minute < 8 * 60) return { day, minute: 9 * 60 };
	return minute <= 17 * 60 ? { day, minute } : { day: dateAfter(day, 1), minute: 9 * 60 };
}

function untouched({ day, room, start }: Asked): Values {
	const next = nextHalfHour(new Date().toISOString());
	const from = start ?? clockOf(day === undefined || day === next.day ? next.minute : 9 * 60);
	return {
		topic: '',
		day: day ?? next.day,
		start: from,
		end: clockOf(Math.min(minutesOf(from) + USUAL_LENGTH, 24 * 60 - 15)),
		organiser: office.session?.account ?? '',
		headCount: USUAL_HEAD_COUNT,
		room: room ?? '',
		layout: '',
		needs: [],
		participants: [],
		note: '',
		closed: false,
		asked: JSON.stringify([day, room, start])
	};
}

export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

type BookArgs = Parameters<typeof bookMeeting.apply>[1];
type MoveArgs = Parameters<typeof moveMeeting.apply>[1];
/** What somebody wanted and the office would not give. */
export type Wish =
	{ readonly kind: 'book'; readonly args: BookArgs } | { readonly kind: 'move'; readonly args: MoveArgs };

/** A meeting being booked, moved or changed. What is typed is kept on the device. Make it while a component is set up. */
export class BookingForm {
	readonly draft: Draft<Values>;
	/** Of the booking that is moved. */
	before = $state.raw<{ booking: Booking; meeting: Meeting | undefined }>();
	loaded = $state(false);
	refusal = $state.raw<Refusal>();
	busy = $state(false);
	topicMissing = $state(false);

	readonly #rooms = openRooms();
	readonly #slots;
	readonly #templates = live(() => office.store.list(setUpTemplates, { by: 'status', is: 'open', limit: 100 }));

	constructor(readonly asked: Asked) {
		this.draft = new Draft(`meeting:${asked.booking ?? 'new'}`, untouched(asked));
		this.#slots = slotsOn(() => [this.values.day]);
		void this.#load();
	}

	get values(): Values {
		return this.draft.values;
	}
	get rooms(): readonly Room[] {
		return this.#rooms.value ?? [];
	}

	readonly wanted = $derived.by((): Wanted => {
		const { day, start, end, layout, headCount, needs } = this.draft.values;
		return {
			from: momentOf(day, minutesOf(start)),
			to: momentOf(day, minutesOf(end)),
			layout: layout || 'hollowSquare',
			headCount,
			needs,
			except: this.asked.booking
		};
	});
	/** Bookings of a room on the day of the form. */
	readonly bookingsOf = $derived.by(() => {
		const byRoom = grouped(
			(this.#slots.value ?? []).map(({ booking }) => booking),
			(booking) => booking.room
		);
		return (room: string): readonly Booking[] => byRoom.get(room) ?? [];
	});
	/** The likely rooms first. */
	readonly ranked = $derived(byFitness(this.rooms, this.wanted, this.bookingsOf));
	readonly room = $derived(this.rooms.find(({ id }) => id === this.draft.values.room) ?? this.ranked[0]);
	readonly setOut = $derived(this.room && usualLayout(this.room, this.wanted));
	readonly held = $derived(this.setOut && heldSpan(this.wanted, this.setOut));
	readonly template = $derived.by(() => {
		const [room, setOut] = [this.room, this.setOut];
		if (!room || !setOut) return undefined;
		const { headCount } = this.draft.values;
		return templateFor(this.#templates.value ?? [], { room: room.id, layout: setOut.layout, headCount });
	});

	/** Why a room will not do as things stand; undefined where it does. */
	problemOf(room: Room): 'taken' | 'small' | 'lacks' | undefined {
		if (takenBy(room, this.wanted, this.bookingsOf(room.id)).length > 0) return 'taken';
		const problem = unfit(room, { ...this.wanted, layout: usualLayout(room, this.wanted).layout });
		return problem === 'layout' ? undefined : problem;
	}

	/** The end moves with the beginning. */
	startAt(start: string): void {
		const { values } = this;
		const length = Math.max(minutesOf(values.end) - minutesOf(values.start), 15);
		values.start = start;
		values.end = clockOf(Math.min(minutesOf(start) + length, 24 * 60 - 15));
	}

	/** What the form asks for; undefined while something is missing. */
	get wish(): Wish | undefined {
		const { room, setOut, wanted, values, asked } = this;
		if (!room || !setOut) return undefined;
		const where = { room: room.id, from: wanted.from, to: wanted.to, layout: setOut.layout };
		if (asked.booking) return { kind: 'move', args: { booking: asked.booking, ...where } };
		return { kind: 'book', args: { ...where, organiser: values.organiser, ...this.#about } };
	}

	get #about() {
		const { topic, headCount, needs, participants, note, closed } = $state.snapshot(this.draft.values) as Values;
		return { topic: topic.trim(), headCount, needs, participants, closed, ...(note.trim() && { note: note.trim() }) };
	}

	/** Books, moves or changes. True: done here; false: the form says why not, and keeps what was typed. */
	async submit(): Promise<boolean> {
		this.topicMissing = this.values.topic.trim() === '' && (!this.asked.booking || this.before?.meeting !== undefined);
		const { wish, room } = this;
		if (this.topicMissing || !wish || !room || this.busy) return false;
		this.busy = true;
		try {
			const where = { room: room.name, time: this.values.start };
			const outcome =
				wish.kind === 'book'
					? await act(bookMeeting, wish.args, m.meeting_booked(where), { onrefused: leadOut })
					: this.#isMoved(wish.args)
						? await act(moveMeeting, wish.args, m.meeting_moved(where), { onrefused: leadOut })
						: undefined;
			this.refusal = outcome?.refusal;
			if (outcome?.refusal) return false;
			if (wish.kind === 'move' && !(await this.#changeContent(wish.args.booking))) return false;
			await this.draft.clear();
			return true;
		} finally {
			this.busy = false;
		}
	}

	#isMoved({ room, from, to, layout }: MoveArgs): boolean {
		const booking = this.before?.booking;
		return !booking || booking.room !== room || booking.from !== from || booking.to !== to || booking.layout !== layout;
	}

	async #changeContent(booking: string): Promise<boolean> {
		const meeting = this.before?.meeting;
		if (!meeting) return true;
		const now = { ...this.#about, organiser: this.values.organiser };
		const set = Object.fromEntries(
			Object.entries(now).filter(
				([key, value]) => JSON.stringify(value) !== JSON.stringify(meeting[key as keyof Meeting])
			)
		);
		const clear = meeting.note && !now.note ? (['note'] as const) : [];
		if (Object.keys(set).length + clear.length === 0) return true;
		const { refusal } = await act(
			changeMeeting,
			{ booking, set, ...(clear.length > 0 && { clear: [...clear] }) },
			m.meeting_changed()
		);
		this.refusal = refusal;
		return refusal === undefined;
	}

	async #load(): Promise<void> {
		const { booking } = this.asked;
		if (booking) await this.#loadBooking(booking);
		const fresh = $state.snapshot(this.draft.values) as Values;
		await this.draft.load();
		const { day, start, end, room, asked } = fresh;
		// Another slot was pressed, or the meeting has changed since.
		if (this.draft.restored && this.values.asked !== asked)
			Object.assign(this.values, booking ? fresh : { day, start, end, room, asked });
		this.loaded = true;
	}

	async #loadBooking(id: string): Promise<void> {
		const [booking, meeting] = await Promise.all([office.store.get(bookings, id), office.store.get(meetings, id)]);
		if (!booking) return;
		this.before = { booking, meeting };
		const { topic = '', headCount = 0, needs = [], participants = [], note = '', closed = false } = meeting ?? {};
		Object.assign(this.values, {
			topic,
			day: booking.on,
			start: clockOf(minuteOf(booking.from, booking.on)),
			end: clockOf(minuteOf(booking.to, booking.on)),
			organiser: booking.organiser,
			headCount,
			room: booking.room,
			layout: booking.layout,
			needs,
			participants,
			note,
			closed,
			asked: JSON.stringify([booking, meeting])
		});
	}
}
