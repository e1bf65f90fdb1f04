import { dateAfter, officeDateOf, officeInstant, type Instant, type OfficeDate, type ReadTx } from '../core';
import { DEFAULT_SPANS, HOURS, minuteOfDay, officeHours, type OfficeHours } from './office-hours';
import { officeYears, type OfficeYear } from './office-year';

/** What the office's clocks go by. */
export interface OfficeCalendar {
	readonly spans: OfficeHours['spans'];
	/** The published schedule of a year, `2026`; undefined: not published, or not on this device. */
	year(year: string): OfficeYear | undefined;
}

/** A point in time that a rule of the calendar gave. */
export interface Reckoned<T> {
	readonly at: T;
	/** It was counted over days of a year that is not published: it is reckoned again when that year is. */
	readonly provisional: boolean;
}

/** The calendar as the rows say; the usual hours where nobody has set any. */
export function calendarOf(tx: Pick<ReadTx, 'get'>): OfficeCalendar {
	const years = new Map<string, OfficeYear | undefined>();
	return {
		spans: tx.get(officeHours, HOURS)?.spans ?? DEFAULT_SPANS,
		year(year) {
			if (!years.has(year)) years.set(year, tx.get(officeYears, year));
			return years.get(year);
		}
	};
}

export const yearOf = (date: OfficeDate): string => date.slice(0, 4);

export const isPublished = (calendar: OfficeCalendar, date: OfficeDate): boolean =>
	calendar.year(yearOf(date)) !== undefined;

/** 0 is Sunday. */
export const weekdayOf = (date: OfficeDate): number => new Date(`${date}T00:00:00.000Z`).getUTCDay();

/** Monday to Friday unless a holiday, and the make-up days. Of a year without a schedule: Monday to Friday. */
export function isWorkingDay(calendar: OfficeCalendar, date: OfficeDate): boolean {
	const year = calendar.year(yearOf(date));
	if (year?.makeUpDays.includes(date)) return true;
	if (year?.holidays.some(({ on }) => on === date)) return false;
	const weekday = weekdayOf(date);
	return weekday !== 0 && weekday !== 6;
}

/** Farther than any deadline: a calendar of holidays only would be walked through for ever. */
const FARTHEST = 3_660;

/**
 * The `days`-th working day after `date`, which does not count itself. Five after 2026-09-30 is 2026-10-13.
 * With 0: the date itself.
 */
export function workingDaysAfter(calendar: OfficeCalendar, date: OfficeDate, days: number): Reckoned<OfficeDate> {
	let provisional = !isPublished(calendar, date);
	let day = date;
	for (let left = days, walked = 0; left > 0 && walked < FARTHEST; walked++) {
		day = dateAfter(day, 1);
		provisional ||= !isPublished(calendar, day);
		if (isWorkingDay(calendar, day)) left--;
	}
	return { at: day, provisional };
}

/** When `minutes` of office time have passed since `from`. Nights, holidays and the noon break do not count. */
export function dueAt(calendar: OfficeCalendar, from: Instant, minutes: number): Reckoned<Instant> {
	let provisional = false;
	let left = minutes;
	let day = officeDateOf(from);
	for (let walked = 0; walked < FARTHEST; walked++, day = dateAfter(day, 1)) {
		provisional ||= !isPublished(calendar, day);
		for (const [begins, ends] of spansOn(calendar, day)) {
			const start = begins < from ? from : begins;
			const there = minutesOf(start, ends);
			if (there <= 0) continue;
			if (left <= there) return { at: new Date(Date.parse(start) + left * MINUTE).toISOString(), provisional };
			left -= there;
		}
	}
	return { at: officeInstant(day), provisional: true };
}

/** Office time from one moment to a later one, in minutes; negative where `to` is the earlier. */
export function officeMinutesBetween(calendar: OfficeCalendar, from: Instant, to: Instant): number {
	if (to < from) return -officeMinutesBetween(calendar, to, from);
	let passed = 0;
	const last = officeDateOf(to);
	for (let day = officeDateOf(from), walked = 0; day <= last && walked < FARTHEST; walked++, day = dateAfter(day, 1))
		for (const [begins, ends] of spansOn(calendar, day))
			passed += Math.max(0, minutesOf(begins < from ? from : begins, ends > to ? to : ends));
	return passed;
}

const MINUTE = 60_000;

const minutesOf = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / MINUTE;

const spansOn = (calendar: OfficeCalendar, date: OfficeDate): [Instant, Instant][] =>
	isWorkingDay(calendar, date)
		? calendar.spans.map(({ from, to }) => [officeInstant(date, from), officeInstant(date, to)])
		: [];

/** Minutes of office time on a working day. */
export const minutesADay = ({ spans }: Pick<OfficeCalendar, 'spans'>): number =>
	spans.reduce((sum, { from, to }) => sum + ((minuteOfDay(to) ?? 0) - (minuteOfDay(from) ?? 0)), 0);
