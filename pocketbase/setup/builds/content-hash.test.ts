import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash } from './content-hash';

let base: string;

beforeEach(async () => {
	base = await mkdtemp(join(tmpdir(), 'bantuo-hash-'));
	await mkdir(join(base, 'src/visits'), { recursive: true });
	await writeFile(join(base, 'src/visits/visit.ts'), 'export const visits = 1;');
	await writeFile(join(base, 'package-lock.json'), '{}');
});
afterEach(() => rm(base, { recursive: true }));

const hash = (sources = ['src', 'package-lock.json'], counts?: (file: string) => boolean) =>
	contentHash(base, sources, counts);

test('a checkout that only renews the times of files changes nothing', async () => {
	const before = await hash();
	await utimes(join(base, 'src/visits/visit.ts'), new Date(), new Date());
	expect(await hash()).toBe(before);
});

test.each([
	['a changed file', () => writeFile(join(base, 'src/visits/visit.ts'), 'export const visits = 2;')],
	['a new file', () => writeFile(join(base, 'src/visits/arrival.ts'), '')],
	['a removed file', () => rm(join(base, 'package-lock.json'))]
])('%s changes it', async (_, change) => {
	const before = await hash();
	await change();
	expect(await hash()).not.toBe(before);
});

test('what has no part in the build changes nothing', async () => {
	const noTests = (file: string) => !file.endsWith('.test.ts');
	const before = await hash(['src'], noTests);
	await writeFile(join(base, 'src/visits/visit.test.ts'), 'test');
	expect(await hash(['src'], noTests)).toBe(before);
});

test('a source that is absent is not an error', async () => {
	expect(await hash(['src', 'static'])).toMatch(/^[0-9a-f]{16}$/);
});
