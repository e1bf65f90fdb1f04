import { officeInstant, type OfficeDate } from '$lib/domain/core';
import type { Line } from '$lib/domain/equipment/sheet';
import { isName, personName } from '$lib/domain/people';
import { plateOf } from '$lib/domain/visits';
import { dayIn, headCountIn, phoneIn, timeIn } from './cells';
import { FIELDS, type Field, type Target } from './columns';

/** What holds for all guests whose line says nothing else. */
export interface Common {
	day: OfficeDate;
	/** '' where no time is agreed. */
	time: string;
	/** Id of the host, '' for the reception. */
	host: string;
	purpose: string;
}

/** A guest as the import enters him. */
export interface GuestRow {
	readonly line: number;
	readonly name: string;
	readonly company?: string;
	readonly headCount: number;
	readonly purpose?: string;
	readonly host?: string;
	readonly day: OfficeDate;
	readonly expectedAt?: string;
	readonly phone?: string;
	readonly plate?: string;
}

export type FindingCode =
	| 'name_missing'
	| 'name_bad'
	| 'too_long'
	| 'host_unknown'
	| 'host_several'
	| 'day_bad'
	| 'day_past'
	| 'time_bad'
	| 'head_count_bad'
	| 'expected'
	| 'twice'
	| 'phone_bad'
	| 'no_phone';

/** What was found in a line. `blocking` keeps the guest out until it is mended; `left` leaves him out unless one says so. */
export interface Finding {
	readonly field: Field;
	readonly code: FindingCode;
	readonly weight: 'blocking' | 'left' | 'look';
	/** The line or number it is about. */
	readonly about?: string;
}

export interface CheckedGuest {
	readonly line: number;
	readonly written: Readonly<Record<Field, string>>;
	/** Absent while something is blocking. */
	readonly row: GuestRow | undefined;
	readonly findings: readonly Finding[];
}

/** A person who may be meant by a name in the list. */
export interface KnownHost {
	readonly id: string;
	readonly name: string;
	readonly department: string;
}

/** What this device knows of the office. */
export interface Known {
	readonly hosts: readonly KnownHost[];
	/** Who is expected already, `2026-11-26 高远`. */
	readonly expected: ReadonlySet<string>;
}

const LONGEST: Partial<Record<Field, number>> = { name: 60, plate: 20, purpose: 200 };
const LONGEST_COMPANY = 120;

/** Checks a list of guests before anything is written: the same rules as `visits.import`, each problem at its line. */
export function checkGuests(
	lines: readonly Line[],
	targets: readonly Target[],
	{ common, known, today }: { common: Common; known: Known; today: OfficeDate }
): CheckedGuest[] {
	/** First line with this guest on this day. */
	const first = new Map<string, number>();
	return lines.map(({ line, cells }) => {
		const written = writtenIn(cells, targets);
		const when = dayAndTime(written, common, today);
		const host = hostOf(written.host, common, known);
		const name = personName(written.name);
		const phone = written.phone ? phoneIn(written.phone) : undefined;
		const company = [written.company, written.post].filter(Boolean).join(' ');
		const headCount = written.headCount ? headCountIn(written.headCount) : 1;
		const findings = [
			...nameFindings(written),
			...lengthFindings(written, company),
			...when.findings,
			...host.findings,
			...(headCount === undefined ? [blocking('headCount', 'head_count_bad')] : [])
		];
		const isBlocked = findings.length > 0;
		const guest = `${when.day} ${name} ${phone ?? company}`;
		const before = first.get(guest);
		if (!isBlocked) first.set(guest, before ?? line);
		if (!isBlocked && known.expected.has(`${when.day} ${name}`)) findings.push(left('name', 'expected'));
		else if (!isBlocked && before !== undefined) findings.push({ ...left('name', 'twice'), about: String(before) });
		if (phone === undefined) findings.push(look('phone', written.phone ? 'phone_bad' : 'no_phone'));
		const row: GuestRow = {
			line,
			name,
			headCount: headCount ?? 1,
			day: when.day,
			...(company && { company }),
			...((written.purpose || common.purpose) && { purpose: written.purpose || common.purpose }),
			...(host.id && { host: host.id }),
			...(when.time && { expectedAt: officeInstant(when.day, when.time) }),
			...(phone !== undefined && { phone }),
			...(written.plate && { plate: plateOf(written.plate) })
		};
		return { line, written, row: isBlocked ? undefined : row, findings };
	});
}

const blocking = (field: Field, code: FindingCode): Finding => ({ field, code, weight: 'blocking' });
const left = (field: Field, code: FindingCode): Finding => ({ field, code, weight: 'left' });
const look = (field: Field, code: FindingCode): Finding => ({ field, code, weight: 'look' });

type Written = Readonly<Record<Field, string>>;

function writtenIn(cells: readonly string[], targets: readonly Target[]): Written {
	const written = Object.fromEntries(FIELDS.map((field) => [field, ''])) as Record<Field, string>;
	for (const [column, target] of targets.entries())
		if (target !== 'skip') written[target] = (cells[column] ?? '').replace(/\s+/g, ' ').trim();
	return written;
}

function nameFindings({ name: typed }: Written): Finding[] {
	const name = personName(typed);
	if (!name) return [blocking('name', 'name_missing')];
	return isName(name) ? [] : [blocking('name', 'name_bad')];
}

function lengthFindings(written: Written, company: string): Finding[] {
	const long = FIELDS.filter((field) => written[field].length > (LONGEST[field] ?? Infinity));
	const told = long.map((field) => ({ ...blocking(field, 'too_long'), about: String(LONGEST[field]) }));
	return company.length > LONGEST_COMPANY
		? [...told, { ...blocking('company', 'too_long'), about: String(LONGEST_COMPANY) }]
		: told;
}

/** The line's own day and time, else those of all. A day may have its time behind it. */
function dayAndTime(written: Written, common: Common, today: OfficeDate) {
	const day = written.day ? dayIn(written.day, today) : common.day;
	const time = written.time ? timeIn(written.time) : (written.day && timeIn(written.day)) || common.time;
	const findings: Finding[] = [];
	if (day === undefined) findings.push(blocking('day', 'day_bad'));
	else if (day < today) findings.push(blocking('day', 'day_past'));
	if (time === undefined) findings.push(blocking('time', 'time_bad'));
	return { day: day ?? common.day, time, findings };
}

/** The parts of a cell that may be a name: `规划一所 方毅`, `方毅（规划一所）`. */
export const namesIn = (cell: string): string[] => [
	personName(cell),
	...cell
		.normalize('NFKC')
		.split(/[\s,、()/·-]+/)
		.filter(Boolean)
];

/** The one person who is meant; a department beside the name tells namesakes apart. */
function hostOf(cell: string, common: Common, { hosts }: Known): { id?: string; findings: Finding[] } {
	if (!cell) return { id: common.host, findings: [] };
	const parts = namesIn(cell);
	const named = hosts.filter(({ name }) => parts.includes(name));
	const inDepartment = named.filter(({ department }) => parts.includes(department));
	const [host, ...others] = inDepartment.length > 0 ? inDepartment : named;
	if (!host) return { findings: [blocking('host', 'host_unknown')] };
	if (others.length > 0) return { findings: [blocking('host', 'host_several')] };
	return { id: host.id, findings: [] };
}
