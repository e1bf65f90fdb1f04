import { expect, test } from 'vitest';
import { addNote, groupWord, notes, raise, reword, strike } from '../testing/notes';
import { TestOffice } from '../testing/test-office';

test('a row that is not here is unknown, not absent: the entry waits without effect, and the office does it', async () => {
	const at = new TestOffice().member('zhang');
	const phone = await at.phone('zhang');
	await phone.sync();
	at.do(addNote, { id: 'n', text: 'one' });
	const entry = await phone.do(raise, { note: 'n' });
	expect(entry).toMatchObject({ unknown: true, writes: [] });
	await phone.sync();
	expect(await phone.outbox()).toEqual([]);
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });
});

test('what was read may refuse, and then nothing is stored', async () => {
	const at = new TestOffice().member('zhang');
	at.do(addNote, { id: 'n', text: 'one' });
	at.do(raise, { note: 'n' });
	const phone = await at.phone('zhang');
	await phone.sync();
	await expect(phone.do(reword, { note: 'n', text: 'two' })).rejects.toMatchObject({ code: 'raised' });
	expect(await phone.outbox()).toEqual([]);
	expect(await phone.row(notes, 'n')).toMatchObject({ text: 'one' });
});

test('a right that is missing refuses at once', async () => {
	const at = new TestOffice().member('zhang', 'blue');
	at.do(addNote, { id: 'n', text: 'one' });
	const phone = await at.phone('zhang');
	await phone.sync();
	await expect(phone.do(groupWord, { note: 'n', text: 'two' })).rejects.toMatchObject({ code: 'forbidden' });
});

test('a fact that contradicts what is known here is kept, and put to the duty', async () => {
	const at = new TestOffice().member('zhang');
	at.do(addNote, { id: 'n', text: 'struck' });
	const phone = await at.phone('zhang');
	await phone.sync();
	const entry = await phone.do(strike, { note: 'n' });
	expect(entry.unknown).toBe(true);
	await phone.sync();
	expect(await phone.outbox()).toEqual([]);
	expect(at.store.journal.at(-1)).toMatchObject({
		id: entry.id,
		outcome: 'applied',
		wrote: [{ entity: 'exceptions' }]
	});
});

test('what no push could carry is refused here: it would stop all that come after it', async () => {
	const phone = await new TestOffice().member('zhang').phone('zhang');
	const many = { text: '字'.repeat(99_999) };
	await expect(phone.device.mutate(addNote, many)).resolves.toBeDefined();
	await expect(
		phone.device.mutate(addNote, { ...many, more: '字'.repeat(300_000) } as typeof many)
	).rejects.toMatchObject({ code: 'too_large' });
});
