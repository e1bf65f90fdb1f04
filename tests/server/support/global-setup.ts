import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { pocketbaseCommand, startOffice } from '../../../pocketbase/setup/office-server';
import { seed } from './seed';

export interface SuiteOffice {
	readonly url: string;
	readonly dir: string;
	readonly superuser: string;
	readonly superuserPassword: string;
}

declare module 'vitest' {
	export interface ProvidedContext {
		office: SuiteOffice;
	}
}

/** Starts the suite's office, seeds it through the console command, and makes a superuser one can log in as. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'bantuo-server-'));
	const dir = join(folder, 'data');
	const server = await startOffice({ dir, hooksPool: 6 });
	const superuser = 'superuser@server.test';
	const superuserPassword = 'only-for-this-suite';

	const file = join(folder, 'seed.json');
	await writeFile(file, JSON.stringify(seed));
	// Twice: the second time changes nothing.
	for (const args of [
		['office-seed', file],
		['office-seed', file],
		['superuser', 'upsert', superuser, superuserPassword]
	]) {
		const { code, stdout, stderr } = await pocketbaseCommand(dir, args);
		if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}\n${stdout}${stderr}`);
	}
	project.provide('office', { url: server.url, dir, superuser, superuserPassword });
	return async () => {
		await server.stop();
		await rm(folder, { recursive: true });
	};
}
