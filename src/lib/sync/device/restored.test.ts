import { expect, test } from 'vitest';
import { addNote, notes, raise, reword } from '../testing/notes';
import { TestOffice, type TestPhone } from '../testing/test-office';
import { OTHERS_COME_BACK } from './due';

/** zhang's phone stands where the backup does; a note `n` is in it. */
async function backedUp(limit = 5_000) {
	const at = new TestOffice().member('zhang').member('li');
	at.do(addNote, { id: 'n', text: 'one' });
	const phone = await at.phone('zhang', limit);
	await phone.sync();
	return { at, phone, backup: at.store.snapshot() };
}

const states = async (phone: TestPhone) =>
	(await phone.outbox()).map(({ name, state, contained }) => [name, state, contained]);

test('what arrived after the backup goes again under its own ids, in its order, before what waits, with its numbers', async () => {
	const { at, phone, backup } = await backedUp();
	const first = await phone.do(addNote, { id: 'a', text: 'a' });
	const second = await phone.do(raise, { note: 'n' });
	await phone.sync();
	expect(await phone.row(notes, 'a')).toMatchObject({ number: 2 });
	const waiting = await phone.do(addNote, { id: 'b', text: 'b' });
	at.store.restore(backup);

	await phone.device.pull();
	expect((await phone.outbox()).map(({ id }) => id)).toEqual([first.id, second.id, waiting.id]);
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });
	await phone.sync();
	expect(await phone.outbox()).toEqual([]);
	expect(await phone.row(notes, 'a')).toMatchObject({ number: 2 });
	expect(await phone.row(notes, 'b')).toMatchObject({ number: 3 });
	expect(at.store.row(notes, 'n')).toMatchObject({ count: 1 });
	expect(at.store.journal.slice(-3).map(({ id }) => id)).toEqual([first.id, second.id, waiting.id]);
});

test('what the backup holds is sent again too, and counts once', async () => {
	const { at, phone } = await backedUp();
	await phone.do(raise, { note: 'n' });
	await phone.sync();
	const backup = at.store.snapshot();
	await phone.do(addNote, { id: 'a', text: 'a' });
	await phone.sync();
	at.store.restore(backup);
	await phone.device.pull();
	await phone.sync();
	expect(await phone.outbox()).toEqual([]);
	expect(at.store.row(notes, 'n')).toMatchObject({ count: 1 });
});

test('an entry whose answer came, and whose pull did not, is missed by the pull, though the cursor holds', async () => {
	const { at, phone, backup } = await backedUp();
	await phone.do(raise, { note: 'n' });
	await phone.device.push();
	expect(await states(phone)).toEqual([[raise.name, 'applied', 0]]);
	at.store.restore(backup);
	await phone.device.pull();
	expect(phone.pulled.at(-1)?.response).toMatchObject({ reset: false, restored: false });
	expect(await states(phone)).toEqual([[raise.name, 'waiting', 0]]);
	await phone.sync();
	expect(await phone.outbox()).toEqual([]);
	expect(at.store.row(notes, 'n')).toMatchObject({ count: 1 });
});

test('nor does an empty cursor hide it: the first copy had not come', async () => {
	const { at, backup } = await backedUp();
	const phone = await at.phone('li');
	await phone.do(addNote, { id: 'a', text: 'a' });
	await phone.device.push();
	at.store.restore(backup);
	await phone.device.pull();
	await phone.sync();
	expect(await phone.outbox()).toEqual([]);
	expect(at.store.row(notes, 'a')).toMatchObject({ text: 'a' });
});

test('other rights do not hide the other history', async () => {
	const { at, phone, backup } = await backedUp();
	await phone.do(raise, { note: 'n' });
	at.member('zhang', 'red');
	await phone.sync();
	at.store.restore(backup);
	await phone.device.pull();
	await phone.sync();
	expect(at.store.row(notes, 'n')).toMatchObject({ count: 1 });
});

test('while the new copy arrives the old one is shown, each deed counted once, also when it is answered meanwhile', async () => {
	const { at, phone, backup } = await backedUp(1);
	await phone.do(raise, { note: 'n' });
	await phone.sync();
	at.store.restore(backup);
	for (const id of ['x', 'y', 'z']) at.do(addNote, { id, text: id });

	phone.fates.pull.push('through', 'through', 'lost');
	await expect(phone.device.pull()).rejects.toThrow('offline');
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });
	expect(await states(phone)).toEqual([[raise.name, 'waiting', 1]]);
	await phone.device.push();
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });
	await phone.device.pull();
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });
	expect(await phone.outbox()).toEqual([]);
	expect(await phone.ids(notes)).toEqual(['n', 'x', 'y', 'z']);
});

