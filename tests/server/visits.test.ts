import { writeFile } from 'node:fs/promises';
import { describe, expect, inject, test } from 'vitest';
import { pocketbaseCommand } from '../../pocketbase/setup/office-server';
import { Device, fresh, newPerson } from './support/device';
import { journalOf, sql } from './support/superuser';
import { newTablet as tablet } from './support/tablet';

const desk = new Device('reception');
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const unmask = (who: Device, visit: string) => who.ask('POST', `/api/office/visits/${visit}/unmask`);
const returning = (who: Device, phone: string) => who.ask('POST', '/api/office/visits/returning', { phone });

let numbers = 0;
const newPhone = () => `137${String(process.pid).padStart(6, '0').slice(-6)}${String(numbers++).padStart(2, '0')}`;

/** A guest who walks in at the desk. */
async function walkIn(said: Record<string, unknown> = {}) {
	const { id } = await desk.must('visits.walkIn', {
		name: '欧阳雪',
		company: '省建筑设计研究院',
		headCount: 1,
		host: 'head',
		...said
	});
	return `${id}.0`;
}

describe('what is masked', () => {
	test('is shown to the desk on asking, and the journal says who looked at whose', async () => {
		const phone = newPhone();
		const visit = await walkIn({ phone, signature: 'M1 1L2 2' });
		await desk.pull();
		expect(desk.rows.get(`visitContacts/${visit}`)).toMatchObject({
			phone: `${phone.slice(0, 3)}****${phone.slice(-4)}`
		});
		const answer = await unmask(desk, visit);
		expect([answer.body, answer.headers.get('Cache-Control')]).toEqual([
			{ phone, plate: '', signature: 'M1 1L2 2' },
			'no-store'
		]);
		expect(await sql(`SELECT actor FROM journal WHERE name = 'visits.unmask' AND args LIKE '%${visit}%'`)).toEqual([
			['reception']
		]);
		const pulled = JSON.stringify([...desk.rows]);
		expect(pulled).not.toContain(phone);
		expect(pulled).not.toContain('M1 1L2 2');
	});

	test('is shown to nobody else, not even to the host', async () => {
		const visit = await walkIn({ phone: newPhone() });
		for (const who of [new Device('head'), new Device('administrator'), new Device('kiosk')])
			expect((await unmask(who, visit)).status).toBe(403);
		expect(
			(await sql(`SELECT count(*) AS n FROM journal WHERE name = 'visits.unmask' AND args LIKE '%${visit}%'`))[0]
		).toEqual(['0']);
	});
});

describe('a returning visitor', () => {
	test('is offered to a tablet masked, by the full number alone, and named by the server', async () => {
		const phone = newPhone();
		const visit = await walkIn({ phone });
		const kiosk = await tablet();
		expect((await returning(kiosk, phone)).body).toEqual({ visit, name: '欧阳*', company: '省建筑***', day: today });
		expect((await returning(kiosk, ` +86 ${phone.slice(0, 3)} ${phone.slice(3)}`)).body).toMatchObject({ visit });
		expect((await returning(kiosk, phone.slice(0, 10))).body).toEqual({});
		expect((await returning(kiosk, phone.slice(-4))).status).toBe(400);

		const { id } = await kiosk.must('visits.walkIn', { name: '欧阳*', headCount: 1, sameAs: visit });
		await kiosk.pull();
		expect(kiosk.rows.get(`visits/${id}.0`)).toMatchObject({ name: '欧阳雪', company: '省建筑设计研究院' });
		expect((await returning(desk, phone)).body).toMatchObject({ name: '欧阳雪' });
	});

	test('is not looked for again and again', async () => {
		const kiosk = await tablet();
		const statuses: number[] = [];
		for (let n = 0; n < 14; n++) statuses.push((await returning(kiosk, newPhone())).status);
		expect(statuses.slice(0, 12).every((status) => status === 200)).toBe(true);
		expect(statuses.slice(12)).toEqual([429, 429]);
	});
});

