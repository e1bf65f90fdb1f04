import { expect, test } from 'vitest';
import { dateAfter, officeDateOf, officeInstant } from '../../src/lib/domain/core';
import { Device } from './support/device';
import { ask } from './support/people';
import { meeting, PEOPLE } from './support/seed';
import { sql } from './support/superuser';

const day = (ahead: number) => dateAfter(officeDateOf(new Date().toISOString()), ahead);

test('of all who want one room at one time at once, one gets it, and the others are told who', async () => {
	const asked = await Promise.all(
		PEOPLE.map((role) => new Device(role).do('meetings.book', meeting(day(200), { topic: '密' + role, closed: true })))
	);
	expect(asked.filter(({ status }) => status === 'applied')).toHaveLength(1);
	const refused = asked.filter(({ status }) => status === 'refused');
	expect(refused).toHaveLength(PEOPLE.length - 1);
	for (const one of refused) {
		expect(one).toMatchObject({
			code: 'room_taken',
			detail: { name: '第一会议室', by: expect.stringMatching('测试') }
		});
		expect(JSON.stringify(one)).not.toContain('密');
	}
	expect(await sql(`SELECT count(*) AS n FROM bookings WHERE "on" = '${day(200)}'`)).toEqual([['1']]);
});

test('a day of a room is found by its index', async () => {
	const plan = await sql("EXPLAIN QUERY PLAN SELECT * FROM bookings WHERE roomDay = 'room.0:2027-04-01'");
	expect(JSON.stringify(plan)).toMatch(/USING INDEX/);
});

test('a room is entered by the duty and administrators, a template too; a line is ticked by any colleague', async () => {
	const room = (name: string) => ({
		name,
		seats: 4,
		layouts: [{ layout: 'roundTables', seats: 4, setUpMinutes: 0, clearUpMinutes: 0 }],
		features: [],
		needsApproval: false
	});
	for (const role of PEOPLE) {
		const may = role === 'meetings' || role === 'administrator';
		const status = may ? 'applied' : 'refused';
		expect([role, (await new Device(role).do('rooms.add', room(`洽谈室 ${role}`))).status]).toEqual([role, status]);
		expect([role, (await new Device(role).do('setUp.removeTemplate', { template: 'template.0' })).status]).toEqual([
			role,
			status
		]);
		expect((await new Device(role).do('setUp.tick', { item: 'open.1' })).status).toBe('applied');
	}
	expect((await ask('kiosk', 'GET', '/api/office/rows/bookings')).body).toMatchObject({ rows: [] });
});

test('a meeting is moved by whose it is and by the duty, by nobody else', async () => {
	const { from, to } = { from: officeInstant(day(201), '14:00'), to: officeInstant(day(201), '15:00') };
	const move = { booking: 'open.0', room: 'room.0', from, to, layout: 'hollowSquare' };
	for (const role of PEOPLE) {
		const status = role === 'head' || role === 'meetings' ? 'applied' : 'refused';
		expect([role, (await new Device(role).do('meetings.move', move)).status]).toEqual([role, status]);
	}
});
