import { describe, expect, test } from 'vitest';
import { Device, fresh, newPerson } from './support/device';
import { ask, logIn, told } from './support/people';
import { journalOf, sql } from './support/superuser';

const administrator = new Device('administrator');
const status = async (answer: Promise<{ status: number }>) => (await answer).status;
const pulls = (device: Device) => status(device.ask('GET', '/api/office/pull?client=x'));

describe('an account follows its person', () => {
	test('from the moment the person is added: log-in, rights, name', async () => {
		const { id, email } = await newPerson({
			name: '欧阳娜',
			duties: ['seals'],
			isLeader: true,
			department: 'office.0'
		});
		const [row = []] = await sql(`SELECT name, email, tokens, kind, disabled FROM users WHERE id = '${id}'`);
		expect(row.slice(0, 4)).toEqual([
			'欧阳娜',
			email,
			`[staff][user:${id}][dept:office.0][leader][duty:seals]`,
			'person'
		]);
	});

	test('a changed card changes how one logs in, and ends no session', async () => {
		const { id, email, password, device } = await newPerson();
		await device.must('people.changeCard', { person: id, email: `new-${email}` });
		expect(await pulls(device)).toBe(200);
		expect(await status(logIn(email, password))).toBe(400);
		expect(await status(logIn(`new-${email}`, password))).toBe(200);
	});

	test('a withdrawn right is withdrawn at once, without a new log-in', async () => {
		const { id, device } = await newPerson({ isAdmin: true });
		await device.must('departments.add', { name: fresh('部门') });
		await administrator.must('people.setDuties', {
			person: id,
			duties: [],
			isHead: false,
			isLeader: false,
			isAdmin: false
		});
		expect(await device.do('departments.add', { name: fresh('部门') })).toMatchObject({ code: 'forbidden' });
		expect(await status(device.ask('POST', `/api/office/accounts/staff/password`))).toBe(403);
	});

	test('a refused change changes no account', async () => {
		const { id } = await newPerson();
		const before = await sql(`SELECT email, tokens, disabled FROM users WHERE id = '${id}'`);
		await administrator.do('people.changeCard', { person: id, email: 'staff@server.test' });
		expect(await sql(`SELECT email, tokens, disabled FROM users WHERE id = '${id}'`)).toEqual(before);
	});
});

describe('disabled', () => {
	test('ends sessions and log-in at once; enabling opens log-in again, not the old sessions', async () => {
		const { id, email, password, device } = await newPerson();
		expect(await pulls(device)).toBe(200);
		await administrator.must('people.disable', { person: id });
		expect(await pulls(device)).toBe(401);
		expect(await status(device.push([]))).toBe(401);
		expect(await status(device.ask('GET', '/api/collections/heads/records/head'))).toBe(404);
		expect(await status(device.ask('POST', '/api/collections/users/auth-refresh'))).toBe(401);
		expect(await status(logIn(email, password))).not.toBe(200);

		await administrator.must('people.enable', { person: id });
		expect(await pulls(device)).toBe(401);
		expect(await status(logIn(email, password))).toBe(200);
	});
});

describe('a new password from an administrator', () => {
	test('works, ends the sessions, and is journalled without itself', async () => {
		const { id, email, password: former, device } = await newPerson();
		const answer = await administrator.ask('POST', `/api/office/accounts/${id}/password`);
		const { password } = told<{ password: string }>(answer);
		expect(password).toMatch(/^[a-z2-9]{12}$/);
		expect(answer.headers.get('Cache-Control')).toBe('no-store');
		expect(await pulls(device)).toBe(401);
		expect(await status(logIn(email, former))).toBe(400);
		expect(await status(logIn(email, password))).toBe(200);

		const entries = await sql(
			`SELECT actor, args FROM journal WHERE name = 'people.resetPassword' AND args LIKE '%${id}%'`
		);
		expect(entries.at(-1)).toEqual(['administrator', JSON.stringify({ person: id })]);
		const [[found] = []] = await sql(
			`SELECT count(*) AS n FROM journal WHERE args LIKE '%${password}%' OR detail LIKE '%${password}%'`
		);
		expect(found).toBe('0');
	});

	test('is none for a disabled person, an unknown one, or a kiosk', async () => {
		const { id } = await newPerson();
		await administrator.must('people.disable', { person: id });
		const [[kiosk] = []] = await sql("SELECT id FROM users WHERE kind = 'kiosk' LIMIT 1");
		for (const account of [id, 'no-such', kiosk])
			expect(await status(administrator.ask('POST', `/api/office/accounts/${account}/password`))).toBe(404);
	});
});

