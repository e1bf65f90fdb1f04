import { isDeepStrictEqual } from 'node:util';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { office } from '../../src/lib/domain/office';
import { collectionsOf } from '../server/schema/collections';
import { migrationFile, snapshotIn } from '../server/schema/migration-file';
import { migrationsDir } from './paths';
import { note } from './progress';

const [name = ''] = process.argv.slice(2);
process.exitCode = await makeMigration(name);

/** Writes a snapshot of the registry's collections if they differ from the newest migration's. */
async function makeMigration(name: string): Promise<number> {
	if (!/^[a-z][a-z0-9_]{0,60}$/.test(name)) {
		note('Name the change in small letters: npm run migration -- add_meeting_rooms');
		return 1;
	}
	// Through JSON, as the file holds it: fields left undefined do not count.
	const collections = JSON.parse(JSON.stringify(collectionsOf(office))) as ReturnType<typeof collectionsOf>;
	const before = await newestSnapshot();
	if (before && isDeepStrictEqual(before, collections)) {
		note('The registry is as the newest migration has it; there is nothing to write.');
		return 0;
	}
	const file = `${Math.floor(Date.now() / 1000)}_${name}.js`;
	await writeFile(join(migrationsDir, file), migrationFile(collections, before));
	note(`Wrote pocketbase/pb_migrations/${file}. Read it, run it on a copy of real data, commit it.`);
	return 0;
}

async function newestSnapshot() {
	const files = (await readdir(migrationsDir)).filter((file) => file.endsWith('.js')).sort();
	for (const file of files.reverse()) {
		const snapshot = snapshotIn(await readFile(join(migrationsDir, file), 'utf8'));
		if (snapshot) return snapshot;
	}
	return undefined;
}
