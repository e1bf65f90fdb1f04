import { createServer as createHttp } from 'node:http';
import { createServer as createSocket, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Device, mutation, newPerson } from './support/device';
import { ask, told } from './support/people';
import { asSuperuser, sql } from './support/superuser';
import { newTablet } from './support/tablet';

const desk = new Device('reception');
const drain = async () => told<{ drained: number }>(await desk.ask('POST', '/api/office/outgoing', {})).drained;
const robots = (method: string, path = '', body?: unknown) =>
	ask('administrator', method, `/api/office/robots${path}`, body);
const waiting = () => sql('SELECT channel, tries, next, problem FROM outgoing');

/** A group robot's service: keeps what it was told, and answers what the test says. */
const group = { said: [] as { url: string; body: Record<string, never> }[], answer: { errcode: 0 } as object };
const http = createHttp((request, response) => {
	let text = '';
	request.on('data', (piece: Buffer) => (text += piece.toString()));
	request.on('end', () => {
		group.said.push({ url: request.url ?? '', body: JSON.parse(text) as Record<string, never> });
		response.setHeader('Content-Type', 'application/json').end(JSON.stringify(group.answer));
	});
});

/** As much of SMTP as a mailer needs: keeps the letters. */
const letters: string[] = [];
const smtp = createSocket((socket) => {
	let isLetter = false;
	let letter = '';
	socket.write('220 test\r\n');
	socket.on('error', () => socket.destroy());
	socket.on('data', (piece) => {
		const text = piece.toString();
		if (isLetter) {
			letter += text;
			if (!letter.includes('\r\n.\r\n')) return;
			letters.push(letter);
			isLetter = false;
			letter = '';
			socket.write('250 taken\r\n');
			return;
		}
		for (const line of text.split('\r\n').filter(Boolean)) {
			if (/^DATA/i.test(line)) {
				isLetter = true;
				socket.write('354 go on\r\n');
			} else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
			else socket.write('250 yes\r\n');
		}
	});
});

const listening = (server: Server | typeof http) =>
	new Promise<number>((resolve) =>
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
	);
let address = '';
let mailPort = 0;

beforeAll(async () => {
	address = `http://127.0.0.1:${await listening(http)}`;
	mailPort = await listening(smtp);
});
afterAll(async () => {
	await asSuperuser('PATCH', '/api/settings', { smtp: { enabled: false } });
	http.close();
	smtp.close();
});

const arrive = (host: string) =>
	desk.push([
		{
			id: `out-${process.pid}-${Math.random().toString(36).slice(2)}`,
			name: 'visits.walkIn',
			version: 1,
			at: new Date().toISOString(),
			args: { name: '王建国', company: '中铁勘测院', headCount: 3, host }
		}
	]);

test('without a way out nothing is queued', async () => {
	const answer = told<{ outgoing?: boolean }>(await arrive('head'));
	expect(answer.outgoing).toBeUndefined();
	expect(await waiting()).toEqual([]);
});

