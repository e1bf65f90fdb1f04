import { createServer } from 'node:http';
import type { CDPSession, Page } from 'playwright/test';
import { logIn, untilCopied } from './support/people';
import { journalOf, rowsAtServer } from './support/server';
import { pill, untilSent } from './support/shell';
import { installed } from './support/template';
import { expect, test } from './support/test';

/** Reports a fault of the recorder, which nobody else has reported. */
async function report(page: Page): Promise<void> {
	await page.getByRole('button', { name: '报故障' }).click();
	await page.getByRole('button', { name: '其他', exact: true }).click();
}

/**
 * What stands at the office's port instead of it and says the same to all. Not by `page.route`: what goes by way of the
 * service worker may pass that by.
 */
function serverAt(port: number) {
	let said: readonly [status: number, type: string, body: string] = [200, 'text/plain', ''];
	const server = createServer((_, response) => {
		const [status, type, body] = said;
		response.writeHead(status, { 'Content-Type': type, Connection: 'close' }).end(body);
	});
	return {
		answer: (...what: typeof said) => void (said = what),
		listen: () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve)),
		close: () => new Promise((resolve) => server.close(resolve))
	};
}

test('a network that wants a log-in, a broken server and a proxy lose nothing and are called by their names', async ({
	office,
	device
}) => {
	const phone = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	const before = (await journalOf(office.url, 'faults.report')).length;
	const page = await phone.open('/e/BG-0203');
	const inItsPlace = serverAt(office.port);

	await test.step('a page in the office’s place is no answer', async () => {
		await office.stop();
		inItsPlace.answer(200, 'text/html', '<html><form>Please log in to the hotel</form></html>');
		await inItsPlace.listen();
		await report(page);
		await expect(pill(page)).toContainText('网络要登录');
		await pill(page).click();
		await expect(page.getByText('这个网络要先登录才能上网')).toBeVisible();
		await expect(page.getByRole('list', { name: '待发' })).toContainText('录音笔 BG-0203');
	});

	await test.step('a server that fails is said to fail', async () => {
		inItsPlace.answer(500, 'application/json', '{"message":"no"}');
		await expect(page.getByText('服务器出错了，会自动再试')).toBeVisible({ timeout: 40_000 });
	});

	await test.step('a proxy without its server is no network', async () => {
		inItsPlace.answer(502, 'text/html', 'Bad gateway');
		await expect(pill(page)).toContainText('离线', { timeout: 60_000 });
	});

	await test.step('when the way is free it arrives, once', async () => {
		await inItsPlace.close();
		await office.restart();
		await untilSent(page, { timeout: 60_000 });
		expect((await journalOf(office.url, 'faults.report')).length).toBe(before + 1);
	});
});

test('a full device says so, keeps what was typed, and stores it once there is room', async ({ office, device }) => {
	let isFull = false;
	const setQuota = async (page: Page) => {
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Storage.overrideQuotaForOrigin', {
			origin: installed.address,
			...(isFull && { quotaSize: 1 })
		});
	};
	const phone = await device({ prepare: setQuota });
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');

	// Chromium asks for the room that is left when it starts, and then seldom.
	isFull = true;
	const page = await phone.restart('/e/BG-0203');
	await page.getByRole('button', { name: '报故障' }).click();
	const sheet = page.getByRole('dialog');
	await sheet.getByRole('button', { name: '说一句' }).click();
	await sheet.getByRole('textbox').first().fill('录音有杂音');
	await sheet.getByRole('button', { name: '其他', exact: true }).click();
	await expect(sheet.getByText('这台设备的存储满了，这一步没有记下')).toBeVisible();
	await expect(sheet.getByRole('textbox').first()).toHaveValue('录音有杂音');
	await expect(pill(page)).toContainText('存储满了');

	isFull = false;
	await setQuota(page);
	await sheet.getByRole('button', { name: '其他', exact: true }).click();
	await expect(sheet).toBeHidden();
	await untilSent(page);
	expect(await reportsOf(office.url, 'staff')).toContain('录音有杂音');
});

test('what waits goes out by the browser’s own wake-up while no page is open', async ({ office, device }) => {
	const phone = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	const before = (await journalOf(office.url, 'faults.report')).length;
	const page = await phone.open('/e/BG-0203');
	await office.stop();
	await report(page);
	await expect(pill(page)).toContainText('1 条待发');
	const wake = await workerOf(page, phone.address);
	await page.goto('about:blank');
	await office.restart();
	await wake();
	const arrived = async () => (await journalOf(office.url, 'faults.report')).length - before;
	await expect.poll(arrived).toBe(1);

	await phone.open('/outbox');
	await untilSent(page);
	expect(await arrived()).toBe(1);
});

/** What this account's reports say, as the office has them. */
const reportsOf = async (url: string, account: string): Promise<unknown[]> =>
	(await rowsAtServer(url, 'equipment', 'faultReports'))
		.filter(({ reporter }) => reporter === account)
		.map(({ note }) => note);

/** Wakes the service worker as the browser does when there is a network again. */
async function workerOf(page: Page, origin: string): Promise<() => Promise<unknown>> {
	const devtools: CDPSession = await page.context().newCDPSession(page);
	const registered = new Promise<string>((resolve) =>
		devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const own = registrations.find(({ scopeURL }) => scopeURL.startsWith(origin));
			if (own) resolve(own.registrationId);
		})
	);
	await devtools.send('ServiceWorker.enable');
	const registrationId = await registered;
	return () =>
		devtools.send('ServiceWorker.dispatchSyncEvent', {
			origin,
			registrationId,
			tag: 'bantuo-outbox',
			lastChance: false
		});
}
