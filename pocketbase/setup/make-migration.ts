import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { office } from '../../src/lib/domain/office';
import { collectionsOf } from '../server/schema/collections';
import { migrationFile, schemaAfter } from '../server/schema/migration-file';
import { migrationsDir } from './paths';
import { note } from './progress';

const [name = ''] = process.argv.slice(2);
process.exitCode = await makeMigration(name);

/** Writes what differs between the registry's collections and what the migrations so far lead to. */
async function makeMigration(name: string): Promise<number> {
	if (!/^[a-z][a-z0-9_]{0,60}$/.test(name)) {
		note('Name the change in small letters: npm run migration -- add_meeting_rooms');
		return 1;
	}
	// Through JSON, as the files hold it: fields left undefined do not count.
	const collections = JSON.parse(JSON.stringify(collectionsOf(office))) as ReturnType<typeof collectionsOf>;
	const text = migrationFile(collections, schemaAfter(await migrations()));
	if (text === undefined) {
		note('The registry is as the migrations have it; there is nothing to write.');
		return 0;
	}
	const file = `${Math.floor(Date.now() / 1000)}_${name}.js`;
	await writeFile(join(migrationsDir, file), text);
	note(`Wrote pocketbase/pb_migrations/${file}. Read it, run it on a copy of real data, commit it.`);
	return 0;
}

/** Their texts, the oldest first. */
async function migrations(): Promise<string[]> {
	const files = (await readdir(migrationsDir)).filter((file) => file.endsWith('.js')).sort();
	return Promise.all(files.map((file) => readFile(join(migrationsDir, file), 'utf8')));
}