describe('a group robot', () => {
	test.each([
		['wecom', '', { errcode: 0 }, '/hook', { msgtype: 'text' }],
		['dingtalk', 'SECabc', { errcode: 0 }, /^\/hook\?timestamp=\d+&sign=.+%3D$/, { msgtype: 'text' }],
		['feishu', 'abc', { code: 0 }, '/hook', { msg_type: 'text', sign: expect.stringMatching(/^[\w+/]{43}=$/) }]
	] as const)('of %s is told in its own form, and names no guest in full', async (kind, secret, answer, url, form) => {
		group.answer = answer;
		const { id } = told<{ id: string }>(
			await robots('POST', '', { kind, name: '前台群', url: `${address}/hook`, secret })
		);
		expect(told<{ outgoing?: boolean }>(await arrive('head')).outgoing).toBe(true);
		expect(await drain()).toBe(1);
		const said = group.said.at(-1);
		expect(said?.url).toEqual(typeof url === 'string' ? url : expect.stringMatching(url));
		expect(said?.body).toMatchObject(form);
		expect(JSON.stringify(said?.body)).toContain('王*国 等 3 人');
		expect(await waiting()).toEqual([]);

		const listed = await robots('GET');
		expect(listed.text).toContain('前台群');
		expect(listed.text).not.toContain('/hook');
		if (secret !== '') expect(listed.text).not.toContain(secret);
		await robots('DELETE', `/${id}`);
	});

	test('that refuses is tried again later, not at once, and nothing else waits for it', async () => {
		const { id } = told<{ id: string }>(
			await robots('POST', '', { kind: 'wecom', name: '坏的', url: `${address}/hook` })
		);
		group.answer = { errcode: 93_000, errmsg: 'invalid webhook' };
		await arrive('head');
		expect(await drain()).toBe(0);
		const [[channel, tries, next = '', problem] = []] = await waiting();
		expect([channel, tries, problem]).toEqual(['robot', '1', '200 invalid webhook']);
		expect(Date.parse(next)).toBeGreaterThan(Date.now() + 20_000);
		expect(await drain()).toBe(0);
		expect(told(await robots('POST', `/${id}/try`, {}))).toEqual({ sent: false, problem: '200 invalid webhook' });

		group.answer = { errcode: 0 };
		await sql("UPDATE outgoing SET next = '2026-01-01T00:00:00.000Z'");
		expect(await drain()).toBe(1);
		await robots('DELETE', `/${id}`);
	});

	test('hears once of a call at a tablet, however many of the reception are told; a late one tells nobody', async () => {
		group.answer = { errcode: 0 };
		const { id } = told<{ id: string }>(
			await robots('POST', '', { kind: 'wecom', name: '前台群', url: `${address}/hook` })
		);
		const { id: second } = await newPerson({ name: '第二位前台', duties: ['reception'] });
		const tablet = await newTablet();
		const late = { ...mutation('kiosks.call', {}), at: new Date(Date.now() - 180_000).toISOString() };
		await tablet.push([late]);
		expect(await waiting()).toEqual([]);

		await tablet.must('kiosks.call', {});
		await tablet.must('kiosks.call', {});
		expect(
			await sql(`SELECT count(*) AS n FROM notifications WHERE kind = 'reception_called' AND person = '${second}'`)
		).toEqual([['1']]);
		expect(await drain()).toBe(1);
		expect(JSON.stringify(group.said.at(-1)?.body)).toContain('有人在叫前台');
		await robots('DELETE', `/${id}`);
	});

	test('is not drained twice at once', async () => {
		const { id } = told<{ id: string }>(
			await robots('POST', '', { kind: 'wecom', name: '群', url: `${address}/hook` })
		);
		await arrive('head');
		const before = group.said.length;
		const drained = await Promise.all([drain(), drain(), drain(), drain()]);
		expect(drained.reduce((sum, one) => sum + one, 0)).toBe(1);
		expect(group.said.length).toBe(before + 1);
		await robots('DELETE', `/${id}`);
	});
});

test('the host is told by mail, in the transaction of the arrival', async () => {
	await asSuperuser('PATCH', '/api/settings', {
		smtp: { enabled: true, host: '127.0.0.1', port: mailPort, tls: false },
		meta: { senderName: '办妥', senderAddress: 'office@server.test' }
	});
	const { id: host, email } = await newPerson({ name: '赵启文' });
	await arrive(host);
	expect((await waiting()).map(([channel]) => channel)).toEqual(['mail']);
	expect(await drain()).toBe(1);
	expect(letters.at(-1)).toContain(`To: ${email}`);
	expect(await waiting()).toEqual([]);

	await desk.must('deliveries.leave', { carrier: 'sf', pieces: 2, spot: 'shelf', addressee: host });
	expect(await drain()).toBe(1);
	expect(letters.at(-1)).toContain(`To: ${email}`);
	expect(await waiting()).toEqual([]);
});
