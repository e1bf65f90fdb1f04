import { inject, expect, test } from 'vitest';
import { Device, fresh } from './support/device';
import { ask, tokenOf, type Role } from './support/people';
import { fileId, form, largePng, PNG } from './support/picture';
import { asSuperuser, sql } from './support/superuser';

const fault = { code: 'BG-0001', symptom: 'noPower', urgency: 'normal' };
const put = (who: Role, id: string, body: FormData = form('file', PNG)) =>
	ask(who, 'PUT', `/api/office/files/${id}`, body);
const get = (who: Role, id: string) => ask(who, 'GET', `/api/office/files/${id}`);

async function seenBy(id: string): Promise<string[]> {
	const roles: Role[] = ['staff', 'head', 'equipment', 'kiosk'];
	const statuses = await Promise.all(roles.map(async (role) => (await get(role, id)).status));
	return roles.filter((_, n) => statuses[n] === 200);
}

test('the action goes first, the file follows, and takes the row’s audience', async () => {
	const id = fileId();
	await new Device('staff').must('faults.report', { ...fault, photo: id });
	expect((await get('head', id)).status).toBe(404);
	const answer = await put('staff', id);
	expect([answer.status, answer.body]).toEqual([200, { id }]);
	expect(await seenBy(id)).toEqual(['staff', 'head', 'equipment']);
});

test('a file that goes first waits for its row, seen by its sender alone', async () => {
	const id = fileId();
	await put('staff', id);
	expect(await seenBy(id)).toEqual(['staff']);
	await new Device('staff').must('faults.report', { ...fault, photo: id });
	expect(await seenBy(id)).toEqual(['staff', 'head', 'equipment']);
});

test('the same again is no harm, somebody else’s is forbidden, whether the bytes are there or awaited', async () => {
	const [sent, awaited] = [fileId(), fileId()];
	await put('staff', sent);
	const again = await put('staff', sent);
	expect([again.status, again.body]).toEqual([200, { id: sent, repeat: true }]);
	await new Device('staff').must('faults.report', { ...fault, photo: awaited });
	for (const id of [sent, awaited]) expect((await put('head', id)).status).toBe(403);
	expect((await put('staff', awaited)).status).toBe(200);
});

test('nobody takes a file by naming it too: neither one in a row nor one just sent', async () => {
	const [inRow, sent] = [fileId(), fileId()];
	await new Device('staff').must('faults.report', { ...fault, photo: inRow }, fresh('m'));
	await put('staff', inRow);
	await put('staff', sent);
	for (const photo of [inRow, sent]) await new Device('head').must('faults.report', { ...fault, photo });
	const [owner = []] = await sql(`SELECT owner, "row" FROM files WHERE id = '${inRow}'`);
	expect(owner[0]).toBe('staff');
	expect((await get('head', sent)).status).toBe(404);
});

test('a file follows its row’s audience, and is nobody’s once the row names another', async () => {
	const [first, second] = [fileId(), fileId()];
	const equipment = new Device('equipment');
	const { id } = await equipment.must('equipment.add', { assetTag: fresh('T'), name: '相机', photo: first });
	await put('equipment', first);
	expect(await seenBy(first)).toEqual(['staff', 'head', 'equipment']);
	await equipment.must('equipment.change', { equipment: `${id}.0`, set: { photo: second } });
	expect(await seenBy(first)).toEqual(['equipment']);
	expect(await sql(`SELECT entity, audience FROM files WHERE id = '${first}'`)).toEqual([['', '']]);

	await put('equipment', second);
	expect(await seenBy(second)).toEqual(['staff', 'head', 'equipment']);
	await asSuperuser('PATCH', `/api/collections/equipment/records/${id}.0`, { withdrawn: true });
	expect(await seenBy(second)).toEqual(['equipment']);
});

test.each([
	['no picture', form('file', Buffer.from('<script>alert(1)</script>'), 'image/png'), 400, 'bad_type'],
	[
		'an SVG, which may hold a script',
		form('file', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'),
		400,
		'bad_type'
	],
	['another field', form('picture', PNG), 400, 'no_file'],
	['more than 10 MB', form('file', largePng(10_485_761)), 413, 'too_large']
])('%s is refused', async (_what, body, status, code) => {
	const answer = await put('staff', fileId(), body);
	expect([answer.status, answer.body]).toEqual([status, expect.objectContaining({ code })]);
});

test('10 MB are taken, 12 MB do not get past the door', async () => {
	expect((await put('staff', fileId(), form('file', largePng(10_485_760)))).status).toBe(200);
	expect((await put('staff', fileId(), form('file', largePng(12_582_912)))).status).toBe(413);
});

test.each(['short', 'UPPERCASE000000', 'with-a-dash-000', '..%2F..%2Fdata'])('%s is no id', async (id) => {
	expect((await put('staff', id)).status).toBe(400);
	expect((await get('staff', id)).status).toBe(404);
});

test('bytes come as they were sent, and no browser’s cache keeps them beyond the right to see them', async () => {
	const id = fileId();
	await put('staff', id);
	const url = `${inject('office').url}/api/office/files/${id}`;
	const headers = { Authorization: await tokenOf('staff') };
	const whole = await fetch(url, { headers });
	expect(Buffer.from(await whole.arrayBuffer())).toEqual(PNG);
	expect(whole.headers.get('Content-Type')).toBe('image/png');
	expect(whole.headers.get('Cache-Control')).toBe('no-store');
	expect(whole.headers.get('Content-Security-Policy')).toContain('sandbox');
	const part = await fetch(url, { headers: { ...headers, Range: 'bytes=1-3' } });
	expect([part.status, await part.text()]).toEqual([206, 'PNG']);
});

test('PocketBase’s own door to files is closed', async () => {
	const id = fileId();
	await put('staff', id);
	const [[name] = []] = await sql(`SELECT file FROM files WHERE id = '${id}'`);
	for (const role of ['staff', 'nobody'] as const)
		expect((await ask(role, 'GET', `/api/files/files/${id}/${name}`)).status).toBe(404);
});
