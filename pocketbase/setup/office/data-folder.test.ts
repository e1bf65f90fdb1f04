import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareDataFolder, removeDemo } from './data-folder';

let dir: string;

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'bantuo-data-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const mark = (kind: string) => writeFile(join(dir, 'bantuo.json'), JSON.stringify({ kind, ready: true }));

test('--fresh deletes a demo office', async () => {
	await mark('demo');
	await removeDemo(dir);
	await expect(readdir(dir)).rejects.toThrow('ENOENT');
});

test.each([
	['an office of one’s own', () => mark('office')],
	['a database brought back from a backup', () => writeFile(join(dir, 'data.db'), '')],
	['somebody’s letters', () => writeFile(join(dir, 'letter.txt'), 'Dear Li')]
])('--fresh does not delete %s', async (_, fill) => {
	await fill();
	const before = await readdir(dir);
	await expect(removeDemo(dir)).rejects.toThrow('does not hold a demo office');
	expect(await readdir(dir)).toEqual(before);
});

test('a demo does not move into an office of one’s own', async () => {
	await mark('office');
	await expect(prepareDataFolder(dir, 'demo')).rejects.toThrow('an office of your own');
});

test('what is there is left as it is', async () => {
	await mark('demo');
	await prepareDataFolder(dir, 'demo');
	await prepareDataFolder(dir, 'office');
	expect(await readdir(dir)).toEqual(['bantuo.json']);
});
