import { expect, test } from 'vitest';
import { dayIn, headCountIn, phoneIn, timeIn } from './cells';

test.each([
	['2026-11-26', '2026-11-26'],
	['2026/11/26 14:00', '2026-11-26'],
	['11月26日', '2026-11-26'],
	['11月26日（周四）', '2026-11-26'],
	['11-26', '2026-11-26'],
	['1月5日', '2027-01-05'],
	['11月20日', '2026-11-20'],
	['2月30日', undefined],
	['改天', undefined]
])('the day %s is %s', (cell, day) => expect(dayIn(cell, '2026-11-24')).toBe(day));

test.each([
	['14:00', '14:00'],
	['9：05', '09:05'],
	['下午2点', '14:00'],
	['上午9点半', '09:30'],
	['2:30 PM', '14:30'],
	['1899-12-31 08:15', '08:15'],
	['25:00', undefined],
	['随便', undefined]
])('the time %s is %s', (cell, time) => expect(timeIn(cell)).toBe(time));

test.each([
	['3', 3],
	['３人', 3],
	['0', undefined],
	['若干', undefined]
])('%s is %s people', (cell, count) => expect(headCountIn(cell)).toBe(count));

test.each([
	['138 0000 4170', '13800004170'],
	['138 0000 417', undefined],
	['138000041701', undefined],
	['027-8830 8305', '027-8830 8305'],
	['无', undefined]
])('%s is kept as the telephone %s', (cell, phone) => expect(phoneIn(cell)).toBe(phone));
