import { emailOf, extensionOf, isName, personName, phoneOf, userNameOf } from '$lib/domain/people';
import { FIELDS, type Field, type Target } from './columns';

export interface Line {
	readonly line: number;
	readonly cells: readonly string[];
}

/** A person as the import enters them. */
export interface ImportRow {
	readonly line: number;
	readonly name: string;
	readonly department?: string;
	readonly post?: string;
	readonly room?: string;
	readonly extension?: string;
	readonly phone?: string;
	readonly email?: string;
	readonly userName?: string;
}

export type FindingCode =
	| 'name_missing'
	| 'name_bad'
	| 'too_long'
	| 'malformed'
	| 'taken'
	| 'twice'
	| 'namesake'
	| 'same_person'
	| 'no_login'
	| 'department_new';

/** What was found in a line, and whether it keeps the line out. */
export interface Finding {
	readonly line: number;
	readonly field: Field;
	readonly code: FindingCode;
	readonly blocking: boolean;
	readonly written: string;
	/** The person, department or line it is about. */
	readonly about?: string;
}

/** What this device knows of the office. */
export interface Known {
	/** Names of departments, open or closed. */
	readonly departments: ReadonlySet<string>;
	/** Departments, by the names of the people in them: `张伟` → `市政所`. */
	readonly people: ReadonlyMap<string, readonly string[]>;
	/** Who has an identity, by `phone 13802715530`. */
	readonly identities: ReadonlyMap<string, string>;
}

export interface CheckedPeople {
	readonly rows: readonly ImportRow[];
	readonly findings: readonly Finding[];
	readonly counts: { readonly fine: number; readonly look: number; readonly blocked: number };
}

const LONGEST: Record<Field, number> = {
	name: 60,
	department: 60,
	post: 60,
	room: 30,
	extension: 20,
	phone: 30,
	email: 120,
	userName: 60
};
const FORMS = { phone: phoneOf, email: emailOf, userName: userNameOf } as const;
const IDENTITIES = ['userName', 'phone', 'email'] as const;
type Told = Omit<Finding, 'line'>;

/** Checks a list of people before anything is written: the same rules as `people.import`, each problem at its cell. */
export function checkPeople(lines: readonly Line[], targets: readonly Target[], known: Known): CheckedPeople {
	/** First line let in with an identity, by `phone 13802715530`. */
	const first = new Map<string, number>();
	const departments = new Set(known.departments);
	const rows: ImportRow[] = [];
	const findings: Finding[] = [];
	const look = new Set<number>();

	for (const { line, cells } of lines) {
		const written = writtenIn(cells, targets);
		const { kept, told: identities } = readIdentities(written, known, first);
		const told = [
			...nameFindings(written, known),
			...lengthFindings(written),
			...extensionFindings(written),
			...identities
		];
		if (!told.some((finding) => finding.blocking)) {
			told.push(...worthALook(written, departments));
			for (const field of IDENTITIES) if (kept[field]) first.set(`${field} ${kept[field]}`, line);
			if (told.length > 0) look.add(line);
			const extension = extensionOf(written.extension);
			rows.push({
				line,
				...kept,
				name: personName(written.name),
				...said(written, ['department', 'post', 'room']),
				...(extension !== undefined && { extension })
			});
		}
		findings.push(...told.map((finding) => ({ line, ...finding })));
	}
	const blocked = lines.length - rows.length;
	return { rows, findings, counts: { fine: rows.length - look.size, look: look.size, blocked } };
}

type Written = Readonly<Record<Field, string>>;

function readIdentities(written: Written, known: Known, first: ReadonlyMap<string, number>) {
	const kept: Partial<Record<(typeof IDENTITIES)[number], string>> = {};
	const told: Told[] = [];
	for (const field of IDENTITIES) {
		if (!written[field]) continue;
		const value = FORMS[field](written[field]);
		const holder = known.identities.get(`${field} ${value}`);
		const before = first.get(`${field} ${value}`);
		const cell = { field, written: written[field], blocking: true };
		if (value === undefined) told.push({ ...cell, code: 'malformed' });
		else if (holder !== undefined) told.push({ ...cell, code: 'taken', about: holder });
		else if (before !== undefined) told.push({ ...cell, code: 'twice', about: String(before) });
		else kept[field] = value;
	}
	return { kept, told };
}

/** What keeps nobody out. A department is new once: from then on it is in `departments`. */
function worthALook(written: Written, departments: Set<string>): Told[] {
	const told: Told[] = [];
	if (IDENTITIES.every((field) => !written[field]))
		told.push({ field: 'userName', code: 'no_login', blocking: false, written: '' });
	const { department } = written;
	if (department && !departments.has(department)) {
		departments.add(department);
		told.push({ field: 'department', code: 'department_new', blocking: false, written: department });
	}
	return told;
}

const said = <F extends Field>(written: Written, fields: readonly F[]): Partial<Record<F, string>> =>
	Object.fromEntries(fields.filter((field) => written[field]).map((field) => [field, written[field]])) as Partial<
		Record<F, string>
	>;

function writtenIn(cells: readonly string[], targets: readonly Target[]): Record<Field, string> {
	const written = Object.fromEntries(FIELDS.map((field) => [field, ''])) as Record<Field, string>;
	for (const [column, target] of targets.entries())
		if (target !== 'skip') written[target] = (cells[column] ?? '').trim();
	return written;
}

function nameFindings({ name: typed, department }: Written, known: Known): Told[] {
	const name = personName(typed);
	if (!name) return [{ field: 'name', code: 'name_missing', blocking: true, written: '' }];
	if (!isName(name)) return [{ field: 'name', code: 'name_bad', blocking: true, written: typed }];
	const others = known.people.get(name);
	if (!others) return [];
	// In the same department it is probably the same person, entered before.
	const same = others.includes(department);
	const about = (same ? department : others[0]) ?? '';
	return [{ field: 'name', code: same ? 'same_person' : 'namesake', blocking: false, written: typed, about }];
}

const extensionFindings = ({ extension }: Written): Told[] =>
	extension && extensionOf(extension) === undefined
		? [{ field: 'extension', code: 'malformed', blocking: true, written: extension }]
		: [];

const lengthFindings = (written: Written): Told[] =>
	(Object.keys(LONGEST) as Field[])
		.filter((field) => written[field].length > LONGEST[field])
		.map((field) => ({
			field,
			code: 'too_long',
			blocking: true,
			written: written[field],
			about: String(LONGEST[field])
		}));
