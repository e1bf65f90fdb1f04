import type { OfficeDate } from '$lib/domain/core';
import { readDate } from '$lib/domain/equipment/sheet';
import { phoneOf } from '$lib/domain/people';

/** Digits of a mobile. */
const MOBILE = 11;
/** Half a year: `1月5日` in a list of December is next January. */
const HALF_A_YEAR = 183 * 86_400_000;

/** A day as a list writes it, with its year or without: the next such day. Undefined where it is none. */
export function dayIn(cell: string, today: OfficeDate): OfficeDate | undefined {
	const text = cell
		.normalize('NFKC')
		.replace(/\(.*?\)|星期.|周./g, '')
		.trim();
	const [, month, day] = /^(\d{1,2})[月/.-](\d{1,2})日?(?:\s|$)/.exec(text) ?? [];
	if (month === undefined || day === undefined) return readDate(text, 'monthFirst').value;
	const of = (year: number) => readDate(`${year}-${month}-${day}`, 'monthFirst').value;
	const year = Number(today.slice(0, 4));
	const thisYear = of(year);
	if (thisYear === undefined) return undefined;
	return Date.parse(today) - Date.parse(thisYear) > HALF_A_YEAR ? of(year + 1) : thisYear;
}

/** A time as a list writes it, `14:00`, `下午2点半`, `2:30 PM`, also behind a day; undefined where there is none. */
export function timeIn(cell: string): string | undefined {
	const text = cell.normalize('NFKC').toLowerCase();
	const [, hourText, minuteText = '', half] = /(\d{1,2})\s*(?::|点|时)\s*(\d{2})?(半)?/.exec(text) ?? [];
	if (hourText === undefined) return undefined;
	const isAfternoon = /下午|晚|pm/.test(text);
	const hour = Number(hourText) + (isAfternoon && Number(hourText) < 12 ? 12 : 0);
	const minute = half ? 30 : Number(minuteText);
	if (hour > 23 || minute > 59) return undefined;
	return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** A telephone as it is kept; undefined for none, and for a mobile that lacks a digit or has one too many. */
export function phoneIn(cell: string): string | undefined {
	const phone = phoneOf(cell);
	const digits = phone?.replace(/\D/g, '') ?? '';
	return /^1[3-9]\d{7,11}$/.test(digits) && digits.length !== MOBILE ? undefined : phone;
}

/** `3`, `3人`; undefined where it is no number of people. */
export function headCountIn(cell: string): number | undefined {
	const [, digits] = /^(\d{1,3})\s*(?:人|位|名)?$/.exec(cell.normalize('NFKC').trim()) ?? [];
	return digits && Number(digits) > 0 ? Number(digits) : undefined;
}
