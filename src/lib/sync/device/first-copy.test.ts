import { expect, test } from 'vitest';
import { addNote, closeNote, notes, raise } from '../testing/notes';
import { TestOffice } from '../testing/test-office';

function officeOf(many: number) {
	const at = new TestOffice().member('zhang', 'red');
	for (let n = 0; n < many; n++) at.do(addNote, { id: `n${n}`, text: 'one' });
	return at;
}

test('goes on where it was cut, and shows what is here already', async () => {
	const at = officeOf(6);
	const phone = await at.phone('zhang', 2);
	phone.fates.pull.push('through', 'through', 'lost');
	await expect(phone.device.pull()).rejects.toThrow('offline');
	expect(await phone.ids(notes)).toEqual(['n0', 'n1', 'n2']);

	const told = phone.pulled.length;
	await phone.device.pull();
	expect(await phone.ids(notes)).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5']);
	expect(phone.pulled.slice(told).every(({ response }) => !response.reset)).toBe(true);
	expect(await phone.db.meta('copy')).toBe('complete');
});

test('what was done before the copy came stands over it', async () => {
	const at = officeOf(1);
	const phone = await at.phone('zhang');
	const { unknown } = await phone.do(raise, { note: 'n0' });
	expect(unknown).toBe(true);
	await phone.device.pull();
	expect(await phone.row(notes, 'n0')).toMatchObject({ count: 1 });
	expect(await phone.outbox()).toMatchObject([{ unknown: false }]);
});

test('leaves out rows past their until', async () => {
	const at = officeOf(2);
	at.do(closeNote, { note: 'n0', closedAt: '2026-11-01T00:00:00.000Z' });
	const phone = await at.phone('zhang');
	await phone.device.pull();
	expect(await phone.ids(notes)).toEqual(['n1']);
});

test('a row that is closed, long past, while the copy arrives, is not left as it was on an earlier page', async () => {
	const at = officeOf(4);
	const phone = await at.phone('zhang', 2);
	phone.fates.pull.push('through', 'lost');
	await expect(phone.device.pull()).rejects.toThrow('offline');
	expect(await phone.ids(notes)).toContain('n0');
	at.do(closeNote, { note: 'n0', closedAt: '2026-11-01T00:00:00.000Z' });
	await phone.device.pull();
	expect(await phone.row(notes, 'n0')).toMatchObject({ closedAt: '2026-11-01T00:00:00.000Z' });
});

test('one that must begin anew stays until the new one is here: its answered entries are gone from the outbox', async () => {
	const at = officeOf(0);
	const phone = await at.phone('zhang', 1);
	await phone.do(addNote, { id: 'own', text: 'one' });
	await phone.device.push();
	for (let n = 0; n < 4; n++) at.do(addNote, { id: `n${n}`, text: 'one' });
	phone.fates.pull.push('through', 'through', 'lost');
	await expect(phone.device.pull()).rejects.toThrow('offline');
	expect(await phone.outbox()).toEqual([]);
	expect(await phone.ids(notes)).toEqual(['own']);

	at.do(raise, { note: 'own' });
	at.member('zhang', 'blue');
	phone.fates.pull.push('through', 'lost');
	await expect(phone.device.pull()).rejects.toThrow('offline');
	expect(await phone.ids(notes)).toEqual(['own']);
	await phone.device.pull();
	expect(await phone.ids(notes)).toEqual(['n0', 'n1', 'n2', 'n3', 'own']);
});

test('a copy that is made where the browser had cleared one away is another one', async () => {
	const phone = await officeOf(1).phone('zhang');
	await phone.device.pull();
	const before = await phone.device.client();
	await phone.db.delete({ disableAutoOpen: false });
	expect(await phone.device.client()).not.toBe(before);
});
