import { expect, test } from 'vitest';
import { addNote, notes, raise } from '../testing/notes';
import { TestOffice } from '../testing/test-office';
import { isSetAside } from './set-aside';

const phoneOf = (at: TestOffice) => at.member('zhang').phone('zhang');
const idsOf = (pushed: readonly { mutations: readonly { id: string }[] }[]) =>
	pushed.map(({ mutations }) => mutations.map(({ id }) => id));

test('entries go in the order in which they were done', async () => {
	const at = new TestOffice();
	const phone = await phoneOf(at);
	const done = [];
	for (let n = 0; n < 3; n++) done.push((await phone.do(addNote, { text: `${n}` })).id);
	await phone.device.push();
	expect(idsOf(phone.pushed)).toEqual([done]);
});

test('what comes after a held entry waits with it', async () => {
	const at = new TestOffice();
	const phone = await phoneOf(at);
	const first = await phone.do(addNote, { id: 'n', text: 'one' });
	const held = await phone.do(raise, { note: 'n' }, 5_000);
	const after = await phone.do(raise, { note: 'n' });
	await phone.device.push();
	expect(idsOf(phone.pushed)).toEqual([[first.id]]);
	at.now += 5_001;
	await phone.device.push();
	expect(idsOf(phone.pushed)).toEqual([[first.id], [held.id, after.id]]);
});

test('a failed entry waits for its time, later ones are still tried, and the same id comes again', async () => {
	const at = new TestOffice();
	const phone = await phoneOf(at);
	const first = await phone.do(addNote, { id: 'a', text: 'one' });
	await phone.do(addNote, { id: 'b', text: 'two' });
	at.breaks = 'before';
	await phone.sync();
	expect(at.store.all(notes).map((note) => note.id)).toEqual(['b']);
	expect(await phone.outbox()).toMatchObject([{ id: first.id, state: 'failed', code: 'server_fault', tries: 1 }]);
	expect(await phone.ids(notes)).toEqual(['a', 'b']);

	await phone.do(addNote, { id: 'c', text: 'three' });
	await phone.sync();
	expect(at.store.all(notes).map((note) => note.id)).toEqual(['b', 'c']);

	at.now += 2_001;
	await phone.sync();
	expect(await phone.outbox()).toEqual([]);
	expect(at.store.all(notes).map((note) => note.id)).toEqual(['b', 'c', 'a']);
});

test('one that failed after it was stored is not done twice', async () => {
	const at = new TestOffice();
	at.member('zhang').do(addNote, { id: 'n', text: 'one' });
	const phone = await at.phone('zhang');
	await phone.sync();
	await phone.do(raise, { note: 'n' });
	at.breaks = 'after';
	await phone.sync();
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });
	at.now += 2_001;
	await phone.sync();
	expect(await phone.outbox()).toEqual([]);
	expect(at.store.all(notes)).toMatchObject([{ count: 1 }]);
});

test('waits grow from two seconds on; a person may not wait', async () => {
	const at = new TestOffice();
	const phone = await phoneOf(at);
	await phone.do(addNote, { text: 'one' });
	const waits: number[] = [];
	for (let n = 0; n < 6; n++) {
		at.breaks = 'before';
		await phone.device.retry();
		await phone.device.push();
		waits.push(((await phone.outbox())[0]?.retryAt ?? 0) - at.now);
	}
	expect(waits).toEqual([2, 8, 32, 128, 1_800, 1_800].map((seconds) => seconds * 1_000));
});

test('more than a batch goes in batches, and a large entry goes alone', async () => {
	const at = new TestOffice();
	const phone = await phoneOf(at);
	for (let n = 0; n < 52; n++) await phone.do(addNote, { text: `${n}` });
	for (let n = 0; n < 4; n++) await phone.do(addNote, { text: '字'.repeat(90_000) });
	await phone.device.push();
	expect(phone.pushed.map(({ mutations }) => mutations.length)).toEqual([50, 5, 1]);
	for (const request of phone.pushed) expect(Buffer.byteLength(JSON.stringify(request))).toBeLessThan(1_048_576);
});

test('one that failed five times is set aside, cannot hold up the others, and goes again at a newer server', async () => {
	const at = new TestOffice();
	const phone = await phoneOf(at);
	const poisoned = await phone.do(addNote, { id: 'a', text: 'one' });
	for (let n = 0; n < 5; n++) {
		at.breaks = 'before';
		await phone.sync();
		at.now += 200_000;
	}
	expect((await phone.outbox()).map(isSetAside)).toEqual([true]);
	expect(await phone.ids(notes)).toEqual(['a']);

	await phone.do(addNote, { id: 'b', text: 'two' });
	await phone.sync();
	expect(at.store.all(notes).map((note) => note.id)).toEqual(['b']);
	expect(await phone.outbox()).toMatchObject([{ id: poisoned.id, state: 'failed', tries: 5 }]);

	at.store.build = 'newer';
	await phone.sync();
	await phone.sync();
	expect(await phone.outbox()).toEqual([]);
	expect(at.store.all(notes).map((note) => note.id)).toEqual(['b', 'a']);
});

test('one that the server cannot even read is found by halving, and the others go on', async () => {
	const at = new TestOffice();
	const phone = await phoneOf(at);
	const done = [];
	for (let n = 0; n < 7; n++) done.push((await phone.do(addNote, { id: `n${n}`, text: `${n}` })).id);
	phone.cannotRead = done[4];
	await phone.sync();
	expect(at.store.all(notes).map((note) => note.id)).toEqual(['n0', 'n1', 'n2', 'n3', 'n5', 'n6']);
	expect(await phone.outbox()).toMatchObject([{ id: done[4], state: 'failed', code: 'server_fault', tries: 1 }]);
});

test('while the server can read nothing at all, no entry is blamed', async () => {
	const at = new TestOffice();
	const phone = await phoneOf(at);
	await phone.do(addNote, { text: 'one' });
	await phone.do(addNote, { text: 'two' });
	phone.cannotRead = 'anything';
	await expect(phone.device.push()).rejects.toThrow('server 500');
	expect(await phone.outbox()).toMatchObject([
		{ state: 'waiting', tries: 0 },
		{ state: 'waiting', tries: 0 }
	]);
});

test('what could still be undone goes at once when the page is put away', async () => {
	const at = new TestOffice();
	const phone = await phoneOf(at);
	await phone.do(addNote, { id: 'n', text: 'one' }, 5_000);
	await phone.device.releaseHeld();
	await phone.sync();
	expect(await phone.outbox()).toEqual([]);
	expect(at.store.all(notes).map((note) => note.id)).toEqual(['n']);
});

test('a clock set back by a day holds nothing up', async () => {
	const at = new TestOffice();
	const phone = await phoneOf(at);
	await phone.do(addNote, { id: 'failed', text: 'one' });
	at.breaks = 'before';
	await phone.sync();
	await phone.do(addNote, { id: 'held', text: 'two' }, 5_000);
	at.now -= 86_400_000;
	await phone.sync();
	expect(await phone.outbox()).toEqual([]);
	expect(at.store.all(notes).map((note) => note.id)).toEqual(['failed', 'held']);
});
