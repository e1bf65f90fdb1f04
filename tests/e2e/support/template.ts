import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOffice } from '../../../pocketbase/setup/office-server';

/** A demo office's data folder, made once a run and copied for every test: copying is much quicker than seeding. */
export const template = join(tmpdir(), 'bantuo-e2e', 'template');

export default async function makeTemplate(): Promise<() => Promise<void>> {
	await rm(template, { recursive: true, force: true });
	await mkdir(template, { recursive: true });
	const office = await startOffice({ dir: template, demo: true, hooksPool: 2 });
	await office.stop();
	await writeFile(join(template, '.made'), new Date().toISOString());
	return () => rm(join(tmpdir(), 'bantuo-e2e'), { recursive: true, force: true });
}
