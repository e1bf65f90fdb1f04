import { derivedId } from '../../../src/lib/domain/core/ids';
import {
	dateAfter,
	minutesAfter,
	millisecondsOf,
	instantOf,
	officeDateOf,
	officeInstant
} from '../../../src/lib/domain/core';
import type { Instant, OfficeDate } from '../../../src/lib/domain/core';
import * as meetings from '../../../src/lib/domain/meetings';
import type { Calendar } from './calendar';
import { layoutsOf, MEETING_ROOMS, meetingRoomId, MEETINGS } from './meeting-rooms';
import type { DemoPerson } from './people';
import { entry, type SeedMutation } from './seed-file';
import { PLANS, type Plan } from './stories/meetings';

/** A plan with its moments. */
interface Planned extends Plan {
	readonly key: string;
	readonly start: Instant;
	readonly end: Instant;
	readonly held: meetings.Span;
	readonly booking: string;
}

/** Today's and this week's meetings, booked days ago; what the clock has passed has happened. */
export function meetingEntries(
	calendar: Calendar,
	now: Date,
	people: readonly DemoPerson[],
	things: ReadonlyMap<string, string>
): SeedMutation[] {
	const at = now.toISOString();
	return planned(calendar, at).flatMap((plan) => [
		booked(calendar, plan, people),
		...happened(plan, minutesAfter(at, -2)),
		...prepared(plan, at, things.get('BG-0161'))
	]);
}

/** Those that were booked first stay; one that would not be free is left out, as the office would have refused it. */
function planned(calendar: Calendar, now: Instant): Planned[] {
	const kept: Planned[] = [];
	PLANS.forEach((plan, n) => {
		const span = spanOf(plan, calendar, now);
		const room = MEETING_ROOMS.find(({ name }) => name === plan.room);
		const layout = room && layoutsOf(room).find((one) => one.layout === (plan.layout ?? room.layouts[0]));
		if (!span || !layout) return;
		const held = meetings.heldSpan(span, layout);
		if (kept.some((one) => one.room === plan.room && meetings.overlap(one.held, held))) return;
		const key = `meeting-${n + 1}`;
		kept.push({
			...plan,
			layout: layout.layout,
			key,
			start: span.from,
			end: span.to,
			held,
			booking: derivedId(`demo-${key}`, 0)
		});
	});
	return kept;
}

function spanOf({ when, time, minutes }: Plan, calendar: Calendar, now: Instant): meetings.Span | undefined {
	const from =
		typeof time === 'number' ? nextQuarter(minutesAfter(now, time)) : officeInstant(dayOf(calendar, when), time);
	const to = minutesAfter(from, minutes);
	const isOneDay = officeDateOf(from) === officeDateOf(minutesAfter(to, 60));
	const isToday = officeDateOf(from) === officeDateOf(now);
	return isOneDay && (typeof time === 'string' || isToday) ? { from, to } : undefined;
}

const QUARTER = 15 * 60_000;
const nextQuarter = (at: Instant): Instant => instantOf(Math.ceil(millisecondsOf(at) / QUARTER) * QUARTER);

/** So many working days from today; back for a negative number. */
function dayOf(calendar: Calendar, days: number): OfficeDate {
	if (days < 0) return calendar.workingDay(-days);
	let date = calendar.today;
	for (let left = days; left > 0;) {
		date = dateAfter(date, 1);
		if (![0, 6].includes(new Date(`${date}T00:00:00.000Z`).getUTCDay())) left--;
	}
	return date;
}

const idOf = (name: string, people: readonly DemoPerson[]): string => {
	const found = people.find((person) => person.name === name);
	if (!found) throw new Error(`nobody is called ${name}`);
	return found.id;
};

const booked = (calendar: Calendar, plan: Planned, people: readonly DemoPerson[]): SeedMutation =>
	entry(plan.key, calendar.at({ days: 6, time: '10:30' }), idOf(plan.by, people), meetings.bookMeeting, {
		room: meetingRoomId(plan.room),
		from: plan.start,
		to: plan.end,
		layout: plan.layout ?? 'hollowSquare',
		topic: plan.topic,
		headCount: plan.people,
		needs: [...(plan.needs ?? [])],
		participants: (plan.with ?? []).map((name) => idOf(name, people)),
		closed: plan.closed ?? false
	});

/** What became of it, as far as the clock has come. */
function* happened({ key, booking, start, end, then }: Planned, latest: Instant): Generator<SeedMutation> {
	const began = minutesAfter(start, 2);
	const over = minutesAfter(end, -5);
	const before = minutesAfter(latest, -180) < start ? minutesAfter(latest, -180) : minutesAfter(start, -180);
	if (then === 'cancelled')
		return yield entry(`${key}-cancel`, before, MEETINGS, meetings.cancelMeeting, { booking, reason: '改为线上' });
	if (then === 'released') {
		const at = minutesAfter(start, meetings.RELEASE_AFTER + 3);
		if (at <= latest) yield entry(`${key}-release`, at, MEETINGS, meetings.releaseRoom, { booking });
		return;
	}
	if (began <= latest) yield entry(`${key}-start`, began, MEETINGS, meetings.startMeeting, { booking });
	if (over <= latest) yield entry(`${key}-end`, over, MEETINGS, meetings.endMeeting, { booking });
}

/** Items of a checklist are the rows after the booking; the meeting itself has the booking's id. */
const itemId = (key: string, n: number): string => derivedId(`demo-${key}`, n + 1);

/** Lines ticked in the last half hour, the others before. */
function* prepared(
	{ key, ticked = 0, trouble }: Planned,
	now: Instant,
	microphone: string | undefined
): Generator<SeedMutation> {
	for (let n = 0; n < ticked; n++) {
		if (n === trouble) continue;
		const by = n % 3 === 0 ? 'admin' : MEETINGS;
		yield entry(`${key}-tick-${n + 1}`, minutesAfter(now, n - ticked - 6), by, meetings.tickItem, {
			item: itemId(key, n)
		});
	}
	if (trouble !== undefined)
		yield entry(`${key}-trouble`, minutesAfter(now, -5), MEETINGS, meetings.flagItem, {
			item: itemId(key, trouble),
			problem: '2 号话筒无声',
			remark: '先用备用话筒',
			symptom: 'noSound',
			equipment: microphone,
			urgent: true
		});
}
