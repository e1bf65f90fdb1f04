import { expect, test } from 'vitest';
import { ADDRESS } from './support/address';
import { fresh, mutation } from './support/device';
import { ask } from './support/people';
import { fileId, form, largePng, PNG } from './support/picture';
import { journalOf, sql } from './support/superuser';

const fault = (code: string, more: object = {}) => ({ code, symptom: 'noPower', urgency: 'normal', ...more });
const about = (args: unknown, name = 'faults.report', id = fresh('r')) => ({
	client: 'passer-by',
	now: new Date().toISOString(),
	mutation: mutation(name, args, id)
});
let addresses = 0;
/** An address that nobody has used. */
const newAddress = () => `10.1.${Math.floor(addresses / 250)}.${(addresses++ % 250) + 1}`;
const report = (body: unknown, address = newAddress()) =>
	ask('nobody', 'POST', '/api/office/report', body, { [ADDRESS]: address });

test('a passer-by reports a fault; it is journalled as the public’s and answered once', async () => {
	const body = about(fault('BG-0001', { note: '灯不亮' }));
	const first = await report(body);
	expect([first.status, first.body]).toEqual([
		200,
		{
			id: body.mutation.id,
			status: 'applied',
			seq: expect.any(Number),
			numbers: expect.any(Object),
			receipt: expect.any(String)
		}
	]);
	expect(await journalOf(body.mutation.id)).toMatchObject({ actor: 'public', outcome: 'applied' });
	expect((await report(body)).body).toEqual(first.body);
	expect(await sql(`SELECT count(*) AS n FROM faultReports WHERE id = '${body.mutation.id}.0'`)).toEqual([['1']]);
});

test('its photo comes with it, and is for those who may read the report', async () => {
	const photo = fileId();
	const body = about(fault('BG-0001', { photo }));
	const answer = await report(form('photo', PNG, 'image/jpeg', { mutation: JSON.stringify(body) }));
	expect(answer.body).toMatchObject({ status: 'applied' });
	expect((await ask('staff', 'GET', `/api/office/files/${photo}`)).status).toBe(200);
	expect((await ask('kiosk', 'GET', `/api/office/files/${photo}`)).status).toBe(404);
	expect((await ask('nobody', 'GET', `/api/office/files/${photo}`)).status).toBe(401);
});

test('what is no picture is left, the report counts all the same', async () => {
	const photo = fileId();
	const body = about(fault('BG-0001', { photo }));
	const answer = await report(form('photo', Buffer.from('#!/bin/sh'), 'image/png', { mutation: JSON.stringify(body) }));
	expect(answer.body).toMatchObject({ status: 'applied' });
	expect((await ask('staff', 'GET', `/api/office/files/${photo}`)).status).toBe(404);
});

test('nobody’s photo takes the place of an account’s', async () => {
	const photo = fileId();
	await ask('staff', 'PUT', `/api/office/files/${photo}`, form('file', PNG));
	const body = about(fault('BG-0001', { photo }));
	await report(form('photo', largePng(200), 'image/png', { mutation: JSON.stringify(body) }));
	expect(await sql(`SELECT owner, entity FROM files WHERE id = '${photo}'`)).toEqual([['staff', '']]);
});

test('a photo of more than 2 MB is refused, and nothing is reported', async () => {
	const body = about(fault('BG-0001', { photo: fileId() }));
	const answer = await report(form('photo', largePng(2_097_153), 'image/png', { mutation: JSON.stringify(body) }));
	expect(answer.status).toBe(413);
	expect(await journalOf(body.mutation.id)).toBeUndefined();
});

test.each(['people.add', 'faults.close', 'office.setUp', 'notifications.read'])('%s is not open', async (name) => {
	const body = about({}, name);
	const answer = await report(body);
	expect([answer.status, answer.body]).toEqual([403, { code: 'not_open' }]);
	expect(await journalOf(body.mutation.id)).toBeUndefined();
});

test.each(['{', '[]', { client: 'x' }, { ...about(fault('x')), mutation: { id: '' } }])(
	'%o cannot be read',
	async (body) => {
		expect((await report(body)).status).toBe(400);
	}
);

test('an account’s own entry is not answered to a stranger who knows its id', async () => {
	const id = fresh('m');
	await ask('staff', 'POST', '/api/office/push', {
		client: 'x',
		actor: 'staff',
		build: '',
		now: new Date().toISOString(),
		mutations: [mutation('faults.report', fault('BG-0001'), id)]
	});
	expect((await report(about(fault('BG-0001'), 'faults.report', id))).body).toEqual({
		id,
		status: 'refused',
		code: 'id_reused'
	});
});

test('one thing: ten reports in ten minutes, from wherever and however it is named', async () => {
	const tag = fresh('LIMIT');
	const names = [tag, tag.toLowerCase(), ` ${tag} `, `http://any.host/e/${tag}`];
	for (let n = 0; n < 10; n++) expect((await report(about(fault(names[n % 4] ?? '')))).status).toBe(200);
	const answer = await report(about(fault(tag)));
	expect([answer.status, answer.body]).toEqual([429, { code: 'too_many_of_this', after: expect.any(Number) }]);
	expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(500);
	expect((await report(about(fault(fresh('OTHER'))))).status).toBe(200);
});

test('one address: thirty reports in ten minutes; another address is not touched', async () => {
	const address = newAddress();
	for (let n = 0; n < 30; n++) expect((await report(about(fault(fresh('T'))), address)).status).toBe(200);
	const answer = await report(about(fault(fresh('T'))), address);
	expect([answer.status, answer.body]).toEqual([429, { code: 'too_many_from_here', after: expect.any(Number) }]);
	expect((await report(about(fault(fresh('T'))))).status).toBe(200);
});

test('one who walks through all labels is stopped', async () => {
	const address = newAddress();
	const look = (n: number) => ask('nobody', 'GET', `/api/office/label/BG-${n}`, undefined, { [ADDRESS]: address });
	for (let n = 0; n < 120; n++) expect((await look(n)).status).toBe(404);
	expect((await look(120)).status).toBe(429);
});
