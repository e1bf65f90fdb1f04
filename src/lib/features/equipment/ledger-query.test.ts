import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Entity } from '$lib/domain/core';
import { equipment, foreignCodes, places, undoImport, type Equipment } from '$lib/domain/equipment';
import { faultReports } from '$lib/domain/faults';
import { office as registry } from '$lib/domain/office';
import { people } from '$lib/domain/people/person';
import { OfficeDatabase } from '$lib/sync/device/database';
import { Reading } from '$lib/sync/device/reading';
import { putRows } from '$lib/sync/device/store-rows';

const TODAY = '2026-11-24';
const here = vi.hoisted(() => ({ office: {} as Record<string, unknown> }));
vi.mock('$lib/sync', () => here);

const { categoriesInUse, firstThings, ledgerIds, viewCounts } = await import('./ledger-query');
const { findHere, itemOf } = await import('./find');
const { viewOf } = await import('./view');

const thing = (n: number, row: Partial<Equipment> = {}): Equipment => ({
	id: `e${n}`,
	assetTag: `BG-${String(n).padStart(4, '0')}`,
	name: '办公桌',
	status: 'inUse',
	addedAt: '2026-01-05T01:00:00.000Z',
	withdrawn: false,
	...row
});

// Ids against the order of the tags: a list that is put in order by id is found out.
const THINGS: Equipment[] = [
	thing(1, { id: 'z1', category: '家具', place: 'p2' }),
	thing(2, { id: 'y2', name: '便携投影仪', initials: 'bxtyy', category: '投影仪', place: 'p1', keeper: 'me' }),
	thing(3, { id: 'x3', name: '激光打印机', category: '打印机', place: 'p1', status: 'lent', keeper: 'ou' }),
	thing(4, { id: 'w4', name: '饮水机', warrantyUntil: '2026-12-24', keeper: 'me' }),
	thing(5, { id: 'v5', name: '饮水机', warrantyUntil: '2026-11-23', withdrawn: true, place: 'p1' }),
	thing(6, { id: 'u6', warrantyUntil: '2026-12-25', category: '家具' })
];

const fault = (id: string, row: object) => ({
	id,
	symptom: 'noPower',
	urgency: 'normal',
	reporterKind: 'staff',
	reportedAt: '2026-11-24T01:26:00.000Z',
	...row
});

beforeAll(async () => {
	const db = new OfficeDatabase('ledger-query', registry, 1, { indexedDB: new IDBFactory(), IDBKeyRange });
	const put = (entity: Entity, rows: readonly object[]) =>
		db.transaction('rw', db.tables, () =>
			putRows(
				db,
				rows.map((row) => [entity, row as never])
			)
		);
	await put(equipment, THINGS);
	await put(places, [
		{ id: 'p1', name: '第一会议室', closed: false },
		{ id: 'p2', name: '档案室 103', closed: false }
	]);
	await put(people, [
		{ id: 'ou', name: '欧阳敏', pinyin: 'ouyangmin', initials: 'oym', duties: [], disabled: false },
		{ id: 'me', name: '何志强', pinyin: 'hezhiqiang', initials: 'hzq', duties: [], disabled: false }
	]);
	await put(faultReports, [
		fault('f1', { equipment: 'x3', status: 'reported' }),
		fault('f2', { equipment: 'x3', status: 'inRepair' }),
		fault('f3', { equipment: 'z1', status: 'closed' }),
		fault('f4', { code: 'unknown', status: 'reported' })
	]);
	await put(foreignCodes, [
		{ id: 'c1', code: '6921734900128', equipment: 'y2' },
		{ id: 'c2', code: 'taken-off' }
	]);
	// The import that brought v5 was taken back here, and the office has not heard of it.
	const entry = { id: 'm1', name: undoImport.name, state: 'waiting', contained: 0, writes: ['equipment/v5'] };
	await db._outbox.add(entry as never);
	Object.assign(here.office, {
		device: { db },
		store: new Reading(db),
		session: { account: 'me' },
		today: TODAY
	});
});

/** Last digits of the tags; the ids end in the same. */
const tags = async (asked: Partial<Parameters<typeof ledgerIds>[0]>, order: Parameters<typeof ledgerIds>[1] = {}) =>
	(await ledgerIds({ view: 'all', text: '', ...asked }, order)).map((id) => id.slice(-1));

test('things stand in the order of their tags, and what an import took back is not among them', async () => {
	expect(await tags({})).toEqual(['1', '2', '3', '4', '6']);
	expect(await tags({}, { backwards: true })).toEqual(['6', '4', '3', '2', '1']);
	expect(await tags({ place: 'p1' })).toEqual(['2', '3']);
});

test('the first ones are the first of all, from either end, narrowed or searched', async () => {
	expect(await tags({}, { limit: 2 })).toEqual(['1', '2']);
	expect(await tags({}, { limit: 2, backwards: true })).toEqual(['6', '4']);
	expect(await tags({ category: '家具' }, { limit: 1 })).toEqual(['1']);
	expect(await tags({ text: '第一会议室' }, { limit: 1 })).toHaveLength(1);
	expect((await firstThings({ view: 'all', text: '' }, 2)).map(({ assetTag }) => assetTag)).toEqual([
		'BG-0001',
		'BG-0002'
	]);
});

test('conditions narrow together', async () => {
	expect(await tags({ place: 'p1', status: 'lent' })).toEqual(['3']);
	expect(await tags({ category: '家具', place: 'p2' })).toEqual(['1']);
	expect(await tags({ view: 'mine', place: 'p1' })).toEqual(['2']);
});

test('a warranty ends soon from today to the thirtieth day', async () => {
	expect(await tags({ view: 'warranty' })).toEqual(['4']);
});

test('faulty is what has a fault that is not mended, once however many there are', async () => {
	expect(await tags({ view: 'faulty' })).toEqual(['3']);
	// Counts go by the index alone: until the office has answered, what an import took back is among them.
	expect(await viewCounts()).toMatchObject({ all: 6, mine: 2, faulty: 1, lent: 1, warranty: 1 });
});

test.each([
	['tyy', ['2']],
	['投影', ['2']],
	['0003', ['3']],
	['第一会议室', ['2', '3']],
	['欧阳', ['3']],
	['oym', ['3']],
	['饮水', ['4']],
	['nothing', []]
])('a search for %s finds it by its words, its place or its keeper', async (text, found) => {
	expect((await tags({ text })).sort()).toEqual(found);
});

test('a search stays within the view', async () => {
	expect(await tags({ text: '第一会议室', view: 'lent' })).toEqual(['3']);
});

test('categories are named once, in order', async () => {
	expect(await categoriesInUse()).toEqual(['家具', '打印机', '投影仪'].sort());
});

test('a label’s link, a tag as it is typed and a maker’s code find the thing', async () => {
	for (const code of ['https://any.host/e/BG-0002', 'bg-0002', 'ＢＧ-0002', '6921734900128'])
		expect((await findHere(code))?.id).toBe('y2');
	for (const code of ['BG-0005', 'BG-9999', 'taken-off', '']) expect(await findHere(code)).toBeUndefined();
	expect((await itemOf('BG-0002'))?.id).toBe('y2');
	expect((await itemOf('y2'))?.assetTag).toBe('BG-0002');
});

test('what a row points to is looked up, its open faults with it', async () => {
	const view = await viewOf(THINGS[2]);
	expect(view).toMatchObject({ place: '第一会议室', keeperName: '欧阳敏', faulty: true });
	expect(view?.openFaults.map(({ id }) => id).sort()).toEqual(['f1', 'f2']);
});
