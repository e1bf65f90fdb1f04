import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { untilHealthy } from './health';
import { freePort, portIsFree, PortTaken } from './port';
import { PocketBaseProcess } from './process';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'bantuo-process-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function program(script: string): Promise<PocketBaseProcess> {
	const file = join(folder, 'pocketbase');
	await writeFile(file, `#!/bin/sh\n${script}\n`);
	await chmod(file, 0o755);
	return new PocketBaseProcess(file, [], {}, () => undefined);
}

describe.skipIf(process.platform === 'win32')('the server process', () => {
	test('is asked to end, and its end is told', async () => {
		const server = await program('trap "exit 0" TERM; while true; do sleep 0.05; done');
		await pause(100);
		await server.stop();
		expect(await server.ended).toBe('ended with code 0');
	});

	test('can be cut off as by a power cut', async () => {
		const server = await program('trap "" TERM; while true; do sleep 0.05; done');
		await server.stop('SIGKILL');
		expect(await server.ended).toBe('ended by SIGKILL');
	});

	test('that ends while it should start is reported with what it printed', async () => {
		const server = await program('echo "migration 3 failed: no such column" >&2; exit 1');
		await expect(untilHealthy(server, `http://127.0.0.1:${await freePort('127.0.0.1')}`)).rejects.toThrow(
			/ended with code 1[^]*no such column/
		);
	});

	test('that never answers is not waited for without end', async () => {
		const server = await program('while true; do sleep 0.05; done');
		const url = `http://127.0.0.1:${await freePort('127.0.0.1')}`;
		await expect(untilHealthy(server, url, 300)).rejects.toThrow('did not answer');
		await server.stop('SIGKILL');
	});
});

test('a program that is not there is an end, not a crash', async () => {
	const server = new PocketBaseProcess(join(folder, 'nothing'), [], {}, () => undefined);
	expect(await server.ended).toContain('ENOENT');
});

test('a taken port is noticed', async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	const address = other.address();
	const port = address !== null && typeof address === 'object' ? address.port : 0;
	expect(await portIsFree(port, '127.0.0.1')).toBe(false);
	await new Promise((resolve) => other.close(resolve));
	expect(await portIsFree(port, '127.0.0.1')).toBe(true);
});

test('the message about it names the port and what to type', () => {
	expect(new PortTaken(8090, 'npm start').message).toMatch(/Port 8090 .*npm start -- --port 8091/);
});
