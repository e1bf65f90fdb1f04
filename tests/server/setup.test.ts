import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pocketbaseCommand, startOffice, type OfficeServer } from '../../pocketbase/setup/office-server';

let folder: string;
let server: OfficeServer;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'bantuo-setup-'));
	server = await startOffice({ dir: join(folder, 'data'), hooksPool: 2 });
});
afterAll(async () => {
	await server.stop();
	await rm(folder, { recursive: true });
});

const post = (path: string, body: unknown) =>
	fetch(server.url + path, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body)
	});
const setupCode = async () => (await pocketbaseCommand(server.dir, ['office-setup-code'])).stdout.trim();
const needsSetup = async () =>
	((await (await fetch(`${server.url}/api/office/health`)).json()) as { setup: boolean }).setup;
const logIn = async (identity: string, password: string) =>
	(await post('/api/collections/users/auth-with-password', { identity, password })).status;

const asked = (code: string, admin: object = {}) => ({
	code,
	office: { name: '新办公室', phone: '027-1234567' },
	departments: ['综合部', '财务部'],
	admin: { name: '王敏', email: 'wang@new.office', password: 'first-password', ...admin }
});

test('an office begins once, by its one-time code', async () => {
	expect(await needsSetup()).toBe(true);
	const code = await setupCode();
	expect(code).toMatch(/^\w{32}$/);
	expect(await setupCode()).toBe(code);

	const tries: [object, number, string][] = [
		[asked('wrong'), 403, 'bad_code'],
		[asked(''), 403, 'bad_code'],
		[asked(code, { password: 'short' }), 400, 'short_password'],
		[asked(code, { email: 'no address' }), 400, 'bad_email'],
		[asked(code, { email: undefined }), 400, 'no_login'],
		[{ ...asked(code), office: {} }, 400, 'bad_args']
	];
	for (const [body, status, why] of tries) {
		const answer = await post('/api/office/setup', body);
		expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining({ code: why })]);
	}
	expect(await needsSetup()).toBe(true);

	const answer = await post('/api/office/setup', asked(code));
	expect([answer.status, await answer.json()]).toEqual([200, { person: expect.stringMatching(/^[a-z0-9]{15}$/) }]);
	expect(await logIn('wang@new.office', 'first-password')).toBe(200);
	expect(await needsSetup()).toBe(false);
	expect(await setupCode()).toBe('');
	expect((await post('/api/office/setup', asked(code))).status).toBe(403);
	expect((await pocketbaseCommand(server.dir, ['office-verify'])).stdout).toMatch(/^\d+ journal entries/);
});

test('PocketBase opens no installer, and its superuser is nobody', async () => {
	expect(server.output).not.toContain('pbinstall');
	const answer = await post('/api/collections/_superusers/auth-with-password', {
		identity: 'nobody@bantuo.invalid',
		password: '12345678'
	});
	expect(answer.status).toBe(400);
});

test('what was acknowledged is there after a kill, and a finished backup says how far it goes', async () => {
	const { token } = (await (
		await post('/api/collections/users/auth-with-password', { identity: 'wang@new.office', password: 'first-password' })
	).json()) as { token: string };
	const pull = async () =>
		(await (
			await fetch(`${server.url}/api/office/pull?client=x&cursor=`, { headers: { Authorization: token } })
		).json()) as { safe: number; cursor: string };
	const before = await pull();
	expect(before.safe).toBe(0);
	await server.stop('SIGKILL');
	await server.restart();
	expect((await pull()).cursor).toBe(before.cursor);

	const { dir } = server;
	await pocketbaseCommand(dir, ['superuser', 'upsert', 'su@new.office', 'superuser-pass']);
	const superuser = (await (
		await post('/api/collections/_superusers/auth-with-password', {
			identity: 'su@new.office',
			password: 'superuser-pass'
		})
	).json()) as { token: string };
	const backup = await fetch(`${server.url}/api/backups`, {
		method: 'POST',
		headers: { Authorization: superuser.token, 'Content-Type': 'application/json' },
		body: JSON.stringify({ name: 'test.zip' })
	});
	expect(backup.status).toBe(204);
	expect((await pull()).safe).toBe(Number(before.cursor.split('.')[0]));
});
