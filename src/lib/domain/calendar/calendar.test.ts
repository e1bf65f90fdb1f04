import { describe, expect, test } from 'vitest';
import { admin, officeInstant, officeDateOf, officeTimeOf } from '../core';
import { emptyOffice, office, person } from '../core/testing';
import {
	dueAt,
	isWorkingDay,
	minutesADay,
	officeMinutesBetween,
	workingDaysAfter,
	type OfficeCalendar
} from './calendar';
import { saveYear, setHours } from './manage';
import { DEFAULT_SPANS, HOURS, officeHours } from './office-hours';
import { officeYears } from './office-year';
import { PUBLISHED_YEARS } from './published';

const calendar: OfficeCalendar = {
	spans: DEFAULT_SPANS,
	year: (year) => {
		const known = PUBLISHED_YEARS.find(({ id }) => id === year);
		return known && { ...known, changedAt: '2025-11-04T00:00:00.000Z' };
	}
};
const shown = (at: string) => `${officeDateOf(at)} ${officeTimeOf(at)}`;

describe('working days', () => {
	test.each([
		['2026-02-14', true, 'a Saturday worked for the Spring Festival'],
		['2026-02-16', false, 'a Monday of the Spring Festival'],
		['2026-10-10', true, 'a Saturday worked for the National Day'],
		['2026-11-21', false, 'a Saturday'],
		['2026-11-24', true, 'a Tuesday']
	])('%s: %s, %s', (date, works) => expect(isWorkingDay(calendar, date)).toBe(works));

	test.each([
		['2026-09-30', 5, '2026-10-13'],
		['2026-11-24', 1, '2026-11-25'],
		['2026-11-27', 1, '2026-11-30'],
		['2026-11-24', 0, '2026-11-24']
	])('%s and %i more: %s', (date, days, then) =>
		expect(workingDaysAfter(calendar, date, days)).toEqual({ at: then, provisional: false })
	);

	test('over the end of what is published the answer is provisional', () => {
		expect(workingDaysAfter(calendar, '2026-12-30', 2)).toEqual({ at: '2027-01-01', provisional: true });
		expect(workingDaysAfter(calendar, '2026-12-30', 1)).toEqual({ at: '2026-12-31', provisional: false });
	});
});

describe('office time', () => {
	test.each([
		['2026-11-24', '09:30', 60, '2026-11-24 10:30', 'within the morning'],
		['2026-11-24', '11:30', 60, '2026-11-24 14:00', 'over noon'],
		['2026-11-24', '17:00', 60, '2026-11-25 09:00', 'over night'],
		['2026-11-27', '17:00', 60, '2026-11-30 09:00', 'over a weekend'],
		['2026-09-30', '17:00', 60, '2026-10-08 09:00', 'over the National Day'],
		['2026-11-28', '10:00', 30, '2026-11-30 09:00', 'asked on a Saturday'],
		['2026-11-24', '08:30', 450, '2026-11-24 17:30', 'a whole day ends with that day']
	])('%s %s and %i minutes: %s, %s', (date, time, minutes, then) =>
		expect(shown(dueAt(calendar, officeInstant(date, time), minutes).at)).toBe(then)
	);

	test('a deadline in a year that is not published is provisional', () => {
		expect(dueAt(calendar, officeInstant('2026-12-31', '17:00'), 60).provisional).toBe(true);
		expect(dueAt(calendar, officeInstant('2026-12-31', '15:00'), 60).provisional).toBe(false);
	});

	test('what passes between two moments is what dueAt counts, and runs backwards too', () => {
		const from = officeInstant('2026-09-29', '16:10');
		const { at } = dueAt(calendar, from, 1_000);
		expect(officeMinutesBetween(calendar, from, at)).toBe(1_000);
		expect(officeMinutesBetween(calendar, at, from)).toBe(-1_000);
		expect(minutesADay(calendar)).toBe(450);
	});
});

describe('the calendar is kept', () => {
	const keeper = () => emptyOffice().as(person('lin', admin));
	const year = { year: '2027', holidays: [{ on: '2027-02-08', name: '春节' }], makeUpDays: ['2027-02-20'] };

	test('by the administrator, a year at a time, and again', () => {
		const after = keeper().run(saveYear, year);
		expect(after.get(officeYears, '2027')).toMatchObject({ holidays: year.holidays, makeUpDays: ['2027-02-20'] });
		expect(after.run(saveYear, { ...year, makeUpDays: [] }).get(officeYears, '2027').makeUpDays).toEqual([]);
	});

	test.each([
		['a year that is none', { ...year, year: '27' }, 'bad_year'],
		['a day of another year', { ...year, makeUpDays: ['2026-02-14'] }, 'other_year'],
		['a day named twice', { ...year, makeUpDays: ['2027-02-20', '2027-02-20'] }, 'twice_named'],
		['a make-up day on a Monday', { ...year, makeUpDays: ['2027-02-22'] }, 'no_weekend']
	])('%s is refused', (_what, args, code) => expect(keeper().refusal(saveYear, args).code).toBe(code));

	test('its hours follow one another', () => {
		const spans = [{ from: '09:00', to: '12:00' }, { from: '13:00', to: '18:00' }]; // prettier-ignore
		expect(keeper().run(setHours, { spans }).get(officeHours, HOURS).spans).toEqual(spans);
		expect(keeper().refusal(setHours, { spans: [] }).code).toBe('no_hours');
		expect(keeper().refusal(setHours, { spans: [{ from: '9:00', to: '12:00' }] }).code).toBe('bad_time');
		expect(keeper().refusal(setHours, { spans: [{ from: '12:00', to: '09:00' }] }).code).toBe('bad_spans');
		expect(keeper().refusal(setHours, { spans: [...spans].reverse() }).code).toBe('bad_spans');
	});

	test('nobody else changes it', () => {
		const asked = office(officeYears).as(person('he'));
		expect(asked.refusal(saveYear, year).code).toBe('forbidden');
		expect(asked.refusal(setHours, { spans: [] }).code).toBe('forbidden');
	});
});
