import { dateAfter, officeDateOf, officeInstant, officeTimeOf, type Instant, type OfficeDate } from '$lib/domain/core';
import type { Span } from '$lib/domain/meetings';
import { m } from '$lib/paraglide/messages';
import { formatDay, formatTime } from '../format';

/** `14:00 至 16:00`. */
export const formatSpan = ({ from, to }: Span): string =>
	m.meeting_span({ from: from && formatClock(from), to: to && formatClock(to) });

/** `9:00`: hours of a plan stand without a leading zero. */
export const formatClock = (at: Instant): string => formatTime(at).replace(/^0/, '');

/** `14:00` today, `11月25日 14:00` on any other day. */
export const formatStart = (from: Instant, now = new Date().toISOString()): string =>
	officeDateOf(from) === officeDateOf(now) ? formatClock(from) : `${formatDay(from, now)} ${formatClock(from)}`;

/** Minutes since the midnight at which `day` begins; the midnight at its end is 1,440. */
export const minuteOf = (at: Instant, day: OfficeDate = officeDateOf(at)): number =>
	Math.round((Date.parse(at) - Date.parse(officeInstant(day))) / 60_000);

/** `14:30` of so many minutes. */
export const clockOf = (minute: number): string =>
	`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** `8:00`, as hours stand over a plan. */
export const hourOf = (minute: number): string => clockOf(minute).replace(/^0/, '');

/** The moment of a day at which the office's clock shows so many minutes. */
export const momentOf = (day: OfficeDate, minute: number): Instant =>
	minute >= 1440 ? officeInstant(dateAfter(day, 1)) : officeInstant(day, clockOf(minute));

/** How long, in words: `2 小时`, `1 小时 30 分`, `40 分钟`. */
export function formatLength({ from, to }: Span): string {
	const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	if (hours === 0) return m.span_minutes({ count: minutes });
	return rest === 0 ? m.span_hours({ count: hours }) : m.meeting_hours_minutes({ hours, minutes: rest });
}

/** Monday of the week of a day. */
export const mondayOf = (day: OfficeDate): OfficeDate =>
	dateAfter(day, -((new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7));

/** The days from one on. */
export const daysFrom = (first: OfficeDate, count: number): OfficeDate[] =>
	Array.from({ length: count }, (_, n) => dateAfter(first, n));

/** Hours of the plan: the office's day, wider where something lies outside it. */
export function hoursAround(spans: readonly Span[]): { from: number; to: number } {
	const clock = (at: Instant) => Number(officeTimeOf(at).slice(0, 2)) * 60;
	const from = Math.min(FIRST, ...spans.map((span) => clock(span.from)));
	const to = Math.max(LAST, ...spans.map((span) => Math.ceil(minuteOf(span.to, officeDateOf(span.from)) / 60) * 60));
	return { from, to };
}
const FIRST = 8 * 60;
const LAST = 18 * 60;
