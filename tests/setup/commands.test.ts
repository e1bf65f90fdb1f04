import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort, portIsFree } from '../../pocketbase/setup/office/port';
import { TypedCommand } from './typed-command';

let folder: string;
let running: TypedCommand[];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'bantuo-setup-'));
	running = [];
});
afterEach(async () => {
	await Promise.all(running.map((command) => command.signal('SIGTERM')));
	await rm(folder, { recursive: true });
});

function type(...args: string[]): TypedCommand {
	const command = new TypedCommand(...args);
	running.push(command);
	return command;
}

async function place(name = 'demo'): Promise<{ port: number; options: string[]; url: string }> {
	const port = await freePort('127.0.0.1');
	return { port, options: ['--dir', join(folder, name), '--port', String(port)], url: `http://127.0.0.1:${port}` };
}

async function logIn(url: string, identity: string): Promise<number> {
	const response = await fetch(`${url}/api/collections/users/auth-with-password`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ identity, password: 'demo-office-2026' })
	});
	return response.status;
}

async function epoch(url: string): Promise<unknown> {
	return ((await (await fetch(`${url}/api/office/health`)).json()) as { epoch: unknown }).epoch;
}

const open = /Ctrl\+C stops it/;

test('a demo office opens, is kept over a restart, and made anew when asked', async () => {
	const { options, url, port } = await place();
	const first = type('demo', ...options);
	await first.until(open);
	expect(first.printed).toContain(url);
	for (const name of ['admin', 'equipment', 'staff']) {
		expect(first.printed).toContain(`${name}@demo.office`);
		expect(await logIn(url, `${name}@demo.office`)).toBe(200);
	}
	const firstEpoch = await epoch(url);
	expect(await first.signal('SIGTERM')).toBe(0);
	expect(await portIsFree(port, '127.0.0.1')).toBe(true);

	const second = type('demo', ...options);
	await second.until(open);
	expect(await epoch(url)).toBe(firstEpoch);
	expect(await logIn(url, 'leader@demo.office')).toBe(200);
	expect(await second.signal('SIGINT')).toBe(0);

	const fresh = type('demo', '--fresh', ...options);
	await fresh.until(open);
	expect(await epoch(url)).not.toBe(firstEpoch);
	expect(await logIn(url, 'leader@demo.office')).toBe(200);
});

test('an office of one’s own offers a link to set it up, and nobody’s account', async () => {
	const { options, url } = await place('own');
	const office = type('start', ...options);
	await office.until(open);
	expect(office.printed).toMatch(new RegExp(`${url}/setup\\?code=\\S{6,}`));
	expect(await logIn(url, 'admin@demo.office')).toBe(400);
});

test('a taken port is named, with what to type, before anything is written', async () => {
	const { options, port } = await place();
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
	const demo = type('demo', ...options);
	expect(await demo.ended).toBe(1);
	expect(demo.printed).toContain(`Port ${port} is already in use`);
	expect(demo.printed).toContain(`npm run demo -- --port ${port + 1}`);
	await new Promise((resolve) => other.close(resolve));
});

test('the journal of a demo office verifies, and a folder without an office is no office', async () => {
	const { options } = await place();
	const demo = type('demo', ...options);
	await demo.until(open);
	await demo.signal('SIGTERM');

	const verify = type('verify', '--dir', join(folder, 'demo'));
	expect(await verify.ended, verify.printed).toBe(0);

	const nowhere = type('verify', '--dir', join(folder, 'nowhere'));
	expect(await nowhere.ended).toBe(1);
	expect(nowhere.printed).toContain('There is no office in');
});

test('an own office is never deleted', async () => {
	const start = type('start', '--fresh', '--dir', folder);
	expect(await start.ended).toBe(1);
	expect(start.printed).toContain('never deleted');
});
