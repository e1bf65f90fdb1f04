import { expect, test } from 'vitest';
import { endOfMonth, guessDateOrder, monthsAfter, readDate } from './dates';

test.each([
	['2023-05-03', '2023-05-03'],
	['2023/5/3', '2023-05-03'],
	['2021.3.5', '2021-03-05'],
	['20230503', '2023-05-03'],
	['2023年5月3日', '2023-05-03'],
	['２０２３年５月３日', '2023-05-03'],
	['2023-05-03 00:00:00', '2023-05-03'],
	['2023-05-03T08:00:00.000Z', '2023-05-03'],
	['1/23/23', '2023-01-23'],
	['11/4/1998', '1998-11-04'],
	['3/5/69', '2069-03-05'],
	['3/5/70', '1970-03-05'],
	['5 Mar 2021', '2021-03-05'],
	['March 5, 2021', '2021-03-05'],
	['2024-2-29', '2024-02-29']
])('%s is %s', (written, value) => expect(readDate(written, 'monthFirst')).toEqual({ value }));

test.each([
	['44260', '2021-03-05', 'date_serial'],
	['44260.75', '2021-03-05', 'date_serial'],
	['2022年6月', '2022-06-01', 'month_only'],
	['2022-06', '2022-06-01', 'month_only'],
	['June 2022', '2022-06-01', 'month_only']
])('%s is %s, and somebody should look (%s)', (written, value, remark) =>
	expect(readDate(written, 'monthFirst')).toEqual({ value, remark })
);

test.each([
	'2023-02-30',
	'2023-13-01',
	'13/13/23',
	'去年',
	'1.2E+15',
	'12345',
	'5',
	'May',
	'31 Feb 2021',
	'0023-01-01'
])('%s is no day', (written) => expect(readDate(written, 'monthFirst')).toEqual({ remark: 'date_unreadable' }));

test('which of two numbers is the month, the column itself decides', () => {
	expect(guessDateOrder(['3/5/21', '3/25/21'])).toEqual({ order: 'monthFirst', proof: '3/25/21' });
	expect(guessDateOrder(['3/5/21', '25/3/21'])).toEqual({ order: 'dayFirst', proof: '25/3/21' });
	expect(guessDateOrder(['3/5/21', '2021-03-25'])).toEqual({ order: 'monthFirst', proof: undefined });
	expect(readDate('3/5/21', 'dayFirst')).toEqual({ value: '2021-05-03' });
});

test.each([
	['2021-03-05', 36, '2024-03-05'],
	['2023-01-31', 1, '2023-02-28'],
	['2023-11-30', 3, '2024-02-29']
])('%s and %i months is %s', (from, months, to) => expect(monthsAfter(from, months)).toBe(to));

test('a month ends on its last day', () => expect(endOfMonth('2024-02-01')).toBe('2024-02-29'));
