import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectionsOf } from '../../pocketbase/server/schema/collections';
import type { CollectionDefinition } from '../../pocketbase/server/schema/definitions';
import { migrationFile, schemaAfter } from '../../pocketbase/server/schema/migration-file';
import { migrationsDir } from '../../pocketbase/setup/paths';
import { office } from '../../src/lib/domain/office';
import { asSuperuser } from './support/superuser';

const wanted = JSON.parse(JSON.stringify(collectionsOf(office))) as CollectionDefinition[];

/** PocketBase's own fields of an auth collection; of the address we say that it may be absent. */
const OWN_FIELDS = ['password', 'tokenKey', 'emailVisibility', 'verified'];

async function collections(): Promise<CollectionDefinition[]> {
	const { items } = (await asSuperuser('GET', '/api/collections?perPage=500')) as {
		items: (CollectionDefinition & { system: boolean })[];
	};
	return items.filter(({ system }) => !system);
}

test('the migrations lead to the registry as it is now', async () => {
	const files = (await readdir(migrationsDir)).filter((file) => file.endsWith('.js')).sort();
	const texts = await Promise.all(files.map((file) => readFile(join(migrationsDir, file), 'utf8')));
	const reached = schemaAfter(texts);
	expect([...reached.keys()].sort()).toEqual(wanted.map(({ id }) => id).sort());
	for (const one of wanted) expect(reached.get(one.id)).toEqual(one);
	expect(migrationFile(wanted, reached)).toBeUndefined();
});

test('all migrations on an empty database give the registry’s collections, and no others', async () => {
	expect((await collections()).map(({ name }) => name).sort()).toEqual(wanted.map(({ name }) => name).sort());
});

test.each(wanted.map((collection) => [collection.name, collection] as const))(
	'%s is as the registry wants it',
	async (name, definition) => {
		const found = (await collections()).find((one) => one.name === name);
		const { fields, indexes, ...options } = definition;
		expect(found).toMatchObject(options);
		expect([...(found?.indexes ?? [])].sort()).toEqual([...indexes].sort());

		const ours = found?.fields.filter((field) => name !== 'users' || !OWN_FIELDS.includes(field.name)) ?? [];
		expect(ours.map(({ id, name: field, type }) => [id, field, type]).sort()).toEqual(
			fields.map(({ id, name: field, type }) => [id, field, type]).sort()
		);
		for (const field of fields) expect(ours.find(({ id }) => id === field.id)).toMatchObject(field);
	}
);

test('ids of collections and fields stand apart', () => {
	const ids = wanted.flatMap(({ id, fields }) => [id, ...fields.map((field) => field.id)]);
	expect(new Set(ids).size).toBe(ids.length);
});

test('PocketBase is set up for an office', async () => {
	expect(await asSuperuser('GET', '/api/settings')).toMatchObject({
		meta: { appName: '办妥', hideControls: true },
		backups: { cron: '30 19 * * *', cronMaxKeep: 7 },
		logs: { minLevel: 4, logIP: false },
		batch: { enabled: false },
		rateLimits: { enabled: false },
		smtp: { enabled: false }
	});
});
