import { expect, test } from 'vitest';
import { addNote, setMember } from '../testing/notes';
import { TestOffice } from '../testing/test-office';
import { keepPicture } from './seen-pictures';

const picture = (id: string, at = 0) => ({ id, bytes: new ArrayBuffer(8), type: 'image/jpeg', at });

async function phoneOf() {
	const at = new TestOffice().member('zhang', 'desk');
	at.do(addNote, { id: 'mine', text: 'for the desk', group: 'desk' });
	const phone = await at.phone('zhang');
	await phone.sync();
	await keepPicture(phone.db, picture('p'));
	return { at, phone };
}

test('news alone leave pictures where they are', async () => {
	const { at, phone } = await phoneOf();
	at.do(addNote, { text: 'news' });
	await phone.sync();
	expect(await phone.db._pictures.count()).toBe(1);
});

test('a right that is withdrawn takes rows and pictures off the device', async () => {
	const { at, phone } = await phoneOf();
	at.do(setMember, { member: 'zhang', groups: [] });
	await phone.sync();
	await phone.sync();
	expect(await phone.db.table('notes').count()).toBe(0);
	expect(await phone.db._pictures.count()).toBe(0);
});

test('the oldest give way', async () => {
	const { phone } = await phoneOf();
	for (let n = 1; n <= 201; n++) await keepPicture(phone.db, picture(`p${n}`, n));
	expect(await phone.db._pictures.count()).toBe(200);
	expect(await phone.db._pictures.get('p')).toBeUndefined();
});

test('a tablet that strangers use keeps none', async () => {
	const at = new TestOffice().member('zhang');
	const tablet = await at.phone('zhang', 5_000, true);
	await keepPicture(tablet.db, picture('p'));
	expect(await tablet.db._pictures.count()).toBe(0);
});
