import { expect, test } from 'vitest';
import { addMany, addNote, moveNote, notes, raise, reword, stumble } from '../testing/notes';
import { TestOffice } from '../testing/test-office';

async function withNote(...groups: string[]) {
	const at = new TestOffice().member('zhang', ...groups);
	at.do(addNote, { id: 'n', text: 'one' });
	const phone = await at.phone('zhang');
	await phone.sync();
	return { at, phone };
}

test('own entries stand over what others did meanwhile', async () => {
	const { at, phone } = await withNote();
	await phone.do(raise, { note: 'n' });
	await phone.do(raise, { note: 'n' });
	at.do(raise, { note: 'n' });
	await phone.device.pull();
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 3 });
});

test('a refusal met in a rebase takes the effect and keeps the entry, unmarked, to be sent', async () => {
	const { at, phone } = await withNote();
	const { id } = await phone.do(reword, { note: 'n', text: 'two' });
	at.do(raise, { note: 'n' });
	await phone.device.pull();
	expect(await phone.row(notes, 'n')).toMatchObject({ text: 'one', count: 1 });
	expect(await phone.outbox()).toMatchObject([{ id, state: 'waiting', unknown: true, contained: 0 }]);
	await phone.device.push();
	expect(await phone.outbox()).toMatchObject([{ id, state: 'refused', code: 'raised' }]);
});

test('a fault of ours in one entry does not keep the office’s news away', async () => {
	const { at, phone } = await withNote();
	const { id } = await phone.do(stumble, { note: 'n' });
	at.do(reword, { note: 'n', text: 'hole' });
	at.do(addNote, { id: 'm', text: 'news' });
	await phone.device.pull();
	expect(await phone.ids(notes)).toEqual(['m', 'n']);
	expect(await phone.outbox()).toMatchObject([{ id, unknown: true, problem: 'TypeError: fell into a hole' }]);

	at.do(reword, { note: 'n', text: 'filled' });
	await phone.device.pull();
	expect(await phone.row(notes, 'n')).toMatchObject({ text: 'passed' });
	expect((await phone.outbox())[0]).not.toHaveProperty('problem');
});

test('a row that left sight is gone under an own entry too, and leaves no image behind', async () => {
	const { at, phone } = await withNote('red');
	await phone.do(raise, { note: 'n' });
	at.do(moveNote, { note: 'n', group: 'blue' });
	await phone.device.pull();
	expect(await phone.ids(notes)).toEqual([]);
	expect(await phone.db._shadow.count()).toBe(0);
	expect(await phone.outbox()).toMatchObject([{ unknown: true }]);
});

test('one that comes back is drawn with the entry over it', async () => {
	const { at, phone } = await withNote();
	await phone.do(raise, { note: 'n' });
	at.do(moveNote, { note: 'n', group: 'blue' });
	await phone.device.pull();
	at.do(moveNote, { note: 'n' });
	await phone.device.pull();
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });
});

test('a field that the office cleared does not come back from an own entry’s image', async () => {
	const { at, phone } = await withNote('red');
	at.do(moveNote, { note: 'n', group: 'red' });
	await phone.sync();
	await phone.do(raise, { note: 'n' });
	at.do(moveNote, { note: 'n' });
	await phone.device.pull();
	expect(await phone.row(notes, 'n')).not.toHaveProperty('group');
});

test('an entry of many rows goes, is drawn again and is answered whole', async () => {
	const { at, phone } = await withNote();
	await phone.do(addMany, { many: 600 });
	at.do(raise, { note: 'n' });
	await phone.device.pull();
	expect(await phone.ids(notes)).toHaveLength(601);
	await phone.sync();
	expect(await phone.ids(notes)).toHaveLength(601);
	expect(await phone.db._shadow.count()).toBe(0);
});

test('some hundreds of own entries are run again over the news', async () => {
	const { at, phone } = await withNote();
	for (let n = 0; n < 300; n++) await phone.do(raise, { note: 'n' });
	at.do(raise, { note: 'n' });
	await phone.device.pull();
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 301 });
	await phone.sync();
	expect(await phone.outbox()).toEqual([]);
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 301 });
});
