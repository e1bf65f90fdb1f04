import type { Detail } from '../../../src/lib/domain/core';
import type { JournalRow } from '../../../src/lib/sync/protocol/port';
import { firstRow } from './prepared';

/** A journal row's columns as text, numbers apart. */
const TEXTS = [
	'id',
	'name',
	'args',
	'salt',
	'actor',
	'client',
	'claimed',
	'received',
	'at',
	'outcome',
	'code',
	'detail',
	'numbers',
	'wrote',
	'argsHash',
	'previous',
	'hash'
] as const;
const NUMBERS = ['seq', 'version'] as const;
const ALL = [...NUMBERS, ...TEXTS];

/** SQL that makes one JSON text of the columns of the journal row `table`. */
export const journalSql = (table: string): string =>
	`json_object(${ALL.map((column) => `'${column}', ${table}."${column}"`).join(', ')})`;

export const insertJournal = `INSERT INTO journal (${ALL.map((column) => `"${column}"`).join(', ')}) VALUES (${ALL.map((column) => `{:${column}}`).join(', ')})`;

/** Absent is the empty text; JSON is text, so that what comes back is what the hashes were made of. */
export const journalColumns = (row: JournalRow): Record<string, string | number> => ({
	...row,
	args: row.args === undefined ? '' : JSON.stringify(row.args),
	salt: row.salt ?? '',
	code: row.code ?? '',
	detail: row.detail ? JSON.stringify(row.detail) : '',
	numbers: row.numbers ? JSON.stringify(row.numbers) : '',
	wrote: JSON.stringify(row.wrote)
});

/** The seq of the newest row; 0 for an empty journal. */
export const lastSeq = (): number =>
	Number(firstRow('last seq', 'SELECT seq FROM journal ORDER BY seq DESC LIMIT 1', [], 1)?.[0] ?? 0);

type StoredJournalRow = Record<(typeof TEXTS)[number], string> & Record<(typeof NUMBERS)[number], number>;

/** The row out of `journalSql`'s text. */
export function readJournal(text: string): JournalRow {
	const row = JSON.parse(text) as StoredJournalRow;
	return {
		...row,
		args: parsed(row.args),
		salt: row.salt || undefined,
		outcome: row.outcome === 'applied' ? 'applied' : 'refused',
		code: row.code || undefined,
		detail: parsed(row.detail) as Detail | undefined,
		numbers: parsed(row.numbers) as Record<string, number> | undefined,
		wrote: (parsed(row.wrote) ?? []) as JournalRow['wrote']
	};
}

const parsed = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));
