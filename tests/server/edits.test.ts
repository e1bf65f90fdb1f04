import { inject, describe, expect, test } from 'vitest';
import { pocketbaseCommand } from '../../pocketbase/setup/office-server';
import { Device, fresh } from './support/device';
import { ask } from './support/people';
import { asSuperuser, sql } from './support/superuser';

const verify = () => pocketbaseCommand(inject('office').dir, ['office-verify']);
const things = '/api/collections/equipment/records';

describe('a superuser’s edit', () => {
	test('reaches devices, and stands in the journal with the editor', async () => {
		const device = await new Device('staff').pull();
		await asSuperuser('PATCH', `${things}/thing.0`, { note: '  由超级用户改  ' });
		const page = await device.page();
		expect(page.changes.equipment).toMatchObject([{ id: 'thing.0', note: '由超级用户改' }]);
		const [[name, actor, client, args = ''] = []] = await sql(
			'SELECT name, actor, client, args FROM journal ORDER BY seq DESC LIMIT 1'
		);
		expect([name, actor]).toEqual(['superuser.edit', 'superuser']);
		expect(client).toMatch(/^dashboard:[a-z0-9]{15}$/);
		expect(JSON.parse(args)).toMatchObject({ entity: 'equipment', row: { id: 'thing.0', note: '由超级用户改' } });
		expect((await verify()).stderr).toBe('');
	});

	test('does not get to say who may read, until when, or in which place', async () => {
		const before = await sql("SELECT audience, until, seq FROM faultContacts WHERE id = 'fault.0'");
		await asSuperuser('PATCH', '/api/collections/faultContacts/records/fault.0', {
			audience: '[staff]',
			until: '2020-01-01T00:00:00.000Z',
			seq: 1
		});
		const [after = []] = await sql("SELECT audience, until, seq FROM faultContacts WHERE id = 'fault.0'");
		expect(after.slice(0, 2)).toEqual(before[0]?.slice(0, 2));
		expect(Number(after[2])).toBeGreaterThan(Number(before[0]?.[2]));
	});

	test('of a person moves the account along', async () => {
		const id = fresh('p')
			.replace(/[^a-z0-9]/g, '')
			.slice(0, 15)
			.padEnd(15, '0');
		const person = { id, name: '手工', duties: '[]', isHead: false, isLeader: false, isAdmin: false, disabled: false };
		await asSuperuser('POST', '/api/collections/people/records', person);
		expect(await sql(`SELECT tokens FROM users WHERE id = '${id}'`)).toEqual([[`[staff][user:${id}]`]]);
		await asSuperuser('PATCH', `/api/collections/people/records/${id}`, { disabled: true });
		expect(await sql(`SELECT tokens, disabled FROM users WHERE id = '${id}'`)).toEqual([
			['', expect.stringMatching(/1|true/)]
		]);
		expect((await verify()).stderr).toBe('');
	});

	test('that makes a row what no row may be is refused', async () => {
		const before = await sql("SELECT status, seq FROM equipment WHERE id = 'thing.0'");
		const answer = await ask('superuser', 'PATCH', `${things}/thing.0`, { status: 'eaten' });
		expect(answer.status).toBe(400);
		expect(await sql("SELECT status, seq FROM equipment WHERE id = 'thing.0'")).toEqual(before);
	});

	test('that only looks leaves everything as it is', async () => {
		const before = await sql('SELECT max(seq) AS n FROM journal');
		expect((await ask('superuser', 'GET', things)).status).toBe(200);
		expect(await sql('SELECT max(seq) AS n FROM journal')).toEqual(before);
	});
});

describe('nobody', () => {
	test.each([
		'equipment/records/thing.0',
		'people/records/staff',
		'offices/records/office',
		'faultReports/records/fault.0'
	])('deletes %s', async (record) => {
		expect((await ask('superuser', 'DELETE', `/api/collections/${record}`)).status).toBe(400);
		expect((await ask('superuser', 'GET', `/api/collections/${record}`)).status).toBe(200);
	});

	test.each(['journal', 'counters', 'departures', 'marks'])('writes into %s by hand', async (collection) => {
		const records = `/api/collections/${collection}/records`;
		const { body } = await ask('superuser', 'GET', `${records}?perPage=1`);
		const id = (body as { items: { id: string }[] }).items[0]?.id ?? 'none';
		const before = await sql(`SELECT count(*) AS n FROM ${collection}`);
		expect((await ask('superuser', 'POST', records, { id: 'byhand' })).status).toBe(400);
		if (id !== 'none') {
			expect((await ask('superuser', 'PATCH', `${records}/${id}`, { seq: 1, value: '1' })).status).toBe(400);
			expect((await ask('superuser', 'DELETE', `${records}/${id}`)).status).toBe(400);
		}
		expect(await sql(`SELECT count(*) AS n FROM ${collection}`)).toEqual(before);
	});
});

