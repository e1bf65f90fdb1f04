import { delimited } from '../../../src/lib/domain/core/audience';
import { fromWire } from '../../../src/lib/domain/core/codec';
import type { AnyRow, Entity } from '../../../src/lib/domain/core';
import { office } from '../../../src/lib/domain/office';
import { people, tokensOf, type Person } from '../../../src/lib/domain/people/person';
import { argsHash, chainHash, rowHash } from '../../../src/lib/sync/protocol/journal';
import type { JournalRow } from '../../../src/lib/sync/protocol/port';
import { journalSql, readJournal } from '../store/journal';
import { rowsAfter } from '../store/entity-statements';

const PAGE = 1_000;
const digest = (text: string): string => $security.sha256(text);

/** What the journal last said of a row. */
interface Written {
	readonly hash: string;
	readonly seq: number;
}

/**
 * `office-verify`: walks the journal from its first row to its last, and holds every row of the office against what
 * the journal last wrote of it. Throws one sentence that names the first that does not fit.
 */
export function verify(): string {
	const { written, entries, erased } = walkJournal();
	let rows = 0;
	for (const entity of office.entities) rows += walkRows(entity, written);
	for (const key of written.keys()) throw new Error(`${key}: the journal wrote this row, and it is gone`);
	return `${entries} journal entries and ${rows} rows verified${erased > 0 ? `, ${erased} with erased arguments` : ''}`;
}

function walkJournal() {
	const written = new Map<string, Written>();
	let last: JournalRow | undefined;
	let erased = 0;
	for (;;) {
		const page = journalAfter(last?.seq ?? 0);
		for (const row of page) {
			checkLink(row, last);
			if (row.salt === undefined) erased++;
			for (const { entity, id, hash } of row.wrote) written.set(`${entity}/${id}`, { hash, seq: row.seq });
			last = row;
		}
		if (page.length < PAGE) return { written, entries: last?.seq ?? 0, erased };
	}
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
	const account = arrayOf(new DynamicModel({ tokens: '' }));
	$app.db().newQuery('SELECT tokens FROM users WHERE id = {:id}').bind({ id: row.id }).all(account);
	if (account[0]?.tokens !== delimited(tokensOf(row as unknown as Person)))
		throw new Error(`${key}: its account holds other rights than the person`);
}

function journalAfter(seq: number): JournalRow[] {
	const found = arrayOf(new DynamicModel({ row: '' }));
	$app
		.db()
		.newQuery(`SELECT ${journalSql('j')} AS row FROM journal AS j WHERE j.seq > {:seq} ORDER BY j.seq LIMIT ${PAGE}`)
		.bind({ seq })
		.all(found);
	return Array.from(found, ({ row }) => readJournal(row));
}
