import { expect, test } from 'vitest';
import { isWorkingDay, PUBLISHED_YEARS } from '../../src/lib/domain/calendar';
import { dateAfter, officeDateOf } from '../../src/lib/domain/core';
import { Device } from './support/device';
import { ask } from './support/people';
import { fileId, form, PNG } from './support/picture';
import { asSuperuser, sql } from './support/superuser';

/** Runs one of the clock's jobs now, and waits until it is through. */
async function run(job: string, through: () => Promise<boolean>): Promise<void> {
	await asSuperuser('POST', `/api/crons/${job}`);
	for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((go) => setTimeout(go, 30)))
		if (await through()) return;
	throw new Error(`${job} did not do it`);
}

test('a reporter’s telephone is erased on its day, once, from the row and from the journal', async () => {
	// The clock has done today's work already, perhaps: yesterday's is made up for.
	const day = dateAfter(officeDateOf(new Date().toISOString()), -1);
	const { id } = await new Device('staff').must('faults.report', {
		code: 'BG-0001',
		symptom: 'other',
		urgency: 'normal',
		phone: '13700000000'
	});
	await asSuperuser('PATCH', `/api/collections/faultContacts/records/${id}.0`, { eraseOn: day });
	await sql(`INSERT OR REPLACE INTO marks (id, value) VALUES ('daily', '${dateAfter(day, -1)}')`);

	const phone = async () => (await sql(`SELECT phone FROM faultContacts WHERE id = '${id}.0'`))[0]?.[0];
	expect(await phone()).toBe('13700000000');
	// With all of the days up to this one.
	const through = async () => (await sql("SELECT value FROM marks WHERE id = 'daily'"))[0]?.[0] === dateAfter(day, 1);
	await run('officeDaily', through);
	expect(await phone()).toBe('');
	const entries = `SELECT count(*) AS n FROM journal WHERE id = 'faults.eraseContacts:${day}' AND actor = 'system'`;
	expect(await sql(entries)).toEqual([['1']]);
	expect(await sql(`SELECT args, salt FROM journal WHERE id = '${id}'`)).toEqual([['', '']]);

	const [[head] = []] = await sql('SELECT max(seq) AS n FROM journal');
	await asSuperuser('POST', '/api/crons/officeDaily');
	await new Promise((go) => setTimeout(go, 300));
	expect(await sql('SELECT max(seq) AS n FROM journal')).toEqual([[head]]);
});

test('each hour who signs is reckoned again: the system does it, once an hour', async () => {
	const hour = new Date().toISOString().slice(0, 13);
	const times = async () =>
		Number((await sql(`SELECT count(*) AS n FROM journal WHERE id = 'approvals.watch:${hour}'`))[0]?.[0]);
	await sql("INSERT OR REPLACE INTO marks (id, value) VALUES ('hourly', '')");
	await run('officeHourly', async () => (await sql("SELECT value FROM marks WHERE id = 'hourly'"))[0]?.[0] === hour);
	expect(await times()).toBe(1);
	expect(await sql(`SELECT actor, outcome FROM journal WHERE id = 'approvals.watch:${hour}'`)).toEqual([
		['system', 'applied']
	]);
	await sql("UPDATE marks SET value = '' WHERE id = 'hourly'");
	await run('officeHourly', async () => (await sql("SELECT value FROM marks WHERE id = 'hourly'"))[0]?.[0] === hour);
	expect(await times()).toBe(1);
});

test('a balance from before it said how it stands is reckoned', async () => {
	await sql("UPDATE supplyBalances SET level = '' WHERE id = 'paper.0'");
	const level = async () => (await sql("SELECT level FROM supplyBalances WHERE id = 'paper.0'"))[0]?.[0];
	await run('officeDaily', async () => (await level()) !== '');
	const { rows } = await new Device('staff').pull();
	expect(rows.get('supplyBalances/paper.0')).toMatchObject({ level: await level() });
	expect(await sql("SELECT actor, outcome FROM journal WHERE name = 'supplies.judge'")).toEqual([
		['system', 'applied']
	]);
});

