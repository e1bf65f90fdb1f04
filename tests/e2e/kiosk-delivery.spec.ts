import { labelVideo } from '../fixtures/label-video';
import { logIn } from './support/people';
import { journalOf, rowsAtServer, tokenOf } from './support/server';
import { heldOn, home, LANDSCAPE, pair, press } from './support/tablet';
import { expect, test, type Page } from './support/test';

const wipe = (page: Page) =>
	expect
		.poll(async () => [...(await heldOn(page, '_outbox')), ...(await heldOn(page, '_files'))], { timeout: 40_000 })
		.toEqual([]);

test('a courier leaves something with a photo of its label, the addressee is told and alone sees it', async ({
	office,
	device
}) => {
	const film = await labelVideo({ text: 'SF1029384756', tilt: 5, dim: 0.1, noise: 4 });
	const tablet = await device({ viewport: LANDSCAPE, film });
	const page = await pair(tablet, office.url, { name: '平板 2 号' });
	await page.getByRole('button', { name: /送快递、送货/ }).click();
	await press(page, 'SJ');
	await page.getByRole('button', { name: /沈佳/ }).click();
	await page.getByRole('button', { name: '放好了，通知沈佳' }).click();
	await expect(page.getByText('还差哪家送的')).toBeVisible();
	await page.getByText('顺丰', { exact: true }).click();
	await page.getByRole('button', { name: '多一件' }).click();
	await page.getByText('冷藏柜', { exact: true }).click();
	await page.getByRole('button', { name: '打开相机' }).click();
	await page.getByRole('button', { name: '拍', exact: true }).click();
	await expect(page.getByRole('img', { name: '面单的照片' })).toBeVisible();
	await page.getByRole('button', { name: '放好了，通知沈佳' }).click();
	await expect(page.getByText('已通知沈佳和前台')).toBeVisible();
	await home(page);

	await test.step('nothing of it is left on the tablet', async () => {
		await wipe(page);
		expect([...(await heldOn(page, 'deliveries')), ...(await heldOn(page, 'deliveryPhotos'))]).toEqual([]);
	});

	await test.step('the photo is the addressee’s alone', async () => {
		const photos = await rowsAtServer(office.url, 'head', 'deliveryPhotos');
		const file = String(photos.at(-1)?.photo);
		const status = async (account: string) => {
			const Authorization = await tokenOf(office.url, 'users', `${account}@demo.office`);
			return (await fetch(`${office.url}/api/office/files/${file}`, { headers: { Authorization } })).status;
		};
		expect([await status('head'), await status('reception')]).toEqual([200, 404]);
	});

	await test.step('the addressee reads it and fetches it', async () => {
		const phone = await device();
		await logIn(phone, 'head', '/notifications');
		await phone.page.getByRole('link', { name: /有您的件：顺丰 2 件.*放在冷藏柜/ }).click();
		await expect(phone.page.getByRole('img', { name: '面单的照片' })).toBeVisible();
		await phone.page.getByRole('button', { name: '取走了' }).click();
		await expect(phone.page.getByText('取走了', { exact: true })).toBeVisible();
		await expect
			.poll(
				async () =>
					(await rowsAtServer(office.url, 'reception', 'deliveries')).find(
						({ carrier, pieces, spot }) => carrier === 'sf' && pieces === 2 && spot === 'fridge'
					)?.fetchedBy,
				{ timeout: 20_000 }
			)
			.toBe('head');
	});
});

test('the reception comes when it is called; without a network the tablet says so, and keeps what was left', async ({
	office,
	device
}) => {
	const tablet = await device({ viewport: LANDSCAPE });
	const page = await pair(tablet, office.url, { name: '平板 2 号' });
	const desk = await device({ viewport: { width: 1280, height: 800 } });
	await logIn(desk, 'reception', '/visits');

	await test.step('who goes says so, and the tablet says it', async () => {
		await page.getByRole('button', { name: '叫前台' }).click();
		await expect(page.getByRole('dialog', { name: '已告诉前台' })).toBeVisible();
		await expect(desk.page.getByText('平板 2 号有人在叫前台')).toBeVisible({ timeout: 15_000 });
		await desk.page.getByRole('button', { name: '我去' }).click();
		await expect(page.getByRole('dialog', { name: '陈静马上来' })).toBeVisible({ timeout: 20_000 });
		await expect(desk.page.getByText('平板 2 号有人在叫前台')).toBeHidden();
		await page.getByRole('button', { name: '知道了' }).click();
	});

	await office.stop();
	await test.step('offline it calls nobody, and says where help is', async () => {
		await expect(page.getByRole('status').filter({ hasText: '离线' })).toBeVisible({ timeout: 40_000 });
		await page.getByRole('button', { name: '叫前台' }).click();
		const dialog = page.getByRole('dialog', { name: '网络不通，叫不到前台' });
		await expect(dialog).toContainText('请到前台说一声，或打 027-8830 8305');
		await page.getByRole('button', { name: '知道了' }).click();
	});
	await test.step('offline something without a name is left at the reception', async () => {
		await page.getByRole('button', { name: /送快递、送货/ }).click();
		await page.getByRole('button', { name: '没写收件人，交前台' }).click();
		await page.getByText('京东', { exact: true }).click();
		await page.getByRole('button', { name: '放好了，告诉前台' }).click();
		await expect(page.getByText('现在没有网络，通知还没发出')).toBeVisible();
		await home(page);
	});

	await office.restart();
	await wipe(page);
	expect(await journalOf(office.url, 'kiosks.call')).toHaveLength(1);
	await expect(desk.page.getByText('平板 2 号有人在叫前台')).toBeHidden();
	await desk.open('/deliveries');
	await expect(desk.page.getByRole('link', { name: /面单上没写人.*京东 1 件/ })).toBeVisible({ timeout: 20_000 });
});
