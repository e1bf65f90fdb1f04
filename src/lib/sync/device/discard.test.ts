import { expect, test } from 'vitest';
import { addNote, notes, raise, reword } from '../testing/notes';
import { TestOffice } from '../testing/test-office';

test('a refused entry stays with its code until a person discards it', async () => {
	const at = new TestOffice().member('zhang');
	at.do(addNote, { id: 'n', text: 'one' });
	const phone = await at.phone('zhang');
	await phone.sync();
	at.do(raise, { note: 'n' });
	const { id } = await phone.do(reword, { note: 'n', text: 'two' });
	await phone.sync();
	await phone.sync();
	expect(await phone.outbox()).toMatchObject([{ id, state: 'refused', code: 'raised', detail: { count: 1 } }]);
	expect(await phone.row(notes, 'n')).toMatchObject({ text: 'one', count: 1 });

	expect(await phone.device.discard(id)).toBe(true);
	expect(await phone.outbox()).toEqual([]);
});

test('what is discarded while it is under way is shown again if the office has it', async () => {
	const at = new TestOffice().member('zhang');
	const phone = await at.phone('zhang');
	const { id } = await phone.do(addNote, { id: 'n', text: 'one' });
	phone.meanwhile = () => phone.device.discard(id);
	await phone.device.push();
	expect(await phone.ids(notes)).toEqual([]);
	await phone.device.pull();
	expect(await phone.ids(notes)).toEqual(['n']);
	expect(await phone.outbox()).toEqual([]);
});

test('its files go with it', async () => {
	const phone = await new TestOffice().member('zhang').phone('zhang');
	const file = { id: 'f'.repeat(15), bytes: new ArrayBuffer(3), type: 'image/jpeg' };
	const { id } = await phone.device.mutate(addNote, { text: 'one' }, { files: [file] });
	expect(await phone.db._files.count()).toBe(1);
	await phone.device.discard(id);
	expect(await phone.db._files.count()).toBe(0);
});
