import { expect, test } from 'vitest';
import { addNote, notes, raise } from '../testing/notes';
import { TestOffice } from '../testing/test-office';

const office = () => new TestOffice().member('zhang');

test('what is undone in its window never goes out, and its rows are as before', async () => {
	const at = office();
	at.do(addNote, { id: 'n', text: 'one' });
	const phone = await at.phone('zhang');
	await phone.sync();
	const { id } = await phone.do(raise, { note: 'n' }, 5_000);
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });

	expect(await phone.device.undo(id)).toBe(true);
	await phone.sync();
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 0 });
	expect(phone.pushed).toEqual([]);
});

test('what went out cannot be undone, even if nobody answered', async () => {
	const phone = await office().phone('zhang');
	const { id } = await phone.do(addNote, { id: 'n', text: 'one' });
	phone.fates.push.push('lost');
	await expect(phone.device.push()).rejects.toThrow('offline');
	expect(await phone.device.undo(id)).toBe(false);
	expect(await phone.outbox()).toHaveLength(1);
});

test('what built upon the undone one loses its effect on screen, not its place in the outbox', async () => {
	const phone = await office().phone('zhang');
	const first = await phone.do(addNote, { id: 'n', text: 'one' }, 5_000);
	const second = await phone.do(raise, { note: 'n' }, 5_000);
	await phone.device.undo(first.id);
	expect(await phone.row(notes, 'n')).toBeUndefined();
	expect(await phone.outbox()).toMatchObject([{ id: second.id, unknown: true }]);
});

test('a killed program keeps a held entry and pushes it', async () => {
	const at = office();
	const phone = await at.phone('zhang');
	await phone.do(addNote, { id: 'n', text: 'one' }, 5_000);
	phone.db.close();
	await phone.db.open();
	at.now += 5_001;
	await phone.sync();
	expect(at.store.all(notes)).toMatchObject([{ id: 'n' }]);
});