test('who holds something overdue is told on a working day, and so is who lends', async () => {
	const today = officeDateOf(new Date().toISOString());
	const calendar = { spans: [], year: (year: string) => PUBLISHED_YEARS.find(({ id }) => id === year) as never };
	const works = isWorkingDay(calendar, today);
	// A minute may have begun amid the seeding, and the clock have spoken before there was anything to speak of.
	await sql(`UPDATE journal SET id = 'said:early' WHERE id = 'supplyLoans.remind:${today}'`);
	await sql("UPDATE supplyLoans SET remindedOn = '' WHERE id = 'lent.1'");
	await sql("DELETE FROM notifications WHERE kind LIKE 'loan%late'");
	await sql(`INSERT OR REPLACE INTO marks (id, value) VALUES ('daily', '${dateAfter(today, -1)}')`);
	await run('officeDaily', async () => (await sql("SELECT value FROM marks WHERE id = 'daily'"))[0]?.[0] === today);
	expect(await sql(`SELECT actor, outcome FROM journal WHERE id = 'supplyLoans.remind:${today}'`)).toEqual([
		['system', 'applied']
	]);
	expect(await sql("SELECT remindedOn FROM supplyLoans WHERE id = 'lent.1'")).toEqual([[works ? today : '']]);
	const told = await sql("SELECT person, kind FROM notifications WHERE kind LIKE 'loan%late' ORDER BY kind");
	expect(told).toEqual(
		works
			? [
					['staff', 'loan_late'],
					['supplies', 'loans_late']
				]
			: []
	);
});

test('what fails at the beginning of a day keeps nothing else of that day from being done, and is tried again', async () => {
	const today = officeDateOf(new Date().toISOString());
	const day = dateAfter(today, -10);
	const times = async (mutator: string) =>
		Number((await sql(`SELECT count(*) AS n FROM journal WHERE id = '${mutator}:${day}'`))[0]?.[0]);
	const done = async () => (await sql("SELECT value FROM marks WHERE id = 'daily'"))[0]?.[0];
	await sql(`UPDATE marks SET value = '${dateAfter(day, -1)}' WHERE id = 'daily'`);
	await sql(
		`CREATE TRIGGER broken BEFORE INSERT ON journal WHEN new.id = 'faults.eraseContacts:${day}' BEGIN SELECT RAISE(ABORT, 'broken'); END`
	);
	try {
		await run('officeDaily', async () => (await times('supplyLoans.remind')) === 1);
		expect([await times('faults.eraseContacts'), await times('visits.openDay')]).toEqual([0, 1]);
		expect(await done()).toBe(dateAfter(day, -1));
	} finally {
		await sql('DROP TRIGGER broken');
	}
	await run('officeDaily', async () => (await done()) === today);
	expect([await times('faults.eraseContacts'), await times('visits.openDay')]).toEqual([1, 1]);
});

test('days on which the server was off are made up for', async () => {
	await sql("UPDATE marks SET value = date('now', '-4 days') WHERE id = 'daily'");
	const done = async () =>
		Number((await sql("SELECT count(*) AS n FROM journal WHERE name = 'faults.eraseContacts'"))[0]?.[0]);
	await run('officeDaily', async () => (await done()) >= 4);
});

test('a file that no row has named for a day is swept with its bytes; one that a row names or may yet name stays', async () => {
	const [old, young, named] = [fileId(), fileId(), fileId()];
	await new Device('staff').must('faults.report', {
		code: 'BG-0001',
		symptom: 'other',
		urgency: 'normal',
		photo: named
	});
	for (const id of [old, young, named]) await ask('staff', 'PUT', `/api/office/files/${id}`, form('file', PNG));
	await sql(`UPDATE files SET at = '2026-01-01T00:00:00.000Z' WHERE id IN ('${old}', '${named}')`);
	const there = async (id: string) => (await ask('staff', 'GET', `/api/office/files/${id}`)).status === 200;
	await run('officeTidy', async () => !(await there(old)));
	expect([await there(young), await there(named)]).toEqual([true, true]);
});
