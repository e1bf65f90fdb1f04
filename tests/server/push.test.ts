import { writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { pocketbaseCommand } from '../../pocketbase/setup/office-server';
import type { PushResponse, PushResult } from '../../src/lib/sync/protocol/wire';
import { Device, fresh, mutation, newPerson } from './support/device';
import { ask, told } from './support/people';
import { journalOf, sql } from './support/superuser';

const staff = new Device('staff');
const equipment = new Device('equipment');
const administrator = new Device('administrator');
const fault = (code = 'BG-0001') => ({ code, symptom: 'noPower', urgency: 'normal' });

describe('who may push', () => {
	test('without a session nothing runs: 401', async () => {
		const answer = await ask('nobody', 'POST', '/api/office/push', {
			client: 'x',
			actor: 'staff',
			build: '',
			now: '',
			mutations: [mutation('faults.report', fault(), 'no-session')]
		});
		expect(answer.status).toBe(401);
		expect(await journalOf('no-session')).toBeUndefined();
	});

	test('for somebody else nothing runs: 403', async () => {
		const id = fresh('m');
		const answer = await staff.push([mutation('faults.report', fault(), id)], { actor: 'administrator' });
		expect(answer.status).toBe(403);
		expect(await journalOf(id)).toBeUndefined();
	});

	test('a right that the actor lacks is refused, and the refusal is journalled', async () => {
		const id = fresh('m');
		expect(await staff.do('departments.add', { name: '不该有' }, id)).toMatchObject({
			status: 'refused',
			code: 'forbidden'
		});
		expect(await journalOf(id)).toMatchObject({ outcome: 'refused', code: 'forbidden', actor: 'staff', wrote: '[]' });
	});

	test('an entry of the system or of a passer-by is not run for an account', async () => {
		for (const actor of ['system', 'public'])
			expect((await staff.push([mutation('faults.eraseContacts', { on: '2026-01-01' })], { actor })).status).toBe(403);
	});
});

describe('what can be pushed', () => {
	test('at most 100 entries: 413', async () => {
		const many = Array.from({ length: 101 }, () => mutation('nothing', {}));
		expect((await staff.push(many)).status).toBe(413);
		expect((await staff.push(many.slice(1))).status).toBe(200);
	});

	test('at most 1 MiB: 413', async () => {
		const large = mutation('nothing', { text: 'x'.repeat(1_048_576) });
		expect((await staff.push([large])).status).toBe(413);
		expect((await staff.push([mutation('nothing', { text: '字'.repeat(300_000) })])).status).toBe(200);
	});

	test.each([
		['no JSON', '{'],
		['no object', '[]'],
		['an entry without id', { mutations: [{ name: 'x', version: 1, at: '', args: {} }] }],
		['an id of other letters', { mutations: [mutation('x', {}, "a'b")] }],
		['an id too long to derive others from', { mutations: [mutation('x', {}, 'a'.repeat(65))] }],
		['a version that is none', { mutations: [{ ...mutation('x', {}), version: 0 }] }]
	])('%s: 400', async (_what, body) => {
		const whole = typeof body === 'string' ? body : { client: 'x', actor: 'staff', build: '', now: '', ...body };
		expect((await ask('staff', 'POST', '/api/office/push', whole)).status).toBe(400);
	});

	test('what this program does not know yet fails, and is not journalled: the device keeps it for the next one', async () => {
		expect(await staff.do('meetings.dream', {})).toMatchObject({ status: 'failed', code: 'server_too_old' });
	});

	test('a fact of what the office does not have is kept, and the duty is asked', async () => {
		const entry = mutation('deliveries.fetch', { delivery: 'never.0' });
		const { results } = told<PushResponse>(await new Device('reception').push([entry]));
		expect(results).toMatchObject([{ status: 'applied' }]);
	});

	test('a clock that is no clock loses nothing', async () => {
		const entry = { ...mutation('faults.report', fault()), at: 'yesterday' };
		const { results } = told<PushResponse>(await staff.push([entry], { now: '' }));
		expect(results).toMatchObject([{ status: 'applied' }]);
	});
});

describe('once and no more', () => {
	test('the same entry again gets the stored answer and changes nothing', async () => {
		const id = fresh('m');
		const first = await staff.do('faults.report', fault(), id);
		expect(first).toMatchObject({ status: 'applied', numbers: expect.any(Object) });
		expect(await staff.do('faults.report', fault(), id)).toEqual(first);
		expect(await sql(`SELECT count(*) AS n FROM faultReports WHERE id = '${id}.0'`)).toEqual([['1']]);
	});

	test('a refused entry again is refused again, even where it would be applied now', async () => {
		const id = fresh('m');
		const name = fresh('部门');
		expect(await staff.do('departments.add', { name }, id)).toMatchObject({ code: 'forbidden' });
		expect(await staff.do('departments.add', { name }, id)).toMatchObject({ status: 'refused', code: 'forbidden' });
	});

	test('somebody else’s id is nobody’s answer', async () => {
		const id = fresh('m');
		await staff.must('faults.report', fault(), id);
		expect(await equipment.do('faults.report', fault(), id)).toEqual({ id, status: 'refused', code: 'id_reused' });
	});

	test('an entry twice in one push is applied once', async () => {
		const entry = mutation('faults.report', fault());
		const { results } = told<PushResponse>(await staff.push([entry, entry]));
		expect(results[0]).toMatchObject({ status: 'applied' });
		expect(results[1]).toEqual(results[0]);
	});

	test('many at once: every seq once, numbers without gaps', async () => {
		const before = await numbersGiven();
		const answers = await Promise.all(
			Array.from({ length: 12 }, () =>
				staff.push([mutation('faults.report', fault()), mutation('faults.report', fault())])
			)
		);
		const results = answers.flatMap((answer) => told<PushResponse>(answer).results);
		expect(results.every(({ status }) => status === 'applied')).toBe(true);
		expect(new Set(results.map(({ seq }) => seq)).size).toBe(24);
		const given = results.map(({ numbers }) => Object.values(numbers ?? {})[0]).sort((a = 0, b = 0) => a - b);
		expect(given).toEqual(Array.from({ length: 24 }, (_, n) => before + n + 1));
		const [[rows, last] = []] = await sql('SELECT count(*) AS n, max(seq) AS last FROM journal');
		expect(rows).toBe(last);
	});
});

describe('brought back to a restored office', () => {
	test('a no is not journalled, and the same entry may come again', async () => {
		const id = fresh('m');
		const basis = fresh('m');
		const early = { ...mutation('faults.accept', { fault: `${basis}.0` }, id), again: true as const };
		const bring = async () => told<PushResponse>(await equipment.push([early])).results;
		expect(await bring()).toMatchObject([{ id, status: 'later', code: 'not_found' }]);
		expect(await journalOf(id)).toBeUndefined();
		await staff.must('faults.report', fault(), basis);
		expect(await bring()).toMatchObject([{ id, status: 'applied' }]);
	});

	test('numbers that the office gave are proven by its receipt; made-up ones are nobody’s', async () => {
		const entry = mutation('faults.report', fault());
		const { results } = told<PushResponse>(await staff.push([entry]));
		const { numbers = {}, receipt } = results[0] ?? {};
		expect(receipt).toMatch(/^[0-9a-f]{64}$/);
		const [series = ''] = Object.keys(numbers);
		const before = await numbersGiven();
		const forged = mutation('faults.report', fault());
		const claimed = { ...forged, numbers: { [series]: before + 500 }, receipt: receipt ?? '' };
		const answer = told<PushResponse>(await staff.push([claimed]));
		expect(answer.results).toMatchObject([{ status: 'applied', numbers: { [series]: before + 1 } }]);
		expect(await numbersGiven()).toBe(before + 1);
	});
});

const numbersGiven = async () =>
	Number((await sql("SELECT value AS v FROM counters WHERE id LIKE 'BX-%' ORDER BY id DESC LIMIT 1"))[0]?.[0]);

describe('taken', () => {
	test('a unique value that somebody has is a refusal', async () => {
		const answer = await administrator.do('departments.add', { name: '财务部' });
		expect(answer).toMatchObject({
			status: 'refused',
			code: 'taken',
			detail: { entity: 'departments', field: 'name' }
		});
	});

	test('so is an account’s identity, which the database alone compares without case', async () => {
		const { id } = await newPerson({ userName: 'taken.name' });
		// Behind push, so that the cards differ and the accounts do not.
		await sql(`UPDATE personCards SET userName = 'TAKEN.NAME' WHERE id = '${id}'`);
		await sql(`UPDATE users SET username = 'TAKEN.NAME' WHERE id = '${id}'`);
		const other = { name: '另一', duties: [], isHead: false, isLeader: false, isAdmin: false, userName: 'taken.name' };
		expect(await administrator.do('people.add', other)).toMatchObject({
			status: 'refused',
			code: 'taken',
			detail: { entity: 'personCards', field: 'userName' }
		});
		await sql(`UPDATE personCards SET userName = 'taken.name' WHERE id = '${id}'`);
		await sql(`UPDATE users SET username = 'taken.name' WHERE id = '${id}'`);
	});
});

describe('failed', () => {
	const trigger =
		"CREATE TRIGGER broken BEFORE INSERT ON faultReports WHEN new.note = 'break' BEGIN SELECT raise(ABORT, 'disk on fire'); END";
	beforeAll(async () => {
		await sql(trigger);
		return async () => {
			await sql('DROP TRIGGER broken');
		};
	});

	test('a fault of ours is not journalled, later entries are tried, and the same id may come again', async () => {
		const [broken, whole] = [fresh('m'), fresh('m')];
		const before = await numbersGiven();
		const { results } = told<PushResponse>(
			await staff.push([
				mutation('faults.report', { ...fault(), note: 'break' }, broken),
				mutation('faults.report', fault(), whole)
			])
		);
		expect(results).toMatchObject([
			{ id: broken, status: 'failed', code: 'server_fault' },
			{ id: whole, status: 'applied' }
		]);
		expect(await journalOf(broken)).toBeUndefined();
		expect(await numbersGiven()).toBe(before + 1);
		expect(await staff.do('faults.report', fault(), broken)).toMatchObject({ status: 'applied' });
	});
});

test('a console command that writes while devices push takes nobody’s turn: all of both is there, the chain whole', async () => {
	const { dir } = inject('office');
	// All change the one row of the office, so that it is theirs in turn and no table grows.
	const [[name = '', publicAddress = '', phone = ''] = []] = await sql(
		'SELECT name, "publicAddress", phone FROM offices'
	);
	const was = { name, ...(publicAddress && { publicAddress }), ...(phone && { phone }) };
	const change = (n: number) => mutation('office.change', { ...was, phone: `010-${n}` });
	const seeded = Array.from({ length: 150 }, (_, n) => ({ ...change(n), actor: 'administrator' }));
	await writeFile(`${dir}-beside.json`, JSON.stringify({ mutations: seeded, passwords: {} }));
	let running = true;
	const command = pocketbaseCommand(dir, ['office-seed', `${dir}-beside.json`]).finally(() => (running = false));
	const pushed: PushResult[] = [];
	while (running) pushed.push(await administrator.do('office.change', { ...was, phone: `020-${pushed.length}` }));
	await administrator.must('office.change', was);

	expect(await command).toMatchObject({ code: 0 });
	expect(pushed.filter(({ status }) => status !== 'applied')).toEqual([]);
	const [[overlap] = []] = await sql(
		`SELECT count(*) FROM journal WHERE client = '${administrator.client}' AND seq > (SELECT min(seq) FROM journal WHERE id = '${seeded[0]?.id}') AND seq < (SELECT max(seq) FROM journal WHERE id = '${seeded.at(-1)?.id}')`
	);
	expect(Number(overlap)).toBeGreaterThan(10);
	expect((await pocketbaseCommand(dir, ['office-verify'])).code).toBe(0);
});

test('what was typed to be secret is in no answer and no log', async () => {
	const [rows = []] = await sql("SELECT count(*) AS n FROM journal WHERE args LIKE '%server-suite-2026%'");
	expect(rows).toEqual(['0']);
});
