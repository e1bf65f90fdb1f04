import { officeDateOf, officeTimeOf, type Instant, type OfficeDate } from '$lib/domain/core/time';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

/**
 * How days, times and sums are written. Every time is the office's: Asia/Shanghai, 24 hours, whatever the device's zone.
 * Lists: 2026-03-05 14:30; sentences: 3月5日. English: 5 Mar 2026. By hand and not by Intl, which takes a cheap phone a
 * tenth of a second to begin with, before the first page is there.
 */
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const CHINESE_WEEKDAYS = '日一二三四五六';
const SHORT = 3;

const isEnglish = (): boolean => getLocale() === 'en';

interface Day {
	readonly year: number;
	readonly month: string;
	readonly shortMonth: string;
	/** 1 to 12 */
	readonly monthNumber: number;
	readonly date: number;
	/** Sunday is 0. */
	readonly weekday: number;
}

/** The office's day of a moment. A day of the calendar is moved by no zone. */
function partsOf(value: Instant | OfficeDate): Day {
	const day = dayOf(value);
	const [year = 0, monthNumber = 0, date = 0] = day.split('-').map(Number);
	const month = MONTHS[monthNumber - 1] ?? '';
	const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
	return { year, month, shortMonth: month.slice(0, SHORT), monthNumber, date, weekday };
}

/** The day in a list: `2026-03-05`; in English `5 Mar 2026`. */
export function formatDate(value: Instant | OfficeDate): string {
	if (!isEnglish()) return dayOf(value);
	const { date, shortMonth, year } = partsOf(value);
	return `${date} ${shortMonth} ${year}`;
}

/** `14:30` in the office. */
export const formatTime = (at: Instant): string => officeTimeOf(at);

/** `2026-03-05 14:30`; in English `5 Mar 2026, 14:30`. */
export const formatDateTime = (at: Instant): string => [formatDate(at), formatTime(at)].join(isEnglish() ? ', ' : ' ');

/** The day in a sentence: `3月5日`, `5 Mar`; with its year where that is not this year. */
export function formatDay(value: Instant | OfficeDate, now = new Date().toISOString()): string {
	const { year, monthNumber, shortMonth, date } = partsOf(value);
	const sameYear = dayOf(now).startsWith(`${year}-`);
	if (isEnglish()) return sameYear ? `${date} ${shortMonth}` : `${date} ${shortMonth} ${year}`;
	return `${sameYear ? '' : `${year}年`}${monthNumber}月${date}日`;
}

/** A month by itself: `11`, `November`. */
export const monthWord = (value: OfficeDate): string => {
	const { monthNumber, month } = partsOf(`${value.slice(0, 7)}-01`);
	return isEnglish() ? month : String(monthNumber);
};

/** The same under a column, where there is little room: `11`, `Nov`. */
export const shortMonthWord = (value: OfficeDate): string => {
	const { monthNumber, shortMonth } = partsOf(`${value.slice(0, 7)}-01`);
	return isEnglish() ? shortMonth : String(monthNumber);
};

/** The day on a form, always with its year: `2026年11月24日`, `24 Nov 2026`. */
export function formatLongDay(value: Instant | OfficeDate): string {
	const { year, monthNumber, shortMonth, date } = partsOf(value);
	return isEnglish() ? `${date} ${shortMonth} ${year}` : `${year}年${monthNumber}月${date}日`;
}

/** `11月24日 星期二`, `Tuesday 24 November`. */
export function formatDayWithWeekday(value: Instant | OfficeDate): string {
	const { weekday, date, month } = partsOf(value);
	if (isEnglish()) return `${WEEKDAYS[weekday]} ${date} ${month}`;
	return `${formatDay(value, value)} 星期${CHINESE_WEEKDAYS[weekday]}`;
}

/** The day of the week over a column: `一`, `Mon`. */
export function formatWeekday(value: OfficeDate): string {
	const { weekday } = partsOf(value);
	return (isEnglish() ? WEEKDAYS[weekday]?.slice(0, SHORT) : CHINESE_WEEKDAYS[weekday]) ?? '';
}

/** Over the column of a day: `周一 23`, `Mon 23`. */
export const formatWeekdayAndDay = (value: OfficeDate): string =>
	`${isEnglish() ? '' : '周'}${formatWeekday(value)} ${partsOf(value).date}`;

/** How long ago, as a person says it: `14:30` today, `昨天 17:00`, `3月5日`, `2025年3月5日`. */
export function formatWhen(at: Instant, now = new Date().toISOString()): string {
	const days = daysBetween(dayOf(at), dayOf(now));
	if (days === 0) return formatTime(at);
	if (days === 1) return m.when_yesterday_at({ time: formatTime(at) });
	return formatDay(at, now);
}

/** The heading of a day in a list of what happened: `今天`, `昨天`, `3月5日`. */
export function formatDayHeading(value: Instant | OfficeDate, now = new Date().toISOString()): string {
	const days = daysBetween(dayOf(value), dayOf(now));
	if (days === 0) return m.when_today();
	if (days === 1) return m.when_yesterday();
	return formatDay(value, now);
}

/** `还有 38 分钟`, `2 小时`, `3 天`: whole units, the largest that fits. `minutes` is at least 0. */
export function formatMinutes(minutes: number): string {
	if (minutes < 60) return m.span_minutes({ count: Math.round(minutes) });
	if (minutes < 24 * 60) return m.span_hours({ count: Math.round(minutes / 60) });
	return m.span_days({ count: Math.round(minutes / (24 * 60)) });
}

/** A sum kept in fen: `¥1,280.00`; a loss with a true minus before the sign. */
export const formatMoney = (fen: number): string => `${fen < 0 ? '−' : ''}¥${decimal(Math.abs(fen) / 100, 2)}`;

/** `12,000`. */
export const formatCount = (count: number): string => decimal(count, 0);

/** `1.2 MB`: decimal units, as phones count them. */
export function formatBytes(bytes: number): string {
	const units = ['B', 'KB', 'MB', 'GB'];
	let size = bytes;
	let unit = 0;
	while (size >= 1000 && unit < units.length - 1) {
		size /= 1000;
		unit++;
	}
	return `${decimal(size, unit > 1 && size < 10 ? 1 : 0)} ${units[unit]}`;
}

function decimal(value: number, digits: number): string {
	const [whole = '', rest] = value.toFixed(digits).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** The office's day of a moment, `2026-03-05`; a day is itself. */
const dayOf = (value: Instant | OfficeDate): OfficeDate => (value.length === 10 ? value : officeDateOf(value));

const daysBetween = (from: OfficeDate, to: OfficeDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
