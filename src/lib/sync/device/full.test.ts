import { expect, test } from 'vitest';
import { Refusal } from '../../domain/core';
import { addNote, closeNote, notes, raise } from '../testing/notes';
import { TestOffice, type TestPhone } from '../testing/test-office';
import { isFull } from './store-problems';

/** The device holds `most` notes; what would be one more is not stored, as a full browser does it. */
function fill(phone: TestPhone, most: number): void {
	const table = phone.db.rows(notes);
	phone.db._outbox.hook('creating', () => refuseMore());
	table.hook('creating', () => refuseMore());
	let held = 0;
	table.hook('creating', () => void held++);
	table.hook('deleting', () => void held--);
	const refuseMore = () => {
		if (held >= most) throw new DOMException('no room', 'QuotaExceededError');
	};
	void table.count().then((count) => (held = count));
}

async function fullPhone(closed: number, open: number) {
	const at = new TestOffice().member('zhang');
	for (let n = 0; n < closed; n++) {
		at.do(addNote, { id: `closed${n}`, text: 'done' });
		at.do(closeNote, { note: `closed${n}`, closedAt: at.store.now() });
	}
	for (let n = 0; n < open; n++) at.do(addNote, { id: `open${n}`, text: 'to do' });
	const phone = await at.phone('zhang');
	await phone.sync();
	fill(phone, closed + open);
	return { at, phone };
}

test('on a full device closed work gives way, and what was done is stored', async () => {
	const { phone } = await fullPhone(2, 1);
	await phone.do(addNote, { id: 'mine', text: 'typed' });
	expect(await phone.ids(notes)).toEqual(['mine', 'open0']);
	expect(await phone.outbox()).toMatchObject([{ name: addNote.name, state: 'waiting' }]);
});

test('what pending entries touched does not give way, and nothing pending ever goes', async () => {
	const { phone } = await fullPhone(2, 0);
	await phone.do(addNote, { id: 'first', text: 'typed' });
	expect(await phone.ids(notes)).toEqual(['first']);
	await phone.do(raise, { note: 'first' });
	expect(await phone.outbox()).toHaveLength(2);
});

test('without anything to give way it is refused with its reason, and nothing is stored', async () => {
	const { phone } = await fullPhone(0, 2);
	const refused = await phone.do(addNote, { id: 'mine', text: 'typed' }).catch((problem: unknown) => problem);
	expect(refused).toBeInstanceOf(Refusal);
	expect(refused).toMatchObject({ code: 'storage_full' });
	expect(await phone.outbox()).toEqual([]);
	expect(await phone.ids(notes)).toEqual(['open0', 'open1']);
});

test('a pull for which there is no room changes nothing, and succeeds once there is some', async () => {
	const { at, phone } = await fullPhone(1, 1);
	at.do(addNote, { id: 'news', text: 'news' });
	const problem = await phone.device.pull().catch((thrown: unknown) => thrown);
	expect(isFull(problem)).toBe(true);
	expect(await phone.ids(notes)).toEqual(['closed0', 'open0']);
	expect(await phone.device.makeRoom()).toBe(1);
	await phone.device.pull();
	expect(await phone.ids(notes)).toEqual(['news', 'open0']);
});

test('what is kept past its time gives way first, is not fetched again by itself, and the person is told', async () => {
	const { at, phone } = await fullPhone(2, 1);
	await phone.device.keep(['notes']);
	at.now += 5 * 86_400_000;
	expect(await phone.device.evict()).toBe(0);
	await phone.do(addNote, { id: 'mine', text: 'typed' });
	expect(await phone.ids(notes)).toEqual(['mine', 'open0']);
	expect(await phone.db.meta('keeping')).toEqual({});
	expect(await phone.db.meta('gaveWay')).toEqual(['notes']);
	expect(await phone.device.fetchKept()).toBe(false);
});

test('where there is no room even to take rows away, it is refused with the same reason', async () => {
	const { phone } = await fullPhone(2, 0);
	phone.db.rows(notes).hook('deleting', () => {
		throw new DOMException('no room', 'QuotaExceededError');
	});
	await expect(phone.do(addNote, { id: 'mine', text: 'typed' })).rejects.toMatchObject({ code: 'storage_full' });
	expect(await phone.device.makeRoom()).toBe(0);
	expect(await phone.ids(notes)).toEqual(['closed0', 'closed1']);
});
