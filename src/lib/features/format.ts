import { officeDateOf, type Instant, type OfficeDate } from '$lib/domain/core/time';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

/**
 * How days, times and sums are written. Every time is the office's: Asia/Shanghai, 24 hours, whatever the device's zone.
 * Lists: 2026-03-05 14:30; sentences: 3月5日. English: 5 Mar 2026.
 */
const OFFICE_ZONE = 'Asia/Shanghai';

type Parts = Intl.DateTimeFormatOptions;
const formats = new Map<string, Intl.DateTimeFormat>();

function written(value: Instant | OfficeDate, parts: Parts): string {
	// A date without a time is a day of the calendar: no zone may move it.
	const timeZone = value.length === 10 ? 'UTC' : OFFICE_ZONE;
	const locale = getLocale() === 'en' ? 'en-GB' : 'zh-CN';
	const key = `${locale} ${timeZone} ${JSON.stringify(parts)}`;
	const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone });
	formats.set(key, format);
	return format.format(new Date(value));
}

/** The day in a list: `2026-03-05`; in English `5 Mar 2026`. */
export function formatDate(value: Instant | OfficeDate): string {
	return getLocale() === 'en' ? written(value, { day: 'numeric', month: 'short', year: 'numeric' }) : dayOf(value);
}

/** `14:30` in the office. */
export const formatTime = (at: Instant): string =>
	written(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `2026-03-05 14:30`; in English `5 Mar 2026, 14:30`. */
export const formatDateTime = (at: Instant): string =>
	[formatDate(at), formatTime(at)].join(getLocale() === 'en' ? ', ' : ' ');

/** The day in a sentence: `3月5日`, `5 Mar`; with its year where that is not this year. */
export function formatDay(value: Instant | OfficeDate, now = new Date().toISOString()): string {
	const sameYear = dayOf(value).slice(0, 4) === dayOf(now).slice(0, 4);
	const month = getLocale() === 'en' ? 'short' : 'long';
	return written(value, { day: 'numeric', month, ...(!sameYear && { year: 'numeric' }) });
}

/** `11月24日 星期二`, `Tuesday 24 November`. */
export const formatDayWithWeekday = (value: Instant | OfficeDate): string =>
	getLocale() === 'en'
		? written(value, { weekday: 'long', day: 'numeric', month: 'long' })
		: `${formatDay(value, value)} ${written(value, { weekday: 'long' })}`;

/** The day of the week over a column: `一`, `Mon`. */
export const formatWeekday = (value: OfficeDate): string =>
	written(value, { weekday: getLocale() === 'en' ? 'short' : 'narrow' });

/** Over the column of a day: `周一 23`, `Mon 23`. */
export const formatWeekdayAndDay = (value: OfficeDate): string =>
	`${written(value, { weekday: 'short' })} ${Number(value.slice(8))}`;

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

/** A sum kept in fen: `¥1,280.00`. */
export const formatMoney = (fen: number): string => `¥${decimal(fen / 100, 2)}`;

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

const decimal = (value: number, digits: number): string =>
	value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** The office's day of a moment, `2026-03-05`; a day is itself. */
const dayOf = (value: Instant | OfficeDate): OfficeDate => (value.length === 10 ? value : officeDateOf(value));

const daysBetween = (from: OfficeDate, to: OfficeDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
