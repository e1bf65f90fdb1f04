import { expect, test } from 'vitest';
import { addNote } from '../testing/notes';
import { TestOffice } from '../testing/test-office';

const SECRET = '138 0271 6120';

async function tablet(forgetful: boolean) {
	const at = new TestOffice().member('tablet');
	const device = await at.phone('tablet', 5_000, forgetful);
	await device.sync();
	await device.do(addNote, { id: 'n', text: SECRET });
	const kept = async () => {
		const tables = [device.db._outbox, device.db._sent, device.db._shadow, device.db._meta];
		return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
	};
	return { device, kept };
}

test('what a stranger told leaves his tablet as soon as the office has it, and its answer is known all the same', async () => {
	const { device, kept } = await tablet(true);
	expect(await kept()).toContain(SECRET);
	await device.sync();
	expect(await kept()).not.toContain(SECRET);
	expect(await device.db._sent.toArray()).toMatchObject([{ name: addNote.name }]);
});

test('another device keeps it until a backup of the office holds it', async () => {
	const { device, kept } = await tablet(false);
	await device.sync();
	expect(await kept()).toContain(SECRET);
});