test('what builds on another device’s entry waits until that has come, and then is there without anybody’s doing', async () => {
	const { at, phone, backup } = await backedUp();
	const other = await at.phone('li');
	await other.do(addNote, { id: 'basis', text: 'one' });
	await other.sync();
	await phone.sync();
	await phone.do(reword, { note: 'basis', text: 'two' });
	await phone.sync();
	at.store.restore(backup);

	await phone.device.pull();
	await phone.sync();
	expect(await phone.outbox()).toMatchObject([{ state: 'waiting', code: 'not_found' }]);
	await other.device.pull();
	await other.sync();
	await phone.sync();
	await phone.sync();
	expect(await phone.outbox()).toEqual([]);
	expect(at.store.row(notes, 'basis')).toMatchObject({ text: 'two' });
});

test('after a day, or when its person does not want to wait, the office has the last word, and he sees it', async () => {
	const { at, phone, backup } = await backedUp();
	for (const id of ['p', 'q']) at.do(addNote, { id, text: id });
	await phone.sync();
	const [impatient] = [
		await phone.do(reword, { note: 'p', text: 'two' }),
		await phone.do(reword, { note: 'q', text: 'two' })
	];
	await phone.sync();
	at.store.restore(backup);
	await phone.device.pull();
	await phone.sync();
	expect(await states(phone)).toEqual([
		[reword.name, 'waiting', 0],
		[reword.name, 'waiting', 0]
	]);

	await phone.device.waitNoLonger(impatient.id);
	await phone.sync();
	expect(await states(phone)).toEqual([
		[reword.name, 'refused', 1],
		[reword.name, 'waiting', 0]
	]);
	at.now += OTHERS_COME_BACK;
	await phone.sync();
	expect(await phone.outbox()).toMatchObject([
		{ state: 'refused', code: 'not_found', again: 0 },
		{ state: 'refused', code: 'not_found', again: expect.any(Number) }
	]);
});

test('a refusal stands that the restored office has forgotten: its person has read it, and its effect is gone', async () => {
	const { at, phone, backup } = await backedUp();
	at.do(raise, { note: 'n' });
	await phone.do(reword, { note: 'n', text: 'two' });
	await phone.device.push();
	at.store.restore(backup);
	await phone.device.pull();
	expect(await states(phone)).toEqual([[reword.name, 'refused', 1]]);
	expect(await phone.row(notes, 'n')).toMatchObject({ text: 'one' });
	await phone.sync();
	expect(at.store.journal).toHaveLength(backup.journal.length);
});

test('it keeps both numbers where it got another one', async () => {
	const { at, phone, backup } = await backedUp();
	await phone.do(addNote, { id: 'a', text: 'a' });
	await phone.sync();
	at.store.restore(backup);
	at.do(addNote, { id: 'other', text: 'other' });
	await phone.device.pull();
	await phone.sync();
	expect(await phone.db._sent.toArray()).toMatchObject([{ numbers: { notes: 3 }, hadNumbers: { notes: 2 } }]);
});

test('what a finished backup holds is not kept, so not sent again', async () => {
	const { at, phone } = await backedUp();
	await phone.do(raise, { note: 'n' });
	await phone.sync();
	const backup = at.store.snapshot();
	at.store.safe = at.store.journal.length;
	at.do(addNote, { id: 'a', text: 'a' });
	await phone.sync();
	at.store.restore(backup);
	await phone.device.pull();
	expect(await phone.outbox()).toEqual([]);
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });
});

test('a tablet cannot send again what it was told; it knows how much, and from when to when', async () => {
	const { at, backup } = await backedUp();
	const tablet = await at.phone('li', 5_000, true);
	await tablet.sync();
	const { at: from } = await tablet.do(addNote, { id: 'a', text: 'a' });
	at.now += 60_000;
	const { at: to } = await tablet.do(addNote, { id: 'b', text: 'b' });
	await tablet.sync();
	at.store.restore(backup);
	await tablet.device.pull();
	expect(await tablet.outbox()).toEqual([]);
	expect(await tablet.db.meta('lost')).toEqual({ count: 2, from, to });
	expect(await tablet.db._sent.count()).toBe(0);
	expect(await tablet.ids(notes)).toEqual(['n']);
});
