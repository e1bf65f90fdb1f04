import { expect, test } from 'vitest';
import { addNote, notes, raise } from '../testing/notes';
import { TestOffice } from '../testing/test-office';

async function withNote() {
	const at = new TestOffice().member('zhang').member('li');
	at.do(addNote, { id: 'n', text: 'one' });
	const phone = await at.phone('zhang');
	await phone.sync();
	return { at, phone };
}

test('a push’s answer alone drops nothing: the office as pulled before does not hold it', async () => {
	const { phone } = await withNote();
	const { id } = await phone.do(raise, { note: 'n' });
	await phone.device.push();
	expect(await phone.outbox()).toMatchObject([{ id, state: 'applied', contained: 0 }]);
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });

	await phone.device.pull();
	expect(await phone.outbox()).toEqual([]);
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });
	expect(await phone.db._sent.toArray()).toMatchObject([{ id }]);
});

test('a lost answer: the pull tells that it arrived, the repeat tells how, and it counts once', async () => {
	const { at, phone } = await withNote();
	const { id } = await phone.do(raise, { note: 'n' });
	phone.fates.push.push('unanswered');
	await expect(phone.device.push()).rejects.toThrow('offline');
	await phone.device.pull();
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });
	expect(await phone.outbox()).toMatchObject([{ id, state: 'waiting', contained: 1 }]);

	await phone.device.push();
	expect(await phone.outbox()).toEqual([]);
	expect(at.store.all(notes)).toMatchObject([{ count: 1 }]);
	expect(at.store.journal.filter((row) => row.id === id)).toHaveLength(1);
});

test('a pull whose answer is lost changes nothing, and is asked again', async () => {
	const { phone } = await withNote();
	await phone.do(raise, { note: 'n' });
	await phone.device.push();
	phone.fates.pull.push('unanswered');
	await expect(phone.device.pull()).rejects.toThrow('offline');
	expect(await phone.outbox()).toMatchObject([{ state: 'applied', contained: 0 }]);
	await phone.device.pull();
	expect(await phone.outbox()).toEqual([]);
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });
});

test('an entry that went out while the pull was under way does not count twice', async () => {
	const { at, phone } = await withNote();
	await phone.do(raise, { note: 'n' });
	at.do(addNote, { id: 'm', text: 'so that there is news' });
	// A second tab pushes after the first has listed what it waits for.
	const first = phone.pull.bind(phone);
	phone.pull = async (request) => {
		phone.pull = first;
		await phone.device.push();
		return first(request);
	};
	await phone.device.pull();
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });
});

test('two pulls that meet: the later one’s news stand', async () => {
	const { at, phone } = await withNote();
	at.do(raise, { note: 'n' });
	phone.meanwhile = async () => {
		at.do(raise, { note: 'n' });
		await phone.device.pull();
	};
	await phone.device.pull();
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 2 });
	expect(phone.pulled.at(-1)?.response.more).toBe(false);
});

test('an id that somebody else has used is refused here, though no journal of ours holds it', async () => {
	const { at, phone } = await withNote();
	const { id } = await phone.do(raise, { note: 'n' });
	at.push('li', { id, name: 'notes.raise', version: 1, at: at.store.now(), args: { note: 'n' } });
	await phone.device.push();
	expect(await phone.outbox()).toMatchObject([{ id, state: 'refused', code: 'id_reused', contained: 1 }]);
	await phone.device.pull();
	expect(await phone.row(notes, 'n')).toMatchObject({ count: 1 });
});

test('arrived entries are kept until a backup holds them', async () => {
	const { at, phone } = await withNote();
	await phone.do(raise, { note: 'n' });
	await phone.sync();
	at.store.safe = at.store.journal.length;
	at.do(addNote, { text: 'news' });
	await phone.sync();
	expect(await phone.db._sent.count()).toBe(0);
});
