import { createHash } from 'node:crypto';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { ask } from './support/people';

const get = (path: string, headers: Record<string, string> = {}) => ask('nobody', 'GET', path, undefined, headers);
const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

test.each([
	['/', 200, 'text/html; charset=utf-8', 'no-cache'],
	['/equipment/some.id', 200, 'text/html; charset=utf-8', 'no-cache'],
	['/e/BG-0001', 200, 'text/html; charset=utf-8', 'no-cache'],
	['/service-worker.js', 200, 'text/javascript; charset=utf-8', 'no-cache'],
	['/manifest.webmanifest', 200, 'application/manifest+json', 'no-cache'],
	['/icon.png', 200, 'image/png', 'no-cache'],
	['/_app/version.json', 200, 'application/json', 'no-cache'],
	['/_app/immutable/chunk.js', 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
	['/_app/immutable/missing.js', 404, 'application/json', 'no-store'],
	['/_app/missing.json', 404, 'application/json', 'no-store'],
	['/api/missing', 404, 'application/json', null],
	['/api/office/missing', 404, 'application/json', null]
])('%s: %i %s %s', async (path, status, type, caching) => {
	const answer = await get(path);
	expect([answer.status, answer.headers.get('Content-Type'), answer.headers.get('Cache-Control')]).toEqual([
		status,
		type,
		caching
	]);
	if (status === 404) expect(answer.text).not.toContain('<!doctype');
});

test('a page may run what comes from here and its own start script, and nothing else', async () => {
	const policy = (await get('/')).headers.get('Content-Security-Policy') ?? '';
	const scripts = policy.split('; ').find((part) => part.startsWith('script-src'));
	expect(scripts).toBe(`script-src 'self' 'wasm-unsafe-eval' ${hash('start()')} ${hash('go()')}`);
	for (const part of [
		"default-src 'self'",
		"object-src 'none'",
		"base-uri 'self'",
		"frame-ancestors 'none'",
		"style-src 'self'"
	])
		expect(policy.split('; ')).toContain(part);
	expect((await get('/')).headers.get('X-Content-Type-Options')).toBe('nosniff');
	expect((await get('/')).headers.get('Referrer-Policy')).toBe('same-origin');
});

test('a new build, put in place while the server runs, brings its own policy', async () => {
	const page = join(inject('office').client, 'index.html');
	await writeFile(page, '<!doctype html><script>anew()</script>');
	await utimes(page, new Date(), new Date(Date.now() + 5_000));
	expect((await get('/')).headers.get('Content-Security-Policy')).toContain(hash('anew()'));
});

test('text is compressed, pictures and ranges are not', async () => {
	const encoding = async (path: string, headers = {}) =>
		(await get(path, { 'Accept-Encoding': 'gzip', ...headers })).headers.get('Content-Encoding');
	expect(await encoding('/_app/immutable/chunk.js')).toBe('gzip');
	expect(await encoding('/icon.png')).toBeNull();
	expect(await encoding('/_app/immutable/chunk.js', { Range: 'bytes=0-9' })).toBeNull();
	expect((await get('/_app/immutable/chunk.js', { Range: 'bytes=0-5' })).text).toBe('export');
});

test.each([
	'/../data/data.db',
	'/%2e%2e/data/data.db',
	'/..%2fdata%2fdata.db',
	'/_app/../../data/data.db',
	'/_app/%2e%2e/%2e%2e/data/data.db'
])('%s leads nowhere', async (path) => {
	const answer = await get(path);
	expect(answer.text.startsWith('SQLite')).toBe(false);
	expect([200, 301, 307, 308, 404]).toContain(answer.status);
});
