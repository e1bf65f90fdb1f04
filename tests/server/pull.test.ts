import { describe, expect, test } from 'vitest';
import type { PullResponse } from '../../src/lib/sync/protocol/wire';
import { Device, fresh, mutation, newPerson } from './support/device';
import { ask, told } from './support/people';
import { asSuperuser, sql } from './support/superuser';

const fault = { code: 'BG-0001', symptom: 'noPower', urgency: 'normal' };
const equipment = new Device('equipment');

/** Enters things by one mutation, and gives their ids. */
async function enterThings(count: number): Promise<{ importId: string; ids: string[] }> {
	const importId = fresh('import');
	const id = fresh('m');
	const rows = Array.from({ length: count }, (_, line) => ({ line, assetTag: `${importId}-${line}`, name: '折叠椅' }));
	await equipment.must('equipment.import', { importId, rows }, id);
	return { importId, ids: rows.map((_, n) => `${id}.${n.toString(36)}`) };
}

describe('pages', () => {
	test('end between two mutations, never within one', async () => {
		const device = await new Device('staff').pull();
		await new Device('staff').must('faults.report', fault);
		const { ids } = await enterThings(20);
		await new Device('staff').must('faults.report', fault);

		const pages: string[][] = [];
		let more = true;
		while (more) {
			const page = await device.page(5);
			pages.push((page.changes.equipment ?? []).map((row) => row.id));
			more = page.more;
		}
		const holding = pages.filter((page) => page.some((id) => ids.includes(id)));
		expect(holding).toHaveLength(1);
		expect(holding[0]).toEqual(expect.arrayContaining(ids));
	});

	test('cut anyhow, while others push, come to the same copy', async () => {
		const [small, large] = [new Device('staff'), new Device('staff')];
		const pushing = Promise.all(
			['head', 'leader', 'seals'].map(async (role) => {
				for (let n = 0; n < 12; n++) await new Device(role as 'head').must('faults.report', fault);
			})
		);
		for (let n = 0; n < 30; n++) await small.page(1 + (n % 7));
		await pushing;
		await small.pull(3);
		await large.pull();
		expect(small.rows).toEqual(large.rows);
	});

	test('nothing new: the same cursor, nothing in it', async () => {
		const device = await new Device('kiosk').pull();
		const { cursor } = device;
		const page = await device.page();
		expect(page).toMatchObject({ cursor, more: false, reset: false, changes: {}, gone: {}, answered: [] });
	});

	test.each(['0', '-1', 'x', '', '999999999'])('a limit of %j is no way to break it', async (limit) => {
		const answer = await ask('staff', 'GET', `/api/office/pull?client=x&limit=${limit}`);
		expect(told<PullResponse>(answer).changes.people?.length).toBeGreaterThan(10);
	});
});

describe('answered', () => {
	test('says which of the device’s entries the page contains, asked for or not', async () => {
		const device = await new Device('staff').pull();
		const { id } = await device.must('faults.report', fault);
		const refused = await device.do('departments.add', { name: 'x' });
		const page = await device.page();
		expect([...page.answered].sort()).toEqual([id, refused.id].sort());
		expect((await device.page()).answered).toEqual([]);
	});

	test('an entry of before the cursor is answered when it is asked for, by its own account alone', async () => {
		const sender = new Device('staff');
		const { id } = await sender.must('faults.report', fault);
		const other = await new Device('staff').pull();
		expect((await other.page(100, [])).answered).toEqual([]);
		expect((await other.page(100, [id, 'never-sent'])).answered).toEqual([id]);
		const stranger = await new Device('head').pull();
		expect((await stranger.page(100, [id])).answered).toEqual([]);
	});

	test('an entry beyond the page’s end is not answered yet', async () => {
		const device = await new Device('staff').pull();
		await new Device('head').must('faults.report', fault);
		const { id } = await device.must('faults.report', fault);
		const first = await device.page(1, [id]);
		expect([first.more, first.answered]).toEqual([true, []]);
		expect((await device.page(100, [id])).answered).toEqual([id]);
	});
});

