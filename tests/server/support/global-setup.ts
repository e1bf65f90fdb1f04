import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { pocketbaseCommand, startOffice } from '../../../pocketbase/setup/office-server';
import { ADDRESS } from './address';
import { seed } from './seed';

export interface SuiteOffice {
	readonly url: string;
	/** The data folder, for console commands. */
	readonly dir: string;
	/** The folder of the client that is served. */
	readonly client: string;
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
	const client = await writeClient(join(folder, 'client'));
	const server = await startOffice({ dir, hooksPool: 6, environment: { BANTUO_PUBLIC: client } });
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
	await trustAddressHeader(server.url, superuser, superuserPassword);
	project.provide('office', { url: server.url, dir, client, superuser, superuserPassword });
	return async () => {
		await server.stop();
		await rm(folder, { recursive: true });
	};
}

/** A client as far as the server can tell one. */
async function writeClient(folder: string): Promise<string> {
	await mkdir(join(folder, '_app', 'immutable'), { recursive: true });
	const files = {
		'index.html':
			'<!doctype html><script>start()</script><script src="/a.js"></script><script type="module">go()</script>',
		'_app/immutable/chunk.js': `export const words = ${JSON.stringify('办妥'.repeat(2_000))};`,
		'_app/version.json': '{"version":"1"}',
		'service-worker.js': 'self.x = 1;',
		'manifest.webmanifest': '{"name":"办妥"}',
		'icon.png': 'PNG'.repeat(1_000)
	};
	for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
	return folder;
}

/** The office takes a header for the address that a request comes from, as it would from its proxy. */
async function trustAddressHeader(url: string, identity: string, password: string): Promise<void> {
	const post = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
	const logIn = await fetch(`${url}/api/collections/_superusers/auth-with-password`, {
		...post,
		body: JSON.stringify({ identity, password })
	});
	const { token } = (await logIn.json()) as { token: string };
	const changed = await fetch(`${url}/api/settings`, {
		method: 'PATCH',
		headers: { ...post.headers, Authorization: token },
		body: JSON.stringify({ trustedProxy: { headers: [ADDRESS], useLeftmostIP: false } })
	});
	if (!changed.ok) throw new Error(`settings: ${await changed.text()}`);
}
