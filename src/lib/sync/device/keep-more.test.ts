import { expect, test } from 'vitest';
import { addNote, closeNote, moveNote, notes, raise, reword } from '../testing/notes';
import { TestOffice, type TestPhone } from '../testing/test-office';

const DAY = 86_400_000;
const OLD = ['old1', 'old2', 'old3', 'old4', 'old5'];

/** Five closed notes that left devices long ago, and one that is open. A page of older rows has two. */
async function phoneOf() {
	const at = new TestOffice().member('zhang', 'red');
	for (const id of OLD) {
		at.do(addNote, { id, text: id });
		at.do(closeNote, { note: id, closedAt: at.store.now() });
		at.now += 1_000;
	}
	at.do(addNote, { id: 'open', text: 'open' });
	at.now += 5 * DAY;
	const phone = await at.phone('zhang');
	await phone.sync();
	return { at, phone };
}

async function fetchAll(phone: TestPhone): Promise<void> {
	while (await phone.device.fetchKept());
}

test('what is past its time is not here, and comes when a person wants to have it here', async () => {
	const { phone } = await phoneOf();
	expect(await phone.ids(notes)).toEqual(['open']);
	await phone.device.keep(['notes']);
	await phone.device.fetchKept();
	expect(await phone.ids(notes)).toEqual(['old4', 'old5', 'open']);
	expect(await phone.db.meta('keeping')).toMatchObject({ notes: { done: false, fetched: 2, left: 3 } });
	await fetchAll(phone);
	expect(await phone.ids(notes)).toEqual([...OLD, 'open']);
	expect(await phone.db.meta('keeping')).toMatchObject({ notes: { done: true, fetched: 5, left: 0 } });
});

test('it stays here past its time, is found, and follows every later change', async () => {
	const { at, phone } = await phoneOf();
	await phone.device.keep(['notes']);
	await fetchAll(phone);
	expect(await phone.device.evict()).toBe(0);
	at.do(reword, { note: 'old2', text: 'reworded' });
	await phone.sync();
	expect(await phone.row(notes, 'old2')).toMatchObject({ text: 'reworded' });
});

test('let go, it leaves at once, but for what this device’s own entries touch', async () => {
	const { phone } = await phoneOf();
	await phone.device.keep(['notes']);
	await fetchAll(phone);
	await phone.do(raise, { note: 'old3' });
	expect(await phone.device.letGo(['notes'])).toBe(4);
	expect(await phone.ids(notes)).toEqual(['old3', 'open']);
});

test('a row that changed while its page was on the way is not laid as it was', async () => {
	const { at, phone } = await phoneOf();
	await phone.device.keep(['notes']);
	phone.meanwhile = async () => {
		at.do(reword, { note: 'old5', text: 'newer' });
		await phone.device.pull();
	};
	expect(await phone.device.fetchKept()).toBe(true);
	expect(await phone.row(notes, 'old5')).toMatchObject({ text: 'newer' });
	await fetchAll(phone);
	expect(await phone.row(notes, 'old5')).toMatchObject({ text: 'newer' });
	expect(await phone.ids(notes)).toEqual([...OLD, 'open']);
});

test('a row that left this reader’s sight while its page was on the way does not come by it', async () => {
	const { at, phone } = await phoneOf();
	await phone.device.keep(['notes']);
	phone.meanwhile = async () => {
		at.do(moveNote, { note: 'old5', group: 'blue' });
		await phone.device.pull();
	};
	await fetchAll(phone);
	expect(await phone.ids(notes)).toEqual(['old1', 'old2', 'old3', 'old4', 'open']);
});

test('what changed at the office and is not pulled yet comes by the pull, not ahead of it', async () => {
	const { at, phone } = await phoneOf();
	at.do(reword, { note: 'old5', text: 'newer' });
	await phone.device.keep(['notes']);
	await fetchAll(phone);
	expect(await phone.row(notes, 'old5')).toBeUndefined();
	await phone.device.pull();
	expect(await phone.row(notes, 'old5')).toMatchObject({ text: 'newer' });
});

test('a row whose change was never told, since the office was put back to before it, is fetched as it stood', async () => {
	const { at, phone } = await phoneOf();
	const before = at.store.snapshot();
	at.do(reword, { note: 'old5', text: 'newer' });
	await phone.device.keep(['notes']);
	await fetchAll(phone);
	expect(await phone.ids(notes)).toEqual(['open']);
	at.store.restore(before);
	await phone.device.pull();
	await fetchAll(phone);
	expect(await phone.ids(notes)).toEqual([...OLD, 'open']);
	expect(await phone.row(notes, 'old5')).toMatchObject({ text: 'old5' });
});

test('with other rights nothing is fetched, until the new copy is here; then anew', async () => {
	const { at, phone } = await phoneOf();
	at.do(addNote, { id: 'red', text: 'red', group: 'red' });
	at.do(closeNote, { note: 'red', closedAt: at.store.now() });
	at.now += 5 * DAY;
	await phone.sync();
	await phone.device.keep(['notes']);
	await fetchAll(phone);
	expect(await phone.ids(notes)).toContain('red');
	at.member('zhang');
	expect(await phone.device.fetchKept()).toBe(false);
	await phone.device.pull();
	expect(await phone.ids(notes)).toEqual(['open']);
	await fetchAll(phone);
	expect(await phone.ids(notes)).toEqual([...OLD, 'open']);
});

test('an entry that waited for a row which is not here is drawn when the row is', async () => {
	const { phone } = await phoneOf();
	expect(await phone.do(raise, { note: 'old1' })).toMatchObject({ unknown: true });
	await phone.device.keep(['notes']);
	await fetchAll(phone);
	expect(await phone.row(notes, 'old1')).toMatchObject({ count: 1 });
	expect(await phone.outbox()).toMatchObject([{ unknown: false }]);
});

test('without a network nothing is lost of what was fetched, and it goes on from there', async () => {
	const { phone } = await phoneOf();
	await phone.device.keep(['notes']);
	await phone.device.fetchKept();
	phone.fates.older.push('lost', 'unanswered');
	await expect(phone.device.fetchKept()).rejects.toThrow('offline');
	await expect(phone.device.fetchKept()).rejects.toThrow('offline');
	await fetchAll(phone);
	expect(await phone.ids(notes)).toEqual([...OLD, 'open']);
});

test('older rows are looked at without being held: those past their time, the last first', async () => {
	const { phone } = await phoneOf();
	const first = await phone.device.older({ entity: 'notes', below: '', limit: 2 });
	expect(first).toMatchObject({ rows: [{ id: 'old5' }, { id: 'old4' }], left: 3 });
	const next = await phone.device.older({ entity: 'notes', below: first.below, limit: 2 });
	expect(next).toMatchObject({ rows: [{ id: 'old3' }, { id: 'old2' }], left: 1 });
	const last = await phone.device.older({ entity: 'notes', below: next.below, limit: 2 });
	expect(last).toMatchObject({ rows: [{ id: 'old1' }], left: 0, below: '' });
	expect(await phone.ids(notes)).toEqual(['open']);
});

test('what gave way on a full device before its time is among them', async () => {
	const { at, phone } = await phoneOf();
	at.do(closeNote, { note: 'open', closedAt: at.store.now() });
	await phone.sync();
	expect(await phone.device.makeRoom()).toBe(1);
	at.now += 1;
	expect(await phone.device.older({ entity: 'notes', below: '', limit: 2 })).toMatchObject({
		rows: [{ id: 'open' }, { id: 'old5' }]
	});
});
