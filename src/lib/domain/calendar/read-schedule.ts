import { dateAfter, type OfficeDate } from '../core';
import { weekdayOf, yearOf } from './calendar';
import type { OfficeYear } from './office-year';

/** A schedule as it was read, before anybody saves it. */
export interface ReadSchedule {
	/** Of most of its days. */
	readonly year: string;
	readonly holidays: OfficeYear['holidays'];
	readonly makeUpDays: readonly OfficeDate[];
	/** Lines that look like a day and say nothing that could be read. */
	readonly unread: readonly string[];
}

interface Day {
	readonly on: OfficeDate;
	readonly name?: string;
	readonly works: boolean;
}

/**
 * Reads a year's schedule out of what somebody pasted or opened: the JSON of chinese-days, lines of day and kind
 * (`2027-02-08,休,春节`), or the State Council's notice itself (`春节：2月15日至23日放假调休，2月14日（周六）上班`).
 * Undefined where it finds no day. `year` is for a notice that names none.
 */
export function readSchedule(text: string, year: string): ReadSchedule | undefined {
	const unread: string[] = [];
	const days = fromJson(text) ?? [...fromLines(text, unread), ...fromNotice(text, year)];
	if (days.length === 0) return undefined;
	const kept = new Map(days.map((day) => [day.on, day]));
	const all = [...kept.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
	return {
		year: mostCommon(all.map(({ on }) => yearOf(on))),
		holidays: all.filter(({ works }) => !works).map(({ on, name }) => ({ on, ...(name && { name }) })),
		makeUpDays: all.filter(({ works }) => works).map(({ on }) => on),
		unread
	};
}

const DATE = /^(20\d\d)[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/;

/** `2027-02-08`, `2027/2/8`, `2027年2月8日`, `20270208`; undefined for what is no day of the calendar. */
function dateOf(typed: string): OfficeDate | undefined {
	const [, year = '', month = '', day = ''] = DATE.exec(typed.trim()) ?? [];
	return realDate(year, month, day);
}

function realDate(year: string, month: string, day: string): OfficeDate | undefined {
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = Date.parse(`${date}T00:00:00.000Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** chinese-days: `{"holidays": {"2026-01-01": "New Year's Day,元旦,1"}, "workdays": {…}}`. */
function fromJson(text: string): Day[] | undefined {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return undefined; // Not JSON: it is read as lines.
	}
	if (typeof parsed !== 'object' || parsed === null) return undefined;
	const { holidays, workdays } = parsed as Record<string, unknown>;
	return [...daysOf(holidays, false), ...daysOf(workdays, true)];
}

const daysOf = (found: unknown, works: boolean): Day[] =>
	typeof found !== 'object' || found === null
		? []
		: Object.entries(found).flatMap(([key, said]) => {
				const on = dateOf(key);
				const name = chineseIn(String(said));
				return on === undefined ? [] : [{ on, works, ...(name && { name }) }];
			});

const chineseIn = (said: string): string | undefined => /[一-鿿]+/.exec(said)?.[0];

const WORKS = /上班|补班|调休|工作|班|work/i;
const RESTS = /休|放假|假|节|holiday|off/i;

/** One day a line: the day, `休` or `班`, perhaps a name, in any order, parted by comma, tab or blanks. */
function* fromLines(text: string, unread: string[]): Generator<Day> {
	for (const line of text.split(/\r?\n/)) {
		const cells = line
			.split(/[,，\t;；]|\s{2,}| (?=\S)/)
			.map((cell) => cell.trim())
			.filter(Boolean);
		const at = cells.findIndex((cell) => dateOf(cell) !== undefined);
		const on = dateOf(cells[at] ?? '');
		if (on === undefined) continue;
		const rest = cells.filter((_, index) => index !== at);
		const kind = rest.find((cell) => WORKS.test(cell) || RESTS.test(cell));
		if (kind === undefined) {
			unread.push(line.trim());
			continue;
		}
		const works = WORKS.test(kind);
		const name = rest.filter((cell) => cell !== kind).flatMap((cell) => chineseIn(cell) ?? [])[0] ?? nameIn(kind);
		yield { on, works, ...(name && !works && { name }) };
	}
}

const nameIn = (kind: string): string | undefined => (/节$|元旦/.test(kind) ? kind : undefined);

/** The notice: each item names a feast, the days it is closed from and to, and the weekend days that are worked. */
function* fromNotice(text: string, year: string): Generator<Day> {
	const said = /(20\d\d)年/.exec(text)?.[1] ?? year;
	// Without what stands in brackets: days of the moon's calendar, weekdays.
	const plain = text.replace(/[（(][^）)]*[）)]/g, '');
	for (const item of plain.split(/\n|(?=[一二三四五六七八九十]、)/)) {
		const name = /(元旦|春节|清明节|劳动节|端午节|中秋节|国庆节)(?:[、和](国庆节|中秋节))?/.exec(item)?.[0];
		if (name === undefined) continue;
		const closed = /(\d{1,2})月(\d{1,2})日(?:至(?:(\d{1,2})月)?(\d{1,2})日)?[^。]*?放假/.exec(item);
		if (!closed) continue;
		const [, month = '', day = '', lastMonth, lastDay] = closed;
		const first = realDate(said, month, day);
		const last = lastDay === undefined ? first : realDate(said, lastMonth ?? month, lastDay);
		if (first === undefined || last === undefined || last < first) continue;
		for (let on = first; on <= last; on = dateAfter(on, 1)) yield { on, works: false, name };
		const worked = item.slice(closed.index + closed[0].length);
		for (const [, workMonth = '', workDay = ''] of worked.matchAll(/(\d{1,2})月(\d{1,2})日(?=[^。]*上班)/g)) {
			const on = realDate(said, workMonth, workDay);
			if (on !== undefined && [0, 6].includes(weekdayOf(on))) yield { on, works: true };
		}
	}
}

function mostCommon(words: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