describe('a tablet', () => {
	test('sees the host directory, today’s and tomorrow’s guests and those present, and nothing else', async () => {
		const kiosk = await (await tablet()).pull();
		const kinds = new Set([...kiosk.rows.keys()].map((key) => key.split('/')[0]));
		expect([...kinds].sort()).toEqual(
			['departments', 'hosts', 'kiosks', 'offices', 'receptionRules', 'visitNotices', 'visits'].sort()
		);
		expect(
			[...kiosk.rows].filter(([key]) => key.startsWith('hosts/')).flatMap(([, row]) => Object.keys(row))
		).not.toContain('duties');
		for (const [key, row] of kiosk.rows) if (key.startsWith('visits/')) expect(row.onKiosk).toBe(true);
	});

	test('loses sight of a guest who left', async () => {
		const kiosk = await tablet();
		const visit = await walkIn();
		expect((await kiosk.pull()).sees(`visits/${visit}`)).toBe(true);
		await desk.must('visits.signOut', { visit });
		expect((await kiosk.pull()).sees(`visits/${visit}`)).toBe(false);
	});

	test('and another tell the same arrival: the earlier stands, by the time it happened', async () => {
		const { id } = await desk.must('visits.preRegister', { name: '高远', headCount: 4, host: 'head', day: today });
		const [one, two] = [await tablet(), await tablet()];
		const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
		const arrival = (minutes: number) => ({
			id: fresh('m'),
			name: 'visits.signIn',
			version: 1,
			at: at(minutes),
			args: { visit: `${id}.0`, noticeVersion: 2 }
		});
		await one.push([arrival(5)]);
		const earlier = arrival(9);
		await two.push([earlier]);
		await desk.pull();
		expect(desk.rows.get(`visits/${id}.0`)).toMatchObject({ status: 'here', arrivedBy: two.account });
		expect(String(desk.rows.get(`visits/${id}.0`)?.arrivedAt).slice(0, 19)).toBe(earlier.at.slice(0, 19));
	});
});

test('after the term the rows, the masked copy and the journal’s arguments are erased, and the chain holds', async () => {
	const phone = newPhone();
	const { id: mutation } = await desk.must('visits.walkIn', { name: '限期满', headCount: 1, phone });
	const visit = `${mutation}.0`;
	await desk.must('visits.signOut', { visit });
	const [[eraseOn = ''] = []] = await sql(`SELECT "eraseOn" FROM visits WHERE id = '${visit}'`);
	expect(eraseOn > today).toBe(true);
	const { dir } = inject('office');
	const seed = {
		mutations: [
			{ id: fresh('erase'), name: 'visits.erase', version: 1, at: new Date().toISOString(), args: { on: eraseOn } }
		],
		passwords: {}
	};
	await writeFile(`${dir}-erase.json`, JSON.stringify(seed));
	expect((await pocketbaseCommand(dir, ['office-seed', `${dir}-erase.json`])).code).toBe(0);

	expect(await sql(`SELECT name FROM visits WHERE id = '${visit}'`)).toEqual([['*']]);
	expect(await sql(`SELECT phone FROM "contactOriginals" WHERE id = '${visit}'`)).toEqual([['']]);
	expect(await journalOf(mutation)).toMatchObject({ outcome: 'applied', args: '' });
	for (const table of [
		'journal',
		'visits',
		'"visitContacts"',
		'"contactOriginals"',
		'notifications',
		'exceptions',
		'outgoing'
	]) {
		const dump = JSON.stringify(await sql(`SELECT * FROM ${table}`));
		expect([table, dump.includes(phone), dump.includes('限期满')]).toEqual([table, false, false]);
	}
	const { code, stdout } = await pocketbaseCommand(dir, ['office-verify']);
	expect([code, stdout]).toEqual([0, expect.stringContaining('with erased arguments')]);
});

test('a host answers, the desk sees it, and the tablet does not learn who is not expected', async () => {
	const { id: host, device } = await newPerson({ name: '赵启文' });
	const visit = await walkIn({ host });
	await device.must('visits.answer', { visit, answer: 'notExpected' });
	await desk.pull();
	expect(desk.rows.get(`visitAnswers/${visit}`)).toMatchObject({ answer: 'notExpected', answeredBy: host });
	const kiosk = await (await tablet()).pull();
	expect(JSON.stringify([...kiosk.rows])).not.toContain('notExpected');
});
