import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { entity, optional, registry, staff, text, type AnyRow } from '../../domain/core';
import { searchWords } from '../../domain/equipment/search-words';
import { OfficeDatabase } from './database';
import { Reading } from './reading';
import { deleteRows, putRows } from './store-rows';

const things = entity('things', {
	row: { tag: text(20), name: text(40), note: optional(text(40)) },
	audience: () => [staff],
	words: ({ tag, name, note }) => searchWords(tag, name, note)
});
const office = registry({ entities: [things], mutators: [] });

async function holding(...rows: Record<string, string>[]) {
	const db = new OfficeDatabase('finding', office, 1, {
		indexedDB: new IDBFactory() as unknown as globalThis.IDBFactory,
		IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange
	});
	const put = (...some: Record<string, string>[]) =>
		db.transaction('rw', db.tables, () =>
			putRows(
				db,
				some.map((row) => [things, row as unknown as AnyRow])
			)
		);
	await put(...rows);
	const reading = new Reading(db);
	const find = async (words: string) => (await reading.search(things, words)).map(({ tag }) => tag);
	return { db, put, find };
}

const PROJECTOR = { id: 'a', tag: 'BG-0147', name: '便携投影仪', note: 'Epson CB-X05' };
const SCREEN = { id: 'b', tag: 'BG-0148', name: '投影幕布' };

test('a row is found by the beginning of a word, by its number, and by any part of a Chinese word', async () => {
	const { find } = await holding(PROJECTOR, SCREEN);
	expect(await find('bg-')).toEqual(['BG-0147', 'BG-0148']);
	expect(await find('0148')).toEqual(['BG-0148']);
	expect(await find('EPS')).toEqual(['BG-0147']);
	expect(await find('影仪')).toEqual(['BG-0147']);
	expect(await find('幕')).toEqual(['BG-0148']);
	expect(await find('son')).toEqual([]);
	expect(await find('147')).toEqual([]);
});

test('every word must be there', async () => {
	const { find } = await holding(PROJECTOR, SCREEN);
	expect(await find('投影 epson')).toEqual(['BG-0147']);
	expect(await find('投影 dell')).toEqual([]);
	expect(await find('  ')).toEqual(['BG-0147', 'BG-0148']);
});

test('an id is no word', async () => {
	const { find } = await holding({ id: 'epson', tag: 'BG-1', name: '碎纸机' });
	expect(await find('epson')).toEqual([]);
});

test('a changed row is found by its new words only, and one that went by none', async () => {
	const { db, put, find } = await holding(PROJECTOR, SCREEN);
	await put({ ...PROJECTOR, name: '碎纸机' });
	expect(await find('碎纸')).toEqual(['BG-0147']);
	expect(await find('便携')).toEqual([]);
	await db.transaction('rw', db.tables, () => deleteRows(db, things, ['a', 'b']));
	expect(await find('bg')).toEqual([]);
	expect(await db._finding.count()).toBe(0);
});

test('many rows come in the order of the words that were found', async () => {
	const rows = Array.from({ length: 500 }, (_, n) => ({
		id: `row${(n * 7) % 500}`,
		tag: `KB-${String((n * 7) % 500).padStart(4, '0')}`,
		name: '椅子'
	}));
	const { find } = await holding(...rows);
	expect((await find('kb')).slice(0, 3)).toEqual(['KB-0000', 'KB-0001', 'KB-0002']);
	expect(await find('kb-02')).toHaveLength(50);
	expect(await find('0499 椅')).toEqual(['KB-0499']);
});

test('a few rows or many at once are noted alike', async () => {
	const rows = Array.from({ length: 640 }, (_, n) => ({
		id: `row${n}`,
		tag: `KB-${n}`,
		name: n % 3 ? '椅子' : '桌子'
	}));
	const words = async (db: OfficeDatabase) =>
		(await db._finding.toArray()).flatMap(({ text: lines }) => lines.split('\n')).sort();
	const many = await holding(...rows);
	const few = await holding(...rows);
	const changed = rows.filter((_, n) => n % 9 === 0).map((row) => ({ ...row, name: `${row.name} 旧` }));
	await many.put(...changed);
	for (const row of changed) await few.put(row);
	expect(await words(few.db)).toEqual(await words(many.db));
	const gone = rows.slice(0, 140).map(({ id }) => id);
	await many.db.transaction('rw', many.db.tables, () => deleteRows(many.db, things, gone));
	for (const id of gone) await few.db.transaction('rw', few.db.tables, () => deleteRows(few.db, things, [id]));
	expect(await words(few.db)).toEqual(await words(many.db));
	expect(await words(few.db)).toHaveLength(500);
});

test('what was searched before is searched as it is now: changed, added and gone', async () => {
	const { db, put, find } = await holding(PROJECTOR, SCREEN);
	expect(await find('投影')).toEqual(['BG-0147', 'BG-0148']);
	await put({ ...SCREEN, name: '白板' }, { id: 'c', tag: 'BG-0149', name: '投影架' });
	expect(await find('投影')).toEqual(['BG-0147', 'BG-0149']);
	expect(await find('白板')).toEqual(['BG-0148']);
	await db.transaction('rw', db.tables, () => deleteRows(db, things, ['a', 'b', 'c']));
	expect(await find('投影')).toEqual([]);
});

test('of two searches at once, both see all', async () => {
	const { find } = await holding(PROJECTOR, SCREEN);
	expect(await Promise.all([find('投影'), find('投影')])).toEqual([
		['BG-0147', 'BG-0148'],
		['BG-0147', 'BG-0148']
	]);
});
