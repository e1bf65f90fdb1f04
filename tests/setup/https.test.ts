import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../pocketbase/setup/office/port';
import { demoPassword, startOffice, type OfficeServer } from '../../pocketbase/setup/office-server';
import { Caddy, hasCaddy } from './caddy';

/** So many labels may be looked at from one address in ten minutes. */
const LOOKS = 120;

const there = await hasCaddy();
if (!there)
	test.skip('HTTPS by Caddy is not tried: there is no caddy here (on Debian: apt install caddy)', () => undefined);

describe.runIf(there)('the office behind Caddy, as deploy/Caddyfile has it', () => {
	let folder: string;
	let office: OfficeServer;
	let caddy: Caddy;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'bantuo-https-'));
		office = await startOffice({ dir: join(folder, 'data'), demo: true, proxy: true, hooksPool: 2 });
		const ports = { http: await freePort('127.0.0.1'), https: await freePort('127.0.0.1') };
		caddy = new Caddy(join(folder, 'caddy'), ports, `127.0.0.1:${office.port}`);
		await caddy.untilReady();
	});
	afterAll(async () => {
		await caddy.stop();
		await office.stop();
		await rm(folder, { recursive: true });
	});

	test('a device that trusts the office’s authority gets the page, with its rules', async () => {
		const page = await caddy.ask('/equipment');
		expect(page.status).toBe(200);
		expect(page.text).toContain('<!doctype html>');
		expect(page.headers['content-security-policy']).toContain("default-src 'self'");
	});

	test('a device that does not trust it gets nothing', async () => {
		await expect(fetch((await caddy.plain('/')).headers.get('location') ?? '')).rejects.toThrow();
	});

	test('plain http leads to https, and gives the certificate to trust', async () => {
		const page = await caddy.plain('/e/BG-0147');
		expect(page.status).toBe(301);
		expect(page.headers.get('location')).toMatch(/^https:\/\/localhost:\d+\/e\/BG-0147$/);
		const certificate = await caddy.plain('/ca.crt');
		expect(certificate.headers.get('content-type')).toBe('application/x-x509-ca-cert');
		expect(await certificate.text()).toContain('BEGIN CERTIFICATE');
	});

	test('one logs in and pulls', async () => {
		const { text } = await caddy.ask('/api/collections/users/auth-with-password', {
			body: { identity: 'staff@demo.office', password: demoPassword }
		});
		const { token } = JSON.parse(text) as { token: string };
		const query = new URLSearchParams({ client: 'behindcaddy0001', cursor: '', limit: '50', pending: '' });
		const page = await caddy.ask(`/api/office/pull?${query}`, { headers: { Authorization: token } });
		expect(page.status).toBe(200);
		expect(JSON.parse(page.text)).toMatchObject({ more: true });
	});

	test('the stream of news is handed on at once, not kept back', async () => {
		const stream = await caddy.ask('/api/realtime', { headers: { Accept: 'text/event-stream' }, until: 20 });
		expect(stream.text).toContain('PB_CONNECT');
	});

	test('the office tells devices apart behind Caddy, whatever address they claim', async () => {
		const look = (from: string, claimed: string) =>
			caddy.ask('/api/office/label/XX-404', { from, headers: { 'X-Forwarded-For': claimed } });
		let answer;
		for (let i = 0; i <= LOOKS; i++) answer = await look('127.0.0.1', `203.0.113.${i}`);
		expect(answer?.status).toBe(429);
		expect((await look('127.0.0.2', '127.0.0.1')).status).toBe(404);
	});
});
