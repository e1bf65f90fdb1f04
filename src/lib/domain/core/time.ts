/** Point in time as ISO text with milliseconds, UTC. Texts of this form compare as times do. */
export type Instant = string;
/** Day in the office's calendar, `2026-11-24`. */
export type OfficeDate = string;
/** Month in the office's calendar, `2026-11`. */
export type OfficeMonth = string;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The office keeps one zone, Asia/Shanghai: +8 hours all year, and the hooks' engine has no Intl. */
const OFFICE_OFFSET = 8 * 60 * MINUTE;

export const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString();
export const millisecondsOf = (at: Instant): number => Date.parse(at);

export const officeDateOf = (at: Instant): OfficeDate => instantOf(millisecondsOf(at) + OFFICE_OFFSET).slice(0, 10);
/** `14:30` in the office. */
export const officeTimeOf = (at: Instant): string => instantOf(millisecondsOf(at) + OFFICE_OFFSET).slice(11, 16);
/** The moment at which the office's clocks show `time` (`HH:MM`) on `date`. */
export const officeInstant = (date: OfficeDate, time = '00:00'): Instant =>
	instantOf(Date.parse(`${date}T${time}:00.000Z`) - OFFICE_OFFSET);

export const minutesAfter = (at: Instant, minutes: number): Instant => instantOf(millisecondsOf(at) + minutes * MINUTE);
export const daysAfter = (at: Instant, days: number): Instant => instantOf(millisecondsOf(at) + days * DAY);
export const dateAfter = (date: OfficeDate, days: number): OfficeDate =>
	instantOf(Date.parse(`${date}T00:00:00.000Z`) + days * DAY).slice(0, 10);

/** Month of the office's calendar in which a moment lies, `2026-11`. */
export const monthOf = (at: Instant): OfficeMonth => officeDateOf(at).slice(0, 7);
/** `2026-12` and 1 → `2027-01`; a negative number goes back. */
export function monthAfter(month: OfficeMonth, months = 1): OfficeMonth {
	const n = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
	return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
}
/** The last day of a month. */
export const lastDayOf = (month: OfficeMonth): OfficeDate => dateAfter(`${monthAfter(month)}-01`, -1);

/**
 * When a mutation happened, by the server's clock: the claimed time moved by how far the device's clock is off,
 * never later than its arrival.
 */
export function correctedTime(claimed: Instant, deviceNow: Instant, received: Instant): Instant {
	const at = millisecondsOf(claimed) + (millisecondsOf(received) - millisecondsOf(deviceNow));
	return instantOf(Math.min(at, millisecondsOf(received)));
}