describe('one’s own', () => {
	test('password is changed with the old one, and other sessions end', async () => {
		const { id, email, password, device } = await newPerson();
		const change = (body: object) => device.ask('PATCH', `/api/collections/users/records/${id}`, body);
		const next = { password: 'next-password-1', passwordConfirm: 'next-password-1' };
		expect(await status(change(next))).toBe(400);
		expect(await status(change({ ...next, oldPassword: 'wrong' }))).toBe(400);
		expect(await status(change({ ...next, oldPassword: password }))).toBe(200);
		expect(await pulls(device)).toBe(401);
		expect(await status(logIn(email, 'next-password-1'))).toBe(200);
	});

	test('sessions are ended everywhere', async () => {
		const { email, password, device } = await newPerson();
		const { token } = told<{ token: string }>(await logIn(email, password));
		const other = new Device({ account: device.account, token });
		expect([await pulls(device), await pulls(other)]).toEqual([200, 200]);
		expect(await status(device.ask('POST', '/api/office/sessions/end'))).toBe(204);
		expect([await pulls(device), await pulls(other)]).toEqual([401, 401]);
		expect(await status(logIn(email, password))).toBe(200);
	});

	test('session lasts ninety days and is renewed', async () => {
		const { device } = await newPerson();
		const { token } = told<{ token: string }>(await device.ask('POST', '/api/collections/users/auth-refresh'));
		const [, payload = ''] = token.split('.');
		const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { exp: number };
		expect(exp - Date.now() / 1000).toBeGreaterThan(89 * 86_400);
	});
});

describe('pairing', () => {
	const newCode = async () =>
		told<{ code: string }>(await ask('administrator', 'POST', '/api/office/pairings', { name: '前台' })).code;
	const pair = (code: string) => ask('nobody', 'POST', '/api/office/pair', { code });

	test('a code works once, as it is typed', async () => {
		const code = await newCode();
		const { token, record } = told<{ token: string; record: { id: string; kind: string } }>(
			await pair(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`)
		);
		expect(record).toMatchObject({ kind: 'kiosk', name: '前台' });
		expect(await pulls(new Device({ account: record.id, token }))).toBe(200);
		expect(await status(pair(code))).toBe(403);
	});

	test('enters the tablet with its badges, and cuts it off with one word', async () => {
		const pool = {
			prefix: fresh('P')
				.replace(/[^A-Za-z]/g, '')
				.slice(0, 6),
			from: 1,
			to: 2
		};
		const asked = { name: '西侧平板', place: '大厅西侧', pool };
		const { code } = told<{ code: string }>(await ask('administrator', 'POST', '/api/office/pairings', asked));
		const { token, record } = told<{ token: string; record: { id: string } }>(await pair(code));
		const tablet = new Device({ account: record.id, token });
		await tablet.pull();
		expect(tablet.rows.get(`kiosks/${record.id}`)).toMatchObject({ name: '西侧平板', place: '大厅西侧', poolTo: 2 });
		expect(tablet.rows.get(`badges/${pool.prefix}01`)).toMatchObject({ kiosk: record.id, state: 'in' });
		const [presence] = [told<{ tablets: object }>(await ask('administrator', 'POST', '/api/office/presence', {}))];
		expect(presence.tablets).toMatchObject({ [record.id]: { at: expect.any(String), unsent: 0 } });

		await administrator.must('kiosks.unpair', { kiosk: record.id });
		const cut = await tablet.ask('GET', '/api/office/pull?client=x');
		expect([cut.status, cut.body]).toEqual([401, { code: 'unpaired' }]);
		expect(await status(tablet.push([]))).toBe(401);
		expect(await status(tablet.ask('POST', '/api/collections/users/auth-refresh'))).not.toBe(200);
	});

	test('two codes for one pile of badges: the second tablet is paired without it', async () => {
		const pool = {
			prefix: fresh('Q')
				.replace(/[^A-Za-z]/g, '')
				.slice(0, 6),
			from: 1,
			to: 2
		};
		const codes = await Promise.all(
			[1, 2].map(async (n) =>
				told<{ code: string }>(await ask('administrator', 'POST', '/api/office/pairings', { name: `平板 ${n}`, pool }))
			)
		);
		const ids: string[] = [];
		for (const { code } of codes) ids.push(told<{ record: { id: string } }>(await pair(code)).record.id);
		const desk = await new Device('reception').pull();
		expect(ids.map((id) => desk.rows.get(`kiosks/${id}`)?.poolFrom)).toEqual([1, undefined]);
	});

	test('an old one and a made-up one do not, and neither is kept as it is', async () => {
		const code = await newCode();
		expect(await sql(`SELECT count(*) AS n FROM pairings WHERE id = '${code}'`)).toEqual([['0']]);
		await sql("UPDATE pairings SET expires = '2026-01-01T00:00:00.000Z'");
		expect(await status(pair(code))).toBe(403);
		expect(await status(pair('AAAAAAAA'))).toBe(403);
	});
});

test('the seed twice is the seed once', async () => {
	expect(await journalOf('office')).toMatchObject({ outcome: 'applied', actor: 'system' });
	expect(await sql('SELECT count(*) AS n FROM offices')).toEqual([['1']]);
});
