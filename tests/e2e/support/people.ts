import { demoPassword } from '../../../pocketbase/setup/office-server';
import type { TestDevice } from './device';

/** Logs in as a demo account (`staff`, `equipment`, …) by the log-in page, and waits for the program and the first copy. */
export async function logIn(device: TestDevice, account: string, path = '/'): Promise<void> {
	const page = await device.open(path === '/' ? '/login' : path);
	await page.locator('input[autocomplete="username"]').fill(`${account}@demo.office`);
	await page.locator('input[type="password"]').fill(demoPassword);
	await page.locator('button[type="submit"]').click();
	await page.waitForURL((url) => url.pathname + url.search === path);
	await device.untilInstalled();
}

/** Waits until the device holds the whole of what this account may see. The page must stay the same meanwhile. */
export async function untilCopied(device: TestDevice, account: string): Promise<void> {
	// Not by waitForFunction: it takes the promise of an answer for the answer.
	await device.page.evaluate(async (name) => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const db = await done(indexedDB.open(name));
		const copy = () =>
			done(db.transaction('_meta').objectStore('_meta').get('copy') as IDBRequest<{ value?: unknown } | undefined>);
		while ((await copy())?.value !== 'complete') await new Promise((resolve) => setTimeout(resolve, 50));
		db.close();
	}, `bantuo-${account}`);
}
