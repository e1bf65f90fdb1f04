import { logIn, untilCopied } from './support/people';
import { expect, test } from './support/test';

test('a browser that cleared its data away says what had not arrived, once', async ({ device }) => {
	const phone = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');

	await test.step('a report waits, and the device says so to the office', async () => {
		await phone.context.route('**/api/office/push', (route) => route.abort());
		const page = await phone.open('/e/BG-0203');
		await page.getByRole('button', { name: '报故障' }).click();
		await page.getByRole('button', { name: '不通电' }).click();
		await page.waitForRequest((request) => /\/api\/office\/pull\?.*unsent=1/.test(request.url()));
	});

	await test.step('the browser clears all but its cookies', async () => {
		const origin = new URL(phone.page.url()).origin;
		// An address that is no page of ours: one would be opening the databases meanwhile.
		await phone.open('/api/health');
		const session = await phone.context.newCDPSession(phone.page);
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage,cache_storage' });
		await phone.context.unroute('**/api/office/push');
	});

	await logIn(phone, 'staff');
	const { page } = phone;
	await expect(page.getByText(/上次报告还有 1 条没发出，浏览器清掉了本地数据，它们没有到达。/)).toBeVisible();
	await page.getByRole('button', { name: '知道了' }).click();
	await expect(page.getByText('浏览器清掉了这台设备上的数据')).toBeHidden();
	await page.reload();
	await untilCopied(phone, 'staff');
	await expect(page.getByText('浏览器清掉了这台设备上的数据')).toBeHidden();
});
