import { delimited } from '../../../src/lib/domain/core/audience';
import { fromWire } from '../../../src/lib/domain/core/codec';
import type { AnyRow, Entity } from '../../../src/lib/domain/core';
import { office } from '../../../src/lib/domain/office';
import { people, tokensOf, type Person } from '../../../src/lib/domain/people/person';
import { argsHash, chainHash, rowHash } from '../../../src/lib/sync/protocol/journal';
import type { JournalRow } from '../../../src/lib/sync/protocol/port';
import { journalSql, readJournal } from '../store/journal';
import { rowsAfter } from '../store/entity-statements';
import { atOneMoment, firstRow, rowsOf } from '../store/prepared';
import { allSeries } from '../store/series';

const PAGE = 1_000;
const digest = (text: string): string => $security.sha256(text);

/** What the journal last said of a row. */
interface Written {
	readonly hash: string;
	readonly seq: number;
}

/**
 * `office-verify`: walks the journal from its first row to its last, and holds every row of the office against what
 * the journal last wrote of it, and every series of numbers against what was given. Throws one sentence that names
 * the first that does not fit. Reads one moment of the database, so that it can be run beside a working office.
 */
export const verify = (): string => atOneMoment(verified);

function verified(): string {
	const { written, numbers, entries, erased } = walkJournal();
	let rows = 0;
	for (const entity of office.entities) rows += walkRows(entity, written);
	for (const key of written.keys()) throw new Error(`${key}: the journal wrote this row, and it is gone`);
	const said = `${entries} journal entries and ${rows} rows verified${erased > 0 ? `, ${erased} with erased arguments` : ''}`;
	return [said, ...checkSeries(numbers)].join('\n');
}

/** By series, who has each number. */
type Given = Map<string, Map<number, string>>;

/** Every number has one entry, or is kept for one that a restored office lacks: those are explained. */
function checkSeries(given: Given): string[] {
	const explained: string[] = [];
	const counted = allSeries();
	for (const name of given.keys()) if (!counted.has(name)) throw new Error(`series ${name}: its count is gone`);
	for (const [name, { last, open }] of counted) {
		const numbers = given.get(name) ?? new Map<number, string>();
		for (const n of numbers.keys())
			if (n > last) throw new Error(`series ${name}: ${n} was given, its count says ${last}`);
		for (const n of open)
			if (numbers.has(n)) throw new Error(`series ${name}: ${n} was given, and is kept as not given`);
		for (let n = 1; n <= last; n++)
			if (!numbers.has(n) && !open.includes(n)) throw new Error(`series ${name}: ${n} was never given`);
		if (open.length > 0)
			explained.push(
				`series ${name}: ${[...open].sort((a, b) => a - b).join(', ')} had been given before the office was restored from a backup, and did not come back`
			);
	}
	return explained;
}

function walkJournal() {
	const written = new Map<string, Written>();
	const numbers: Given = new Map();
	let last: JournalRow | undefined;
	let erased = 0;
	for (;;) {
		const page = journalAfter(last?.seq ?? 0);
		for (const row of page) {
			checkLink(row, last);
			if (row.salt === undefined) erased++;
			for (const { entity, id, hash } of row.wrote) written.set(`${entity}/${id}`, { hash, seq: row.seq });
			for (const [series, n] of Object.entries(row.numbers ?? {})) noteNumber(numbers, series, n, row);
			last = row;
		}
		if (page.length < PAGE) return { written, numbers, entries: last?.seq ?? 0, erased };
	}
}

function noteNumber(given: Given, series: string, n: number, { seq, id }: JournalRow): void {
	const numbers = given.get(series) ?? new Map<number, string>();
	const other = numbers.get(n);
	if (other !== undefined) throw new Error(`journal ${seq} (${id}): ${series} ${n} is the number of ${other}`);
	given.set(series, numbers.set(n, id));
}

function checkLink(row: JournalRow, last: JournalRow | undefined): void {
	const where = `journal ${row.seq} (${row.id})`;
	if (row.seq !== (last?.seq ?? 0) + 1) throw new Error(`${where}: the entry before it is missing`);
	if (row.previous !== (last?.hash ?? '')) throw new Error(`${where}: does not follow the entry before it`);
	if (row.salt !== undefined && argsHash(digest, row.salt, row.args) !== row.argsHash)
		throw new Error(`${where}: its arguments were changed`);
	const { hash, ...hashed } = row;
	if (chainHash(digest, hashed) !== hash) throw new Error(`${where}: was changed`);
}

function walkRows(entity: Entity, written: Map<string, Written>): number {
	let count = 0;
	let after = '';
	for (;;) {
		const page = rowsAfter(entity, after, PAGE);
		for (const stored of page) {
			const row = fromWire(JSON.parse(stored.row) as Record<string, unknown>);
			const key = `${entity.name}/${row.id}`;
			const entry = written.get(key);
			if (!entry) throw new Error(`${key}: is there, and the journal never wrote it`);
			if (rowHash(digest, row) !== entry.hash)
				throw new Error(`${key}: was changed behind the journal, which last wrote it at ${entry.seq}`);
			checkKept(entity, row, stored, entry.seq);
			written.delete(key);
			after = row.id;
		}
		count += page.length;
		if (page.length < PAGE) return count;
	}
}

/** What the kernel keeps with a row, and the account that hangs on it. */
function checkKept(
	entity: Entity,
	row: AnyRow,
	kept: { seq: number; audience: string; until: string },
	seq: number
): void {
	const key = `${entity.name}/${row.id}`;
	if (kept.seq !== seq) throw new Error(`${key}: its seq was changed`);
	if (kept.audience !== delimited(entity.audience(row))) throw new Error(`${key}: its audience was changed`);
	if (kept.until !== (entity.until(row) ?? '')) throw new Error(`${key}: its end on devices was changed`);
	if (entity.name !== people.name) return;
	const [tokens] = firstRow('tokens', 'SELECT tokens FROM users WHERE id = ?', [row.id], 1) ?? [];
	if (tokens !== delimited(tokensOf(row as unknown as Person)))
		throw new Error(`${key}: its account holds other rights than the person`);
}

const journalAfter = (seq: number): JournalRow[] =>
	rowsOf(
		'journal after',
		`SELECT ${journalSql('j')} FROM journal AS j WHERE j.seq > ? ORDER BY j.seq LIMIT ${PAGE}`,
		[seq],
		1
	).map(([row = '']) => readJournal(row));
