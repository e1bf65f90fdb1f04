import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addNote, notes, raise } from '../testing/notes';
import { TestOffice } from '../testing/test-office';
import { argsHash, canonical, chainHash, rowHash } from './journal';
import type { JournalRow } from './port';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

function journalOf(): { at: TestOffice; rows: JournalRow[] } {
	const at = new TestOffice().member('zhang');
	at.do(addNote, { id: 'n', text: 'one' });
	at.do(raise, { note: 'n' });
	return { at, rows: at.store.journal };
}

/** The seq of the first row that is not as it was written, by the chain alone. */
function broken(rows: readonly JournalRow[]): number | undefined {
	let previous = '';
	for (const row of rows) {
		if (row.previous !== previous || chainHash(digest, row) !== row.hash) return row.seq;
		if (row.salt !== undefined && argsHash(digest, row.salt, row.args) !== row.argsHash) return row.seq;
		previous = row.hash;
	}
	return undefined;
}

const changed = (rows: readonly JournalRow[], seq: number, change: Partial<JournalRow>): JournalRow[] =>
	rows.map((row) => (row.seq === seq ? { ...row, ...change } : row));

test('every row hangs on the one before', () => {
	expect(broken(journalOf().rows)).toBeUndefined();
});

test.each<[string, Partial<JournalRow>]>([
	['who', { actor: 'li' }],
	['when', { at: '2026-11-23T01:30:00.000Z' }],
	['what', { name: 'notes.lower' }],
	['with what', { args: { id: 'n', text: 'two' } }],
	['how it ended', { outcome: 'refused' }],
	['which number', { numbers: { notes: 7 } }],
	['what it wrote', { wrote: [] }]
])('a change of %s is found', (_what, change) => {
	expect(broken(changed(journalOf().rows, 2, change))).toBe(2);
});

test('a row taken out is found, and one put in', () => {
	const { rows } = journalOf();
	expect(broken(rows.filter((row) => row.seq !== 2))).toBe(3);
	expect(broken([...rows.slice(0, 2), ...rows.slice(1)])).toBe(2);
});

test('arguments and salt can be erased, and the chain still verifies', () => {
	const { rows } = journalOf();
	const erased = changed(rows, 2, { args: undefined, salt: undefined });
	expect(broken(erased)).toBeUndefined();
	expect(broken(changed(erased, 2, { actor: 'li' }))).toBe(2);
});

test('the erased arguments cannot be guessed from their hash: the salt is gone with them', () => {
	const args = { id: 'n', text: 'one' };
	const [first, second] = ['a', 'b'].map((salt) => argsHash(digest, salt, args));
	expect(first).not.toBe(second);
});

test('a row’s hash is that of its canonical JSON, in whatever order its fields stand', () => {
	const { at, rows } = journalOf();
	const [row] = at.store.all(notes);
	expect(rows.at(-1)?.wrote).toEqual([{ entity: 'notes', id: 'n', hash: rowHash(digest, row ?? { id: '' }) }]);
	expect(rowHash(digest, { id: 'a', b: 1, a: { d: 1, c: 2 } })).toBe(digest('{"a":{"c":2,"d":1},"b":1,"id":"a"}'));
});

test('the canonical form is the library’s, for every JSON value', () => {
	const likeTheLibrary = fc.property(fc.jsonValue(), (value) => {
		expect(canonical(value)).toBe(canonicalize(value));
	});
	fc.assert(likeTheLibrary, { numRuns: 500 });
	const odd = [
		{ b: 1, a: { 10: 1, 9: 2, é: [undefined, null] }, c: undefined },
		-0,
		1e21,
		'\u2028"\ud800',
		JSON.parse('{"b":{},"a":[{"__proto__":{"c":1}}]}'),
		[],
		{},
		null
	];
	for (const value of odd) expect(canonical(value)).toBe(canonicalize(value));
	expect(canonical(undefined)).toBe('null');
});
