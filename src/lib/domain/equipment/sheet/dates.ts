import type { OfficeDate } from '../../core';
import type { CellReading } from './finding';

/** Which of two small numbers is the month: `3/5/21`. */
export type DateOrder = 'monthFirst' | 'dayFirst';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = /[T\s]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:Z|[AaPp][Mm])?$/;
const SHORT = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
// 1954 to 2119: a year, a price or a room number is not taken for a date.
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
const SERIALS = { first: 20_000, last: 80_000 };
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * Reads a day as spreadsheets and people write it: 2023-05-03, 2023/5/3, 2021.3.5, 20230503, 2023年5月3日, 2023年5月
 * (the first, remarked), 5/3/23, 5 Mar 2021, June 2022, and a spreadsheet's own number of days (remarked).
 */
export function readDate(cell: string, order: DateOrder): CellReading<OfficeDate> {
	const text = cell.normalize('NFKC').trim().replace(TIME, '');
	const serial = SERIAL.exec(text);
	if (serial) return fromSerial(Number(serial[1]));

	const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
	if (full) return day(full[1], full[2], full[3]);
	const month = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text);
	if (month) return day(month[1], month[2], '1', 'month_only');
	const short = SHORT.exec(text);
	if (short) {
		const [, first, second, year] = short;
		return order === 'monthFirst' ? day(year, first, second) : day(year, second, first);
	}
	return inEnglish(text);
}

/**
 * What the column's own cells say about the order of `3/5/21`: one with a day above 12 decides. `proof` is that
 * cell; without one the order is a guess.
 */
export function guessDateOrder(cells: readonly string[]): { order: DateOrder; proof: string | undefined } {
	for (const cell of cells) {
		const [, first, second] = SHORT.exec(cell.normalize('NFKC').trim().replace(TIME, '')) ?? [];
		if (Number(first) > 12) return { order: 'dayFirst', proof: cell };
		if (Number(second) > 12) return { order: 'monthFirst', proof: cell };
	}
	return { order: 'monthFirst', proof: undefined };
}

/** The date `months` later; the month's last day where it has no such day. */
export function monthsAfter(date: OfficeDate, months: number): OfficeDate {
	const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
	const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
	return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(dayOfMonth, last.getUTCDate())))
		.toISOString()
		.slice(0, 10);
}

/** The last day of the date's month. */
export const endOfMonth = (date: OfficeDate): OfficeDate => monthsAfter(`${date.slice(0, 7)}-31`, 0);

function inEnglish(text: string): CellReading<OfficeDate> {
	const words = text
		.toLowerCase()
		.replace(/,/g, ' ')
		.split(/[\s-]+/);
	const named = words.findIndex((word) => /^[a-z]{3,9}\.?$/.test(word) && MONTHS.includes(word.slice(0, 3)));
	const numbers = words.filter((_, i) => i !== named);
	if (named < 0 || !numbers.every((word) => /^\d{1,4}(?:st|nd|rd|th)?$/.test(word))) return UNREADABLE;
	const month = String(MONTHS.indexOf(words[named]?.slice(0, 3) ?? '') + 1);
	const [first, second] = numbers.map((word) => word.replace(/\D/g, ''));
	if (numbers.length === 1) return first?.length === 4 ? day(first, month, '1', 'month_only') : UNREADABLE;
	return numbers.length === 2 ? day(second, month, first) : UNREADABLE;
}

const UNREADABLE = { remark: 'date_unreadable' } as const;

function fromSerial(days: number): CellReading<OfficeDate> {
	if (days < SERIALS.first || days > SERIALS.last) return UNREADABLE;
	return { value: new Date(SERIAL_ZERO + days * DAY).toISOString().slice(0, 10), remark: 'date_serial' };
}

function day(year = '', month = '', dayOfMonth = '', remark?: 'month_only'): CellReading<OfficeDate> {
	const fullYear = year.length === 2 ? (Number(year) < 70 ? 2000 : 1900) + Number(year) : Number(year);
	const value = `${fullYear}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
	const time = Date.parse(`${value}T00:00:00.000Z`);
	// 30 February is rolled over by some engines and refused by others.
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value || fullYear < 1900) return UNREADABLE;
	return { value, ...(remark && { remark }) };
}
