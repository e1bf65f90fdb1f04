import { expect, test } from 'vitest';
import type { CollectionDefinition } from './definitions';
import { migrationFile, schemaAfter } from './migration-file';

const collection = (id: string, ...fields: string[]): CollectionDefinition =>
	({
		id,
		name: `name of ${id}`,
		type: 'base',
		fields: fields.map((name) => ({ id: `f${name}`, name, type: 'text' })),
		indexes: []
	}) as unknown as CollectionDefinition;

const [rooms, visits] = [collection('c1', 'name'), collection('c2', 'guest', 'phone')];
const first = migrationFile([rooms, visits], new Map()) ?? '';

test('the first migration holds all of it and sets PocketBase up', () => {
	expect(first).toContain('settings.meta.appName');
	expect([...schemaAfter([first]).values()]).toEqual([rooms, visits]);
});

test('a later one holds what differs and nothing else, and drops by name what is not known any more', () => {
	const changed = collection('c2', 'guest', 'badge');
	const second = migrationFile([rooms, changed], schemaAfter([first])) ?? '';
	expect(second).not.toContain('name of c1');
	expect(second).not.toContain('settings');
	expect(second).toContain("removeById('fphone'); // phone");
	expect([...schemaAfter([first, second]).values()]).toEqual([rooms, changed]);
});

test('a collection that is gone is deleted, and is not there afterwards', () => {
	const second = migrationFile([rooms], schemaAfter([first])) ?? '';
	expect(second).toContain("app.delete(app.findCollectionByNameOrId('c2')); // name of c2");
	expect([...schemaAfter([first, second]).keys()]).toEqual(['c1']);
});

test('nothing is written where nothing differs', () => {
	expect(migrationFile([visits, rooms], schemaAfter([first]))).toBeUndefined();
});
