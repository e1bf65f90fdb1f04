import { logIn, untilCopied } from './support/people';
import { pushAs, rowsAtServer } from './support/server';
import { expect, test, type Page } from './support/test';

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();

/** A fault of the projector that was turned down more than half a year ago: no device holds it any more. */
async function oldFault(url: string): Promise<void> {
	const things = await rowsAtServer(url, 'equipment', 'equipment');
	const equipment = things.find(({ assetTag }) => assetTag === 'BG-0147')?.id;
	const args = { equipment, symptom: 'noSound', urgency: 'normal', note: '喇叭没有声音' };
	const id = await pushAs(url, 'staff', 'faults.report', args, ago(300));
	await pushAs(url, 'equipment', 'faults.reject', { fault: `${id}.0`, reason: '线没有插好' }, ago(299));
}

const storage = async (page: Page) => {
	await page.getByRole('button', { name: /存在本机的内容/ }).click();
	return page.getByRole('dialog', { name: '存在本机的内容' });
};

test('earlier rows come from the server, marked; held on the device they are there without it, also after a log-out', async ({
	office,
	device
}) => {
	await oldFault(office.url);
	const phone = await device();
	await logIn(phone, 'equipment');
	await untilCopied(phone, 'equipment');
	const page = await phone.open('/e/BG-0147');
	const earlier = page.getByRole('region', { name: '更早的' });

	await test.step('asked for, they stand below, and it is said that they are not held here', async () => {
		await page.getByRole('button', { name: '看更早的报修' }).click();
		await expect(earlier).toContainText('来自服务器，不存在本机');
		await expect(earlier).toContainText('没有声音');
		await expect(page.getByText('没有更早的了')).toBeVisible();
	});

	await test.step('without a network it is said that they are not on this device', async () => {
		await office.stop();
		const there = await phone.restart('/e/BG-0147');
		await expect(there.getByText('更早的报修不在这台设备上，联网后可以看。')).toBeVisible();
		await expect(there.getByText('没有声音')).toHaveCount(0);
		await office.restart();
	});

	await test.step('held, they are fetched with their number', async () => {
		const there = await phone.restart('/settings');
		const sheet = await storage(there);
		await sheet.getByRole('switch', { name: '全部办完的报修' }).click();
		await expect(sheet.getByText('都在本机了')).toBeVisible();
	});

	await test.step('after logging out and in again they are fetched anew, and seen without a network', async () => {
		const there = await phone.open('/settings');
		await there.getByRole('button', { name: '退出登录' }).click();
		await there.getByRole('dialog').getByRole('button', { name: '退出登录' }).click();
		await expect(there).toHaveURL(/\/login/);
		await logIn(phone, 'equipment', '/settings');
		await untilCopied(phone, 'equipment');
		await expect((await storage(phone.page)).getByText('都在本机了')).toBeVisible();
		await office.stop();
		const item = await phone.restart('/e/BG-0147');
		await expect(item.getByText('没有声音').first()).toBeVisible();
		await expect(item.getByText('更早的报修不在这台设备上')).toHaveCount(0);
	});

	await test.step('let go, they leave at once', async () => {
		const there = await phone.restart('/settings');
		const sheet = await storage(there);
		await sheet.getByRole('switch', { name: '全部办完的报修' }).click();
		await expect(sheet.getByText('都在本机了')).toHaveCount(0);
		const item = await phone.open('/e/BG-0147');
		await expect(item.getByText('更早的报修不在这台设备上，联网后可以看。')).toBeVisible();
	});
});
