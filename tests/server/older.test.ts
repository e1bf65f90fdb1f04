import { describe, expect, test } from 'vitest';
import { office } from '../../src/lib/domain/office';
import { equipmentEvents } from '../../src/lib/domain/equipment';
import { fromWire } from '../../src/lib/domain/core/codec';
import type { AnyRow } from '../../src/lib/domain/core';
import type { OlderResponse } from '../../src/lib/sync/protocol/wire';
import { Device } from './support/device';
import { ask, EVERYBODY, told, type Role } from './support/people';

// What devices need not hold any more is asked for by `older`: to be looked at, or with a cursor to be held.

const EVENTS = 'rows/equipmentEvents';
const older = async (role: Role, query: string, path = EVENTS): Promise<OlderResponse> =>
	told<OlderResponse>(await ask(role, 'GET', `/api/office/${path}?${query}`));
const ids = ({ rows }: { readonly rows: readonly AnyRow[] }) => rows.map(({ id }) => id);
const untilOf = (row: AnyRow) => equipmentEvents.until(fromWire(row)) ?? '';

/** Moves a thing, which writes a line of its history. */
const event = async () => (await new Device('equipment').must('equipment.setStatus', nextStatus())).seq ?? 0;
let turn = 0;
const nextStatus = () => ({ equipment: 'thing.0', status: turn++ % 2 === 0 ? 'idle' : 'inUse' });

describe.each(EVERYBODY.filter((role) => role !== 'nobody' && role !== 'superuser'))('%s', (role) => {
	test('gets of every kind the rows that leave devices some time, of those that he may read, and no others', async () => {
		for (const entity of office.entities) {
			const path = `rows/${entity.name}`;
			const all = told<{ rows: AnyRow[] }>(await ask(role, 'GET', `/api/office/${path}?limit=500`));
			const leaving = all.rows.filter((row) => entity.until(fromWire(row)) !== undefined);
			const found = await older(role, 'older=all&limit=1000', path);
			expect([entity.name, ids(found).sort()]).toEqual([entity.name, ids({ rows: leaving }).sort()]);
		}
	});
});

test('they come in pages, the last to leave first, none twice and none left out', async () => {
	for (let n = 0; n < 5; n++) await event();
	const whole = await older('staff', 'older=all&limit=1000');
	const order = whole.rows.map((row) => `${untilOf(row)} ${row.id}`);
	expect(order).toEqual([...order].sort().reverse());
	const seen: string[] = [];
	for (let below = '', left = 1; left > 0;) {
		const page = await older('staff', `older=all&limit=2&below=${encodeURIComponent(below)}`);
		seen.push(...ids(page));
		expect(page.left).toBe(whole.rows.length - seen.length);
		({ below, left } = page);
	}
	expect(seen).toEqual(ids(whole));
});

test('only those that leave until a moment, and only of one thing', async () => {
	const whole = await older('staff', 'older=all&limit=1000');
	const middle = untilOf(whole.rows[Math.floor(whole.rows.length / 2)] ?? { id: '' });
	const past = await older('staff', `older=${middle}&limit=1000`);
	expect(ids(past)).toEqual(ids({ rows: whole.rows.filter((row) => untilOf(row) <= middle) }));
	const ofThing = await older('staff', 'older=all&limit=1000&index=equipment&value=thing.0');
	expect(ids(ofThing)).toEqual(ids({ rows: whole.rows.filter((row) => row.equipment === 'thing.0') }));
	expect((await ask('staff', 'GET', `/api/office/${EVENTS}?older=all&index=note&value=x`)).status).toBe(404);
});

test('to be held they are told as they stood at the cursor: not while one has changed since', async () => {
	const device = await new Device('staff').pull();
	const before = device.cursor;
	const seq = await event();
	const asked = (cursor: string) => older('staff', `older=all&limit=1000&cursor=${encodeURIComponent(cursor)}`);
	const there = (await older('staff', 'older=all&limit=1000')).rows.length;
	const behind = await asked(before);
	await device.pull();
	const now = await asked(device.cursor);
	expect(Number(before.split('.')[0])).toBeLessThan(seq);
	expect([behind.stale, behind.rows.length]).toEqual([true, 0]);
	expect([now.stale, now.rows.length]).toEqual([false, there]);
});

test.each([
	['of other rights', async () => (await new Device('reception').pull()).cursor],
	[
		'of another history',
		async () => (await new Device('staff').pull()).cursor.replace(/\.[0-9a-f]+\./, '.abcdefabcdef.')
	],
	['of a copy that is not complete', async () => (await new Device('staff').page(1), '1.-.abcdef.f9')],
	['that nobody wrote', async () => 'nonsense']
])('a cursor %s is stale, and no row is told', async (_what, cursor) => {
	const answer = await older('staff', `older=all&limit=10&cursor=${encodeURIComponent(await cursor())}`);
	expect(answer).toEqual({ stale: true, below: '', left: 0, rows: [] });
});
