import { expect, test } from 'vitest';
import { addNote, closeNote, copyWords, notes, raise } from '../testing/notes';
import { TestOffice } from '../testing/test-office';

const DAY = 86_400_000;

/** Three closed notes and an open one, seen before they were past. */
async function phoneOf() {
	const at = new TestOffice().member('zhang');
	for (const id of ['c1', 'c2', 'c3', 'open']) at.do(addNote, { id, text: id });
	for (const note of ['c1', 'c2', 'c3']) at.do(closeNote, { note, closedAt: at.store.now() });
	const phone = await at.phone('zhang');
	await phone.sync();
	at.now += 2 * DAY;
	return { at, phone };
}

test('takes rows past their until, and only those', async () => {
	const { phone } = await phoneOf();
	expect(await phone.device.evict()).toBe(3);
	expect(await phone.ids(notes)).toEqual(['open']);
});

test('spares what a pending entry has written or read', async () => {
	const { phone } = await phoneOf();
	await phone.do(raise, { note: 'c1' });
	await phone.do(copyWords, { from: 'c2', to: 'open' });
	expect(await phone.device.evict()).toBe(1);
	expect(await phone.ids(notes)).toEqual(['c1', 'c2', 'open']);
	await phone.device.undo((await phone.outbox())[0]?.id ?? '');
	expect(await phone.row(notes, 'open')).toMatchObject({ text: 'c2' });
});

test('spares what an entry reads only since it was run again', async () => {
	const { at, phone } = await phoneOf();
	at.do(addNote, { id: 'late', text: 'late' });
	await phone.do(copyWords, { from: 'c1', to: 'late' });
	await phone.device.pull();
	expect(await phone.row(notes, 'late')).toMatchObject({ text: 'c1' });
	await phone.device.evict();
	expect(await phone.ids(notes)).toEqual(['c1', 'late', 'open']);
});

test('a row that went comes back when it is opened again', async () => {
	const { at, phone } = await phoneOf();
	await phone.device.evict();
	at.do(closeNote, { note: 'c1', closedAt: at.store.now() });
	await phone.sync();
	expect(await phone.ids(notes)).toEqual(['c1', 'open']);
});

test('a draft stays for 90 days after it was last touched', async () => {
	const { at, phone } = await phoneOf();
	const { _drafts } = phone.device.db;
	await _drafts.bulkPut([89, 91].map((days) => ({ form: `${days}`, values: {}, savedAt: at.now - days * DAY })));
	await phone.device.evict();
	expect(await _drafts.toCollection().primaryKeys()).toEqual(['89']);
});
