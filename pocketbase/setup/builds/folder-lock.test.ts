import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneAtATime } from './folder-lock';

let folder: string;
let base: string;

beforeEach(async () => {
	base = await mkdtemp(join(tmpdir(), 'bantuo-lock-'));
	folder = join(base, '.building');
});
afterEach(() => rm(base, { recursive: true }));

const nothing = () => undefined;

test('the second waits for the first, and is told so', async () => {
	const log: string[] = [];
	const work = (name: string) => async () => {
		log.push(`${name} begins`);
		await pause(50);
		log.push(`${name} ends`);
	};
	const first = oneAtATime(folder, nothing, work('first'));
	await pause(10);
	await oneAtATime(folder, () => log.push('second waits'), work('second'));
	await first;
	expect(log).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
});

test('work that fails leaves the way free', async () => {
	const failing = oneAtATime(folder, nothing, () => Promise.reject(new Error('no space left')));
	await expect(failing).rejects.toThrow('no space left');
	expect(await oneAtATime(folder, nothing, async () => 'done')).toBe('done');
});

test('a lock whose owner died is taken over', async () => {
	await mkdir(folder);
	await writeFile(join(folder, 'pid'), '999999999');
	expect(await oneAtATime(folder, nothing, async () => 'done')).toBe('done');
});
