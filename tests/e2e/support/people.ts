import { demoPassword } from '../../../pocketbase/setup/office-server';
import type { TestDevice } from './device';

/** Logs in as a demo account (`staff`, `equipment`, …) by the log-in page, and waits for the program and the first copy. */
export async function logIn(device: TestDevice, account: string, path = '/'): Promise<void> {
	const page = await device.open(path === '/' ? '/login' : path);
	await page.locator('input[autocomplete="username"]').fill(`${account}@demo.office`);
	await page.locator('input[type="password"]').fill(demoPassword);
	await page.locator('button[type="submit"]').click();
	await page.waitForURL((url) => url.pathname === path);
	await device.untilInstalled();
}

/** Waits until the device holds the whole of what this account may see. */
export async function untilCopied(device: TestDevice, account: string): Promise<void> {
	await device.page.waitForFunction(
		async (name) => {
			const open = indexedDB.open(name);
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				open.onsuccess = () => resolve(open.result);
				open.onerror = () => reject(open.error);
			});
			const meta = db.transaction('_meta').objectStore('_meta').get('copy') as IDBRequest<{ value: unknown }>;
			const copy = await new Promise<unknown>((resolve) => (meta.onsuccess = () => resolve(meta.result?.value)));
			db.close();
			return copy === 'complete';
		},
		`bantuo-${account}`,
		{ polling: 50 }
	);
}
