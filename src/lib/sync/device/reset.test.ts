import { expect, test } from 'vitest';
import { addNote, groupWord, notes, raise } from '../testing/notes';
import { TestOffice } from '../testing/test-office';

/** Three red notes and a blue one; zhang reads the red ones. */
async function redPhone(limit = 5_000) {
	const at = new TestOffice().member('zhang', 'red');
	for (const id of ['r1', 'r2', 'r3']) at.do(addNote, { id, text: 'red', group: 'red' });
	at.do(addNote, { id: 'b1', text: 'blue', group: 'blue' });
	const phone = await at.phone('zhang', limit);
	await phone.sync();
	return { at, phone };
}

test('other rights bring another copy, with the outbox over it', async () => {
	const { at, phone } = await redPhone();
	expect(await phone.ids(notes)).toEqual(['r1', 'r2', 'r3']);
	at.member('zhang', 'blue');
	await phone.do(addNote, { id: 'own', text: 'one' });
	await phone.device.pull();
	expect(await phone.ids(notes)).toEqual(['b1', 'own']);
	expect(await phone.outbox()).toHaveLength(1);
});

test('the old copy stays until the new one is complete, also over a restart', async () => {
	const { at, phone } = await redPhone(1);
	for (let n = 0; n < 3; n++) at.do(addNote, { id: `b${n + 2}`, text: 'blue', group: 'blue' });
	at.member('zhang', 'blue');
	phone.fates.pull.push('through', 'through', 'lost');
	await expect(phone.device.pull()).rejects.toThrow('offline');
	expect(await phone.ids(notes)).toEqual(['r1', 'r2', 'r3']);
	expect(await phone.db._staging.count()).toBe(2);

	phone.db.close();
	await phone.db.open();
	const told = phone.pulled.length;
	await phone.device.pull();
	expect(phone.pulled.slice(told).some(({ response }) => response.reset)).toBe(false);
	expect(await phone.ids(notes)).toEqual(['b1', 'b2', 'b3', 'b4']);
	expect(await phone.db._staging.count()).toBe(0);
});

test('rights that change again while the new copy arrives leave nothing of it', async () => {
	const { at, phone } = await redPhone(1);
	at.member('zhang', 'blue');
	phone.fates.pull.push('through', 'lost');
	await expect(phone.device.pull()).rejects.toThrow('offline');
	expect(await phone.db._staging.toArray()).toMatchObject([{ changes: { notes: [{ id: 'b1' }] } }]);
	at.member('zhang');
	await phone.device.pull();
	expect(await phone.ids(notes)).toEqual([]);
});

test('an entry under a right that the new copy brings is drawn as soon as it is here', async () => {
	const { at, phone } = await redPhone();
	at.do(addNote, { id: 'open', text: 'one' });
	at.member('zhang', 'blue');
	await phone.sync();
	await expect(phone.do(groupWord, { note: 'open', text: 'two' })).rejects.toThrow('forbidden');
	at.member('zhang', 'red');
	await phone.sync();
	await phone.do(groupWord, { note: 'open', text: 'two' });
	at.member('zhang', 'red', 'blue');
	await phone.device.pull();
	expect(await phone.row(notes, 'open')).toMatchObject({ text: 'two' });
	expect(await phone.outbox()).toMatchObject([{ unknown: false }]);
});

test('entries answered on the way to the new copy count once', async () => {
	const { at, phone } = await redPhone(1);
	await phone.do(raise, { note: 'r1' });
	await phone.device.push();
	at.member('zhang', 'red', 'blue');
	await phone.device.pull();
	expect(await phone.row(notes, 'r1')).toMatchObject({ count: 1 });
	expect(await phone.outbox()).toEqual([]);
});
