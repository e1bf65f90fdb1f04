import { afterEach, beforeEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import {
	formatBytes,
	formatDate,
	formatDateTime,
	formatDay,
	formatDayHeading,
	formatDayWithWeekday,
	formatMinutes,
	formatMoney,
	formatTime,
	formatWeekday,
	formatWeekdayAndDay,
	formatWhen
} from './format';

const NOW = '2026-11-24T02:00:00.000Z'; // 10:00 in the office
const speak = (locale: 'zh-CN' | 'en') => overwriteGetLocale(() => locale);

beforeEach(() => speak('zh-CN'));
afterEach(() => speak('zh-CN'));

test('times are the office’s, whatever the zone of the device', () => {
	expect(formatTime('2026-11-23T16:05:00.000Z')).toBe('00:05');
	expect(formatDateTime('2026-11-23T16:05:00.000Z')).toBe('2026-11-24 00:05');
});

test('a day of the calendar is moved by no zone', () => {
	expect(formatDate('2026-03-05')).toBe('2026-03-05');
	expect(formatDay('2026-03-05', NOW)).toBe('3月5日');
	expect(formatDayWithWeekday('2026-11-24')).toBe('11月24日 星期二');
});

test('the day of the week stands over a column', () => {
	expect([formatWeekday('2026-11-22'), formatWeekdayAndDay('2026-11-23')]).toEqual(['日', '周一 23']);
	speak('en');
	expect([formatWeekday('2026-11-22'), formatWeekdayAndDay('2026-11-23')]).toEqual(['Sun', 'Mon 23']);
});

test('English says days in its own order', () => {
	speak('en');
	expect(formatDate('2026-03-05')).toBe('5 Mar 2026');
	expect(formatDateTime('2026-03-05T06:30:00.000Z')).toBe('5 Mar 2026, 14:30');
	expect(formatDayWithWeekday('2026-11-24')).toBe('Tuesday 24 November');
	expect(formatDay('2026-03-05', NOW)).toBe('5 Mar');
	expect(formatDay('2025-12-31T16:00:00.000Z', NOW)).toBe('1 Jan');
	expect(formatDay('2025-12-31T15:59:00.000Z', NOW)).toBe('31 Dec 2025');
});

test.each([
	['2026-11-24T01:24:00.000Z', '09:24'],
	['2026-11-23T16:00:00.000Z', '00:00'],
	['2026-11-23T15:59:00.000Z', '昨天 23:59'],
	['2026-11-22T01:00:00.000Z', '11月22日'],
	['2025-12-31T01:00:00.000Z', '2025年12月31日']
])('%s is said as %s', (at, said) => expect(formatWhen(at, NOW)).toBe(said));

test('days of a list are headed by today and yesterday', () => {
	expect(formatDayHeading('2026-11-24', NOW)).toBe('今天');
	expect(formatDayHeading('2026-11-23', NOW)).toBe('昨天');
	expect(formatDayHeading('2026-11-22', NOW)).toBe('11月22日');
});

test('a span is said in the largest whole unit that fits', () => {
	expect(formatMinutes(38)).toBe('38 分钟');
	expect(formatMinutes(150)).toBe('3 小时');
	expect(formatMinutes(3 * 24 * 60)).toBe('3 天');
});

test('sums are kept in fen and written in yuan', () => {
	expect(formatMoney(128_000)).toBe('¥1,280.00');
	expect(formatMoney(7)).toBe('¥0.07');
});

test.each([
	[0, '0 B'],
	[999, '999 B'],
	[1_234_567, '1.2 MB'],
	[86_000_000, '86 MB'],
	[2_100_000_000, '2.1 GB']
])('%i bytes are %s', (bytes, said) => expect(formatBytes(bytes)).toBe(said));
