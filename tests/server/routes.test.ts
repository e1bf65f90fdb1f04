import { expect, test } from 'vitest';
import { ask, type Role } from './support/people';

const ROLES: readonly Role[] = ['administrator', 'reception', 'staff', 'kiosk', 'superuser', 'nobody'];

/** What each route says to each of ROLES, in that order. Bodies are such that nothing comes of them. */
const ROUTES: readonly (readonly [method: string, path: string, body: unknown, statuses: readonly number[]])[] = [
	['GET', 'health', undefined, [200, 200, 200, 200, 200, 200]],
	['GET', 'label/BG-0001', undefined, [200, 200, 200, 200, 200, 200]],
	['GET', 'label/BG-9999', undefined, [404, 404, 404, 404, 404, 404]],
	['GET', 'pull', undefined, [200, 200, 200, 200, 401, 401]],
	['GET', 'rows/people', undefined, [200, 200, 200, 200, 401, 401]],
	['GET', 'rows/journal', undefined, [404, 404, 404, 404, 401, 401]],
	['GET', 'rows/users', undefined, [404, 404, 404, 404, 401, 401]],
	['GET', 'rows/__proto__', undefined, [404, 404, 404, 404, 401, 401]],
	['GET', 'rows/people?index=initials', undefined, [404, 404, 404, 404, 401, 401]],
	['POST', 'push', {}, [400, 400, 400, 400, 401, 401]],
	['PUT', 'files/aaaaaaaaaaaaaaa', {}, [400, 400, 400, 400, 401, 401]],
	['GET', 'files/aaaaaaaaaaaaaaa', undefined, [404, 404, 404, 404, 401, 401]],
	['GET', 'files/..%2fdata.db', undefined, [404, 404, 404, 404, 401, 401]],
	['POST', 'presence', {}, [200, 200, 200, 403, 401, 401]],
	['POST', 'device', {}, [400, 400, 400, 400, 401, 401]],
	['POST', 'outgoing', {}, [200, 200, 200, 200, 401, 401]],
	['POST', 'report', {}, [400, 400, 400, 400, 400, 400]],
	['POST', 'setup', {}, [400, 400, 400, 400, 400, 400]],
	['POST', 'accounts/nobody/password', {}, [404, 403, 403, 403, 401, 401]],
	['POST', 'pairings', {}, [400, 403, 403, 403, 401, 401]],
	['POST', 'visits/returning', {}, [400, 400, 400, 400, 401, 401]],
	['POST', 'visits/nobody/unmask', {}, [403, 404, 403, 403, 401, 401]],
	['GET', 'robots', undefined, [200, 403, 403, 403, 401, 401]],
	['POST', 'robots', {}, [400, 403, 403, 403, 401, 401]],
	['DELETE', 'robots/nobody', undefined, [204, 403, 403, 403, 401, 401]],
	['POST', 'robots/nobody/try', {}, [404, 403, 403, 403, 401, 401]],
	['GET', 'push', undefined, [404, 404, 404, 404, 404, 404]],
	['GET', 'nothing', undefined, [404, 404, 404, 404, 404, 404]]
];

test.each(ROUTES)('%s %s', async (method, path, body, statuses) => {
	const answers: number[] = [];
	for (const role of ROLES) answers.push((await ask(role, method, `/api/office/${path}`, body)).status);
	expect(Object.fromEntries(ROLES.map((role, n) => [role, answers[n]]))).toEqual(
		Object.fromEntries(ROLES.map((role, n) => [role, statuses[n]]))
	);
});

test('health says version, history and head, that the office is set up, and whom to ask', async () => {
	const { body } = await ask('nobody', 'GET', '/api/office/health?warm=1');
	expect(body).toEqual({
		version: expect.stringMatching(/./),
		epoch: expect.stringMatching(/^\w{20}$/),
		head: expect.any(Number),
		setup: false,
		office: { name: '测试办公室', phone: '027-88300000' }
	});
});

test('a stranger at the label learns the name, the place and whom to call, and no more', async () => {
	expect((await ask('nobody', 'GET', '/api/office/label/bg-0001')).body).toEqual({
		assetTag: 'BG-0001',
		name: '便携投影仪',
		place: '三楼会议室',
		office: { name: '测试办公室', phone: '027-88300000' }
	});
	expect((await ask('nobody', 'GET', '/api/office/label/6901234567892')).body).toMatchObject({ assetTag: 'BG-0001' });
	const unknown = await ask('nobody', 'GET', '/api/office/label/BG-9999');
	expect([unknown.status, unknown.body]).toEqual([
		404,
		{ code: 'unknown', office: { name: '测试办公室', phone: '027-88300000' } }
	]);
});

test('presence says when each of the staff was last heard', async () => {
	await ask('head', 'POST', '/api/office/presence', {});
	const { body } = await ask('staff', 'POST', '/api/office/presence', {});
	expect(body).toMatchObject({ heard: { head: expect.any(String), staff: expect.any(String) } });
});

test('an office that is set up is not set up again', async () => {
	const asked = {
		code: '',
		office: { name: 'x' },
		departments: [],
		admin: { name: '张', email: 'a@b.cd', password: 'long-enough' }
	};
	expect((await ask('nobody', 'POST', '/api/office/setup', asked)).body).toEqual({ code: 'bad_code' });
});

test('older rows come in pages, newest first, none twice and none left out', async () => {
	const seen: string[] = [];
	let below = '';
	do {
		const { body } = await ask('staff', 'GET', `/api/office/rows/people?limit=3&below=${encodeURIComponent(below)}`);
		const page = body as { rows: { id: string }[]; below: string };
		seen.push(...page.rows.map(({ id }) => id));
		below = page.below;
	} while (below !== '');
	expect(new Set(seen).size).toBe(seen.length);
	expect(seen.length).toBeGreaterThanOrEqual(11);
	const all = (await ask('staff', 'GET', '/api/office/rows/people?limit=500')).body as { rows: { id: string }[] };
	expect(seen).toEqual(all.rows.map(({ id }) => id));
});

test('older rows are found by an indexed field, and by no other', async () => {
	const by = async (query: string) => (await ask('staff', 'GET', `/api/office/rows/equipment?${query}`)).body;
	expect(await by('index=assetTag&value=BG-0001')).toMatchObject({ rows: [{ id: 'thing.0' }], below: '' });
	expect(await by('index=assetTag&value=')).toMatchObject({ rows: [] });
	expect(await by("index=assetTag'--&value=BG-0001")).toEqual({ code: 'unknown' });
});
