import {
	admin,
	group,
	id,
	IMPORT_ROWS,
	list,
	mutator,
	optional,
	quantity,
	Refusal,
	text,
	type Detail,
	type ReadTx,
	type Tx
} from '../core';
import { departments } from './department';
import { described, enterPerson, NOTHING_ENTRUSTED } from './enter';
import { extensionOf, identities, IDENTITIES, isName, personName, readIdentities, type Identities } from './identity';
import { personCards } from './person';

const { department: _byId, ...named } = described;

/**
 * Adds up to 500 people of one import; all or none. A department that is not there yet is added, a closed one opened
 * again. Refuses rows
 * whose name, extension, e-mail, telephone or user name is none, stands twice or belongs to somebody (`rows_refused`, naming
 * each by its line in the file): the preview finds them before.
 */
export const importPeople = mutator('people.import', {
	kind: 'wish',
	who: [admin],
	args: {
		importId: id,
		rows: list(
			group({
				/** Line in the file, as its reader counts. */
				line: quantity,
				...named,
				/** Name of the department. */
				department: optional(text(60)),
				email: optional(identities.email),
				phone: optional(identities.phone),
				userName: optional(identities.userName)
			}),
			IMPORT_ROWS
		)
	},
	apply(tx, { importId, rows }, ctx) {
		const read = rows.map((row) => ({ ...row, ...readIdentities(row), name: personName(row.name) }));
		const problems = [...read.flatMap(malformed), ...clashes(tx, read)];
		if (problems.length > 0) throw new Refusal('rows_refused', { rows: problems });

		const departmentOf = departmentFinder(tx, importId);
		for (const { name, pinyin, initials, post, room, extension, department, kept } of read)
			enterPerson(
				tx,
				{
					name,
					pinyin,
					initials,
					post,
					room,
					extension: extension && extensionOf(extension),
					department: departmentOf(department),
					importId,
					importedAt: ctx.at,
					...NOTHING_ENTRUSTED
				},
				kept
			);
	}
});

interface ReadRow {
	readonly line: number;
	readonly name: string;
	readonly extension?: string | undefined;
	readonly kept: Identities;
	readonly bad: readonly string[];
}

const malformed = ({ line, name, extension, bad }: ReadRow): Detail[] => [
	...(isName(name) ? [] : [{ line, problem: 'bad_name', field: 'name', value: name }]),
	...(extension !== undefined && extensionOf(extension) === undefined
		? [{ line, problem: 'malformed', field: 'extension' }]
		: []),
	...bad.map((field) => ({ line, problem: 'malformed', field }))
];

function clashes(tx: ReadTx, rows: readonly ReadRow[]): Detail[] {
	const first = new Map<string, number>();
	return rows.flatMap(({ line, kept }) =>
		IDENTITIES.flatMap((field): Detail[] => {
			const value = kept[field];
			if (value === undefined) return [];
			if (tx.where(personCards, field, value).length > 0) return [{ line, problem: 'taken', field, value }];
			const before = first.get(`${field} ${value}`);
			first.set(`${field} ${value}`, before ?? line);
			return before === undefined ? [] : [{ line, problem: 'twice', field, value, with: before }];
		})
	);
}

/** Finds a department by its name; adds it where there is none, opens it again where it was closed. */
function departmentFinder(tx: Tx, importId: string): (name: string | undefined) => string | undefined {
	const found = new Map<string, string>();
	return (name) => {
		if (name === undefined) return undefined;
		const id = found.get(name) ?? openDepartment(tx, name, importId);
		found.set(name, id);
		return id;
	};
}

function openDepartment(tx: Tx, name: string, importId: string): string {
	const [known] = tx.where(departments, 'name', name);
	if (!known) return tx.insert(departments, { name, closed: false, importId }).id;
	if (known.closed) tx.update(departments, known.id, { closed: false, importId });
	return known.id;
}