describe('gone', () => {
	test('a row that leaves the viewer’s sight is gone, and not for who never saw it', async () => {
		const [staff, kiosk] = [await new Device('staff').pull(), await new Device('kiosk').pull()];
		const { importId, ids } = await enterThings(3);
		await staff.pull();
		expect(ids.every((id) => staff.sees(`equipment/${id}`))).toBe(true);

		await equipment.must('equipment.undoImport', { importId, equipment: ids });
		const page = await staff.page();
		expect([...(page.gone.equipment ?? [])].sort()).toEqual([...ids].sort());
		expect(page.changes.equipment).toBeUndefined();
		expect((await kiosk.page()).gone).toEqual({});
		expect((await new Device('staff').pull()).sees(`equipment/${ids[0]}`)).toBe(false);
	});

	test('a row that left and came back is not gone', async () => {
		const { ids } = await enterThings(1);
		const staff = await new Device('staff').pull();
		const record = `/api/collections/equipment/records/${ids[0]}`;
		await asSuperuser('PATCH', record, { withdrawn: true });
		await asSuperuser('PATCH', record, { withdrawn: false });
		const page = await staff.page();
		expect(page.gone).toEqual({});
		expect(page.changes.equipment).toMatchObject([{ id: ids[0], withdrawn: false }]);
	});
});

describe('the cursor', () => {
	test('of other rights begins a new copy, with what the new rights open', async () => {
		const { id, device } = await newPerson();
		await device.pull();
		expect(device.sees('faultContacts/fault.0')).toBe(false);
		const none = { duties: [], isHead: false, isLeader: false, isAdmin: false };
		await new Device('administrator').must('people.setDuties', { ...none, person: id, duties: ['equipment'] });
		expect((await device.page()).reset).toBe(true);
		expect(device.sees('faultContacts/fault.0')).toBe(true);
		await new Device('administrator').must('people.setDuties', { ...none, person: id });
		expect((await device.page()).reset).toBe(true);
		expect(device.sees('faultContacts/fault.0')).toBe(false);
	});

	test('of another history begins a new copy', async () => {
		const device = await new Device('staff').pull();
		const size = device.rows.size;
		const [seq, history = '', rights, state] = device.cursor.split('.');
		const other = history.startsWith('a') ? `b${history.slice(1)}` : `a${history.slice(1)}`;
		for (const cursor of [
			[seq, other, rights, state].join('.'),
			[Number(seq) + 1_000_000, history, rights, state].join('.'),
			'nonsense'
		]) {
			device.cursor = cursor;
			expect((await device.page()).reset).toBe(true);
			expect(device.rows.size).toBeGreaterThanOrEqual(size);
		}
	});

	test('a new copy leaves out what may have left devices; an old one is told of it', async () => {
		const old = await new Device('staff').pull();
		const id = fresh('n').replace(/[^a-z0-9]/g, '');
		const row = {
			id,
			person: 'staff',
			kind: 'old_news',
			about: {},
			at: '2026-01-01T00:00:00.000Z',
			readAt: '2026-01-02T00:00:00.000Z'
		};
		await asSuperuser('POST', '/api/collections/notifications/records', row);
		expect((await old.pull()).sees(`notifications/${id}`)).toBe(true);
		expect((await new Device('staff').pull()).sees(`notifications/${id}`)).toBe(false);
	});
});

test('a token never matches inside another, whatever it is made of', async () => {
	const head = await sql('SELECT max(seq) AS n FROM journal');
	const audiences = [
		'[user:sta]',
		'[user:staff2]',
		'[xuser:staff]',
		'[user:staf_]',
		'[user:%]',
		'[]',
		'',
		'staff',
		'[STAFF]'
	];
	for (const [n, audience] of audiences.entries())
		await sql(
			`INSERT INTO places (id, name, seq, audience) VALUES ('leak${n}', 'leak${n}', ${head[0]?.[0]}, '${audience}')`
		);
	try {
		const { rows } = await new Device('staff').pull();
		expect([...rows.keys()].filter((key) => key.startsWith('places/leak'))).toEqual([]);
		const older = await ask('staff', 'GET', '/api/office/rows/places?limit=500');
		expect(older.text).not.toContain('leak');
	} finally {
		await sql("DELETE FROM places WHERE id LIKE 'leak%'");
	}
});

test('an account made by hand, without rights, pulls nothing', async () => {
	const id = fresh('u')
		.replace(/[^a-z0-9]/g, '')
		.slice(0, 15)
		.padEnd(15, '0');
	const password = 'made-by-hand-1';
	await asSuperuser('POST', '/api/collections/users/records', {
		id,
		email: `${id}@server.test`,
		password,
		passwordConfirm: password
	});
	const answer = await ask('nobody', 'POST', '/api/collections/users/auth-with-password', {
		identity: `${id}@server.test`,
		password
	});
	const device = new Device({ account: id, token: told<{ token: string }>(answer).token });
	expect((await device.pull()).rows.size).toBe(0);
	expect(told<{ results: unknown[] }>(await device.push([mutation('faults.report', fault)])).results).toMatchObject([
		{ status: 'refused', code: 'forbidden' }
	]);
});
