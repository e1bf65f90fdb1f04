import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { PUBLIC } from '../../domain/core';
import { office } from '../../domain/office';
import { reportFault } from '../../domain/faults/report';
import { OfficeDatabase } from '../device/database';
import { Device } from '../device/device';
import { PublicTransport } from './public-transport';

afterEach(() => vi.unstubAllGlobals());

const indexedDB = new IDBFactory() as unknown as globalThis.IDBFactory;
const options = { indexedDB, IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange };

/** The passer-by's page, as it is after every load. */
function page() {
	const db = new OfficeDatabase('bantuo-public', office, 1, options);
	return {
		db,
		device: new Device(db, new PublicTransport(() => db), { account: 'public', actor: () => PUBLIC, build: '' })
	};
}

test('a report that was answered before the page was left is done with when it is opened again', async () => {
	vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
		if (path === '/api/office/health') return Response.json({ setup: false });
		const { mutation } = JSON.parse(String((init.body as FormData).get('mutation'))) as { mutation: { id: string } };
		return Response.json({ id: mutation.id, status: 'applied', seq: 1 });
	});
	const before = page();
	await before.device.mutate(reportFault, { code: 'BG-0001', symptom: 'noPower', urgency: 'normal' });
	await before.device.push();
	before.db.close();

	const after = page();
	expect(await after.db._outbox.toArray()).toMatchObject([{ state: 'applied', contained: 0 }]);
	await after.device.pull();
	expect(await after.db._outbox.toArray()).toEqual([]);
	expect(await after.db._sent.count()).toBe(1);
});
