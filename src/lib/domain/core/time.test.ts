import { expect, test } from 'vitest';
import { correctedTime, dateAfter, daysAfter, officeDateOf, officeInstant, officeTimeOf } from './time';

test.each([
	['2026-11-24T15:59:59.999Z', '2026-11-24', '23:59'],
	['2026-11-24T16:00:00.000Z', '2026-11-25', '00:00'],
	['2026-12-31T16:30:00.000Z', '2027-01-01', '00:30']
])('at %s the office writes %s %s', (at, date, time) => {
	expect(officeDateOf(at)).toBe(date);
	expect(officeTimeOf(at)).toBe(time);
});

test('a time of the office is a moment', () => {
	expect(officeInstant('2026-11-24', '09:30')).toBe('2026-11-24T01:30:00.000Z');
});

test('days run over the ends of months and leap years', () => {
	expect(dateAfter('2028-02-28', 1)).toBe('2028-02-29');
	expect(dateAfter('2026-03-01', -1)).toBe('2026-02-28');
	expect(daysAfter('2026-12-31T01:00:00.000Z', 1)).toBe('2027-01-01T01:00:00.000Z');
});

test.each([
	['a clock that is right', '09:26', '09:30', '09:30', '09:26'],
	['a clock ten minutes slow', '09:16', '09:20', '09:30', '09:26'],
	['a claim later than its own sending', '09:40', '09:30', '09:30', '09:30']
])('%s: when it happened', (_what, claimed, sent, received, at) => {
	const moment = (time: string) => officeInstant('2026-11-24', time);
	expect(correctedTime(moment(claimed), moment(sent), moment(received))).toBe(moment(at));
});

test('a clock that is a day ahead claims the future, and is put back by a day', () => {
	const ahead = (time: string) => officeInstant('2026-11-25', time);
	expect(correctedTime(ahead('09:26'), ahead('09:30'), officeInstant('2026-11-24', '09:30'))).toBe(
		officeInstant('2026-11-24', '09:26')
	);
});
