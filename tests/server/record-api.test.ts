import { describe, expect, test } from 'vitest';
import { collectionsOf } from '../../pocketbase/server/schema/collections';
import { office } from '../../src/lib/domain/office';
import { ask, type Role } from './support/people';

/** One role of each kind of session; the sight table has shown that duties differ only in what they see. */
const ROLES: readonly Role[] = ['administrator', 'equipment', 'head', 'leader', 'staff', 'kiosk', 'nobody'];
const OPEN = ['users', 'heads'];
const closed = collectionsOf(office)
	.map(({ name }) => name)
	.filter((name) => !OPEN.includes(name));

describe.each(closed)('%s', (collection) => {
	test.each(ROLES)('is closed to %s in every way', async (role) => {
		const records = `/api/collections/${collection}/records`;
		const answers = [
			await ask(role, 'GET', records),
			await ask(role, 'GET', `${records}/some`),
			await ask(role, 'POST', records, { id: 'made-by-hand' }),
			await ask(role, 'PATCH', `${records}/some`, {}),
			await ask(role, 'DELETE', `${records}/some`)
		];
		expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
	});
});

describe('heads', () => {
	test.each([
		['administrator', 200],
		['staff', 200],
		['kiosk', 200],
		['nobody', 404]
	] as const)('%s may look: %i', async (role, status) => {
		const answer = await ask(role, 'GET', '/api/collections/heads/records/head');
		expect(answer.status).toBe(status);
		if (status === 200) expect(answer.body).toMatchObject({ id: 'head', seq: expect.any(Number) });
	});

	test.each(ROLES)('%s may not change it', async (role) => {
		const path = '/api/collections/heads/records';
		expect((await ask(role, 'PATCH', `${path}/head`, { seq: 1 })).status).toBe(403);
		expect((await ask(role, 'POST', path, { id: 'other', seq: 1 })).status).toBe(403);
		expect((await ask(role, 'DELETE', `${path}/head`)).status).toBe(403);
	});
});

describe('users', () => {
	const path = '/api/collections/users/records';

	test.each([
		['staff', 'staff', 200],
		['staff', 'administrator', 404],
		['administrator', 'staff', 404],
		['equipment', 'staff', 404],
		['kiosk', 'staff', 404],
		['nobody', 'staff', 404]
	] as const)('%s looks at the account of %s: %i', async (role, account, status) => {
		const answer = await ask(role, 'GET', `${path}/${account}`);
		expect(answer.status).toBe(status);
		expect(answer.text).not.toMatch(/password|tokenKey/);
	});

	test.each(ROLES)('%s may not list, add or delete accounts', async (role) => {
		expect((await ask(role, 'GET', path)).status).toBe(403);
		expect((await ask(role, 'POST', path, { password: 'xxxxxxxxxx', passwordConfirm: 'xxxxxxxxxx' })).status).toBe(403);
		expect((await ask(role, 'DELETE', `${path}/staff`)).status).toBe(403);
	});

	test.each([
		{ tokens: '[admin]' },
		{ disabled: false },
		{ email: 'other@server.test' },
		{ username: 'other' },
		{ phone: '13900000000' },
		{ name: '别人' },
		{ kind: 'kiosk' },
		{ emailVisibility: true },
		{ verified: true },
		{ 'tokens+': '[admin]' }
	])('one may not change of the own account %o', async (change) => {
		const before = (await ask('staff', 'GET', `${path}/staff`)).body;
		const answer = await ask('staff', 'PATCH', `${path}/staff`, change);
		const after = (await ask('staff', 'GET', `${path}/staff`)).body;
		expect(after).toEqual(before);
		if (!Object.keys(change)[0]?.includes('+')) expect(answer.status).toBe(404);
	});

	test('nor ask for another address by mail', async () => {
		const answer = await ask('staff', 'POST', '/api/collections/users/request-email-change', {
			newEmail: 'x@server.test'
		});
		expect(answer.status).toBe(403);
	});
});

test.each(ROLES)('%s reaches nothing that is the superuser’s', async (role) => {
	const paths = ['/api/collections', '/api/settings', '/api/logs', '/api/backups', '/api/crons'];
	for (const path of paths) expect((await ask(role, 'GET', path)).status, path).toBe(role === 'nobody' ? 401 : 403);
	expect((await ask(role, 'POST', '/api/sql', { query: 'SELECT 1' })).status).toBe(role === 'nobody' ? 401 : 403);
	expect((await ask(role, 'POST', '/api/batch', { requests: [] })).status).toBe(403);
});
