import { readFile } from 'node:fs/promises';
import { unpairKiosk } from '../../src/lib/domain/kiosks';
import { BenchClient } from '../bench/client';
import { labelVideo } from '../fixtures/label-video';
import { rowsAtServer } from './support/server';
import { everythingOn, heldOn, home, LANDSCAPE, pair, press, walkIn } from './support/tablet';
import { expect, test } from './support/test';

const GUEST = { name: '鲁大鹏', phone: '13802716199', host: ['XJG', /解建国/] } as const;

test('a guest signs out by his badge, which is free again', async ({ office, device }) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 2 号', pool: { prefix: 'A-', from: 16, to: 17 } });
	await walkIn(page, GUEST);
	await expect(page.getByText('已通知解建国')).toBeVisible();
	await home(page);

	await page.getByRole('button', { name: /我要离开/ }).click();
	await press(page, '99');
	await expect(page.getByText('A-99 现在没有人在用')).toBeVisible();
	await page.getByRole('button', { name: '清空' }).first().click();
	await press(page, '16');
	await expect(page.getByText('鲁*鹏')).toBeVisible();
	await expect(page.getByText('鲁大鹏')).toBeHidden();
	await page.getByRole('button', { name: '是我，现在签离' }).click();
	await expect(page.getByRole('heading', { name: '再见，路上小心' })).toBeVisible();

	await expect
		.poll(async () => (await rowsAtServer(office.url, 'reception', 'visits')).filter((one) => one.name === GUEST.name))
		.toMatchObject([{ status: 'left', badge: 'A-16', badgeBack: 'returned' }]);
	await expect.poll(async () => (await heldOn(page, 'badges')).filter((badge) => badge.state === 'in').length).toBe(2);
	await expect
		.poll(async () => (await heldOn(page, 'visits')).filter((visit) => visit.name === GUEST.name), {
			message: 'the tablet does not know him any more'
		})
		.toEqual([]);
});

test('he holds his badge before the tablet’s camera, and types nothing', async ({ office, device }) => {
	const film = await labelVideo({ text: 'A-16', tilt: 12, dim: 0.3, noise: 8 });
	const tablet = await device({ viewport: LANDSCAPE, film });
	const page = await pair(tablet, office.url, { name: '平板 2 号', pool: { prefix: 'A-', from: 16, to: 17 } });
	await walkIn(page, GUEST);
	await home(page);
	await page.getByRole('button', { name: /我要离开/ }).click();
	await page.getByRole('button', { name: '扫访客证' }).click();
	await expect(page.getByText('鲁*鹏')).toBeVisible({ timeout: 15_000 });
	await page.getByRole('button', { name: '是我，现在签离' }).click();
	await expect(page.getByRole('heading', { name: '再见，路上小心' })).toBeVisible();
	await expect.poll(async () => (await heldOn(page, 'badges')).filter(({ state }) => state === 'in').length).toBe(2);
});

test('a tablet cut off while something waits there hands it over first, and is wiped then', async ({
	office,
	device
}) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 2 号', pool: { prefix: 'A-', from: 16, to: 17 } });
	const [kiosk] = await heldOn(page, 'kiosks');
	await tablet.context.setOffline(true);
	await walkIn(page, GUEST);
	await home(page);
	const admin = await BenchClient.logIn(office.url, 'admin');
	const args = { kiosk: String(kiosk?.id) };
	await admin.push([{ name: unpairKiosk.name, version: unpairKiosk.version, args }]);
	await tablet.context.setOffline(false);

	await expect(page.getByRole('heading', { name: '这台平板已解除配对' })).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText('还有 1 条登记没有送出')).toBeVisible();
	const wipe = page.getByRole('button', { name: '清空这台平板' });
	await expect(wipe).toBeDisabled();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '导出没送出的登记' }).click()
	]);
	expect(await readFile(await file.path(), 'utf8')).toContain(GUEST.name);
	await wipe.click();
	await expect(page.getByRole('heading', { name: '把这台平板接到办公室' })).toBeVisible();
	expect((await everythingOn(page)).text).not.toContain(GUEST.name);
});

test('he signs out without a network', async ({ office, device }) => {
	const tablet = await device({ viewport: LANDSCAPE });
	await pair(tablet, office.url, { name: '平板 2 号', pool: { prefix: 'A-', from: 16, to: 17 } });
	await office.stop();
	const page = await tablet.restart('/kiosk');
	await walkIn(page, GUEST);
	await home(page);
	await page.getByRole('button', { name: /我要离开/ }).click();
	await press(page, '16');
	await page.getByRole('button', { name: '是我，现在签离' }).click();
	await expect(page.getByText('现在没有网络，已记在这台平板上')).toBeVisible();

	await office.restart();
	await expect
		.poll(
			async () => (await rowsAtServer(office.url, 'reception', 'visits')).filter((one) => one.name === GUEST.name),
			{
				timeout: 60_000
			}
		)
		.toMatchObject([{ status: 'left', badgeBack: 'returned' }]);
});
