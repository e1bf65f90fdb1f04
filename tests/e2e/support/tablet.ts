import { expect, type Page } from 'playwright/test';
import type { TestDevice } from './device';
import { tokenOf } from './server';

/** A tablet on its stand. */
export const LANDSCAPE = { width: 1180, height: 820 } as const;
export const UPRIGHT = { width: 820, height: 1180 } as const;

export interface Tablet {
	name: string;
	/** The badges that lie beside it. */
	pool?: { prefix: string; from: number; to: number };
}

/** A one-time code, as the administrator gets it. */
async function codeFor(url: string, tablet: Tablet): Promise<string> {
	const response = await fetch(`${url}/api/office/pairings`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Authorization: await tokenOf(url, 'users', 'admin@demo.office') },
		body: JSON.stringify(tablet)
	});
	if (!response.ok) throw new Error(`no pairing code: ${response.status} ${await response.text()}`);
	return ((await response.json()) as { code: string }).code;
}

/** Makes the device a tablet for visitors by an administrator's code, and waits for the program and the directory. */
export async function pair(device: TestDevice, url: string, tablet: Tablet): Promise<Page> {
	const code = await codeFor(url, tablet);
	const page = await device.open('/kiosk');
	await page.getByLabel('配对码').fill(code);
	await page.getByRole('button', { name: '配对', exact: true }).click();
	await expect(page.getByRole('heading', { name: '欢迎来访' })).toBeVisible();
	await device.untilInstalled();
	// The badges come with the rest of the first copy.
	await expect
		.poll(async () => (await heldOn(page, 'badges')).length, { message: 'the tablet has its badges' })
		.toBe(tablet.pool ? tablet.pool.to - tablet.pool.from + 1 : 0);
	await expect.poll(async () => (await heldOn(page, 'hosts')).length).toBeGreaterThan(40);
	return page;
}

/** All rows of a table of this tablet's own copy. */
export async function heldOn(page: Page, table: string): Promise<Record<string, unknown>[]> {
	return (await everythingOn(page)).tables[table] ?? [];
}

export interface Everything {
	/** Tables of all databases by name, but for the session's. */
	tables: Record<string, Record<string, unknown>[]>;
	/** The same with the session's database, and local and session storage, as text. */
	text: string;
	/** Addresses in the caches. */
	cached: string[];
	history: { length: number; state: string; url: string };
}

/** What lies on the device: databases, storages, caches, history. */
export const everythingOn = (page: Page): Promise<Everything> =>
	page.evaluate(async () => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('no answer'));
			});
		const tables: Record<string, Record<string, unknown>[]> = {};
		const stored: unknown[] = [];
		for (const { name } of await indexedDB.databases()) {
			const db = await done(indexedDB.open(name ?? ''));
			for (const table of db.objectStoreNames) {
				const rows = (await done(db.transaction(table).objectStore(table).getAll())) as Record<string, unknown>[];
				stored.push({ name, table, rows });
				// The passer-by's copy from before the pairing stays beside it, empty.
				if (name !== 'bantuo-session') tables[table] = [...(tables[table] ?? []), ...rows];
			}
			db.close();
		}
		const cached: string[] = [];
		for (const name of await caches.keys())
			for (const request of await (await caches.open(name)).keys()) cached.push(request.url);
		return {
			tables,
			text: JSON.stringify([stored, { ...localStorage }, { ...sessionStorage }]),
			cached,
			history: { length: history.length, state: JSON.stringify(history.state), url: location.href }
		};
	});

/** Types on the tablet's own keys. */
export async function press(page: Page, keys: string): Promise<void> {
	for (const key of keys) await page.getByRole('button', { name: key, exact: true }).click();
}

/** Writes something into the field for the signature. */
export async function sign(page: Page): Promise<void> {
	const box = await page.locator('canvas').boundingBox();
	if (!box) throw new Error('there is no place to sign');
	const [x, y] = [box.x + box.width / 4, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let i = 1; i <= 12; i++) await page.mouse.move(x + i * 12, y + (i % 2 ? -40 : 40));
	await page.mouse.up();
}

export interface Guest {
	name: string;
	phone: string;
	company?: string;
	/** Initials and name of whom he visits. */
	host: readonly [initials: string, name: string | RegExp];
	purpose?: string;
}

/** From the welcome screen to the notice. */
export async function tellWho(page: Page, { name, phone, company, host, purpose = '开会' }: Guest): Promise<void> {
	await page.getByRole('button', { name: /我来访问/ }).click();
	await press(page, host[0]);
	await page.getByRole('button', { name: host[1] }).click();
	await press(page, phone);
	await page.getByLabel('姓名').fill(name);
	if (company) await page.getByLabel('单位').fill(company);
	await page.getByText(purpose, { exact: true }).click();
	await page.getByRole('button', { name: '下一步' }).click();
}

/** A guest who comes unannounced, up to his badge. */
export async function walkIn(page: Page, guest: Guest): Promise<void> {
	await tellWho(page, guest);
	await sign(page);
	await page.getByRole('button', { name: '同意并签名' }).click();
	await expect(page.getByRole('heading', { name: /请取访客证|请到前台领证/ })).toBeVisible();
}

/** A guest with a code, up to his badge. */
export async function arriveExpected(page: Page, code: string): Promise<void> {
	await page.getByRole('button', { name: /有预约码/ }).click();
	await press(page, code);
	await page.getByRole('button', { name: '是我，领访客证' }).click();
	await expect(page.getByRole('heading', { name: /请取访客证|请到前台领证/ })).toBeVisible();
}

/** Back to the welcome screen, by the guest's own press. */
export async function home(page: Page): Promise<void> {
	await page.getByRole('button', { name: '好的' }).click();
	await expect(page.getByRole('heading', { name: '欢迎来访' })).toBeVisible();
}