describe('verify', () => {
	test('is content with the office as it stands, and says how much it saw', async () => {
		expect(await verify()).toEqual({
			code: 0,
			stdout: expect.stringMatching(/^\d+ journal entries and \d+ rows verified(, \d+ with erased arguments)?\n$/),
			stderr: ''
		});
	});

	test('accuses nobody of what people do while it looks', async () => {
		const staff = new Device('staff');
		let looking = true;
		const verified = verify().finally(() => (looking = false));
		for (let n = 0; looking; n++)
			await staff.must('faults.report', { code: 'BG-0001', symptom: 'other', urgency: 'normal', note: `第 ${n} 次` });
		expect(await verified).toMatchObject({ code: 0, stderr: '' });
	});

	/** What was done behind the journal, how it is put back, and whom verify names. */
	/** The faults' first series; other duties number their papers too. */
	const SERIES = "(SELECT min(id) FROM counters WHERE id LIKE 'BX-%')";
	const FORGERIES: readonly (readonly [change: string, back: string, named: RegExp])[] = [
		[
			"UPDATE equipment SET price = '1' WHERE id = 'thing.0'",
			"UPDATE equipment SET price = 'null' WHERE id = 'thing.0'",
			/^equipment\/thing\.0: was changed behind the journal/
		],
		[
			"UPDATE faultContacts SET audience = '[staff]' WHERE id = 'fault.0'",
			"UPDATE faultContacts SET audience = '[duty:equipment]' WHERE id = 'fault.0'",
			/^faultContacts\/fault\.0: its audience was changed/
		],
		[
			"UPDATE users SET tokens = tokens || '[admin]' WHERE id = 'staff'",
			"UPDATE users SET tokens = replace(tokens, '[admin]', '') WHERE id = 'staff'",
			/^people\/staff: its account holds other rights/
		],
		[
			"INSERT INTO places (id, name, audience, seq) VALUES ('forged', 'forged', '[staff]', 1)",
			"DELETE FROM places WHERE id = 'forged'",
			/^places\/forged: is there, and the journal never wrote it/
		],
		[
			"UPDATE places SET id = 'hidden' WHERE id = 'place.0'",
			"UPDATE places SET id = 'place.0' WHERE id = 'hidden'",
			/^places\/hidden: is there, and the journal never wrote it/
		],
		[
			"UPDATE journal SET actor = 'leader' WHERE id = 'unknown'",
			"UPDATE journal SET actor = 'staff' WHERE id = 'unknown'",
			/^journal \d+ \(unknown\): was changed/
		],
		[
			"UPDATE journal SET args = replace(args, 'XX-9', 'XX-8') WHERE id = 'unknown'",
			"UPDATE journal SET args = replace(args, 'XX-8', 'XX-9') WHERE id = 'unknown'",
			/^journal \d+ \(unknown\): its arguments were changed/
		],
		[
			`UPDATE counters SET value = value + 1 WHERE id = ${SERIES}`,
			`UPDATE counters SET value = value - 1 WHERE id = ${SERIES}`,
			/^series BX-\d{4}-\d\d: \d+ was never given/
		],
		[
			`UPDATE counters SET value = value - 1 WHERE id = ${SERIES}`,
			`UPDATE counters SET value = value + 1 WHERE id = ${SERIES}`,
			/^series BX-\d{4}-\d\d: \d+ was given, its count says \d+/
		],
		[
			`UPDATE counters SET open = '[1]' WHERE id = ${SERIES}`,
			`UPDATE counters SET open = '' WHERE id = ${SERIES}`,
			/^series BX-\d{4}-\d\d: 1 was given, and is kept as not given/
		],
		[
			"UPDATE journal SET seq = -seq WHERE id = 'unknown'",
			"UPDATE journal SET seq = -seq WHERE id = 'unknown'",
			/: the entry before it is missing/
		]
	];

	test.each(FORGERIES)('finds %s', async (change, back, named) => {
		await sql(change);
		const found = await verify();
		await sql(back);
		expect(found).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(named) });
		expect((await verify()).code).toBe(0);
	});

	test('goes on where a purge erased arguments and salt', async () => {
		const erased = async () => Number(/(\d+) with erased arguments/.exec((await verify()).stdout)?.[1] ?? 0);
		const before = await erased();
		const [[args = '', salt = ''] = []] = await sql("SELECT args, salt FROM journal WHERE id = 'fault'");
		await sql("UPDATE journal SET args = '', salt = '' WHERE id = 'fault'");
		const after = await erased();
		await sql(`UPDATE journal SET args = '${args}', salt = '${salt}' WHERE id = 'fault'`);
		expect(after).toBe(before + 1);
	});
});
