import type { Page } from 'playwright/test';
import { logIn, untilCopied } from './support/people';
import { pushAs, rowsAtServer } from './support/server';
import { answer, pill, said, untilSent } from './support/shell';
import { expect, test } from './support/test';

/** As a hardware scanner does: a burst of keys, Enter at its end. */
const shoot = (page: Page, code: string) =>
	page.evaluate(
		(keys) => {
			for (const key of keys)
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
		},
		[...code, 'Enter']
	);

test('codes are typed and scanned by hardware where there is no camera', async ({ office, device }) => {
	const phone = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	const page = await phone.open('/scan');
	await expect(page.getByRole('heading', { name: '没有找到相机' })).toBeVisible();

	await test.step('digits on the page’s own keys are completed to a tag', async () => {
		for (const digit of ['1', '4', '7']) await page.getByRole('button', { name: digit, exact: true }).click();
		await expect(page.getByText('便携投影仪').first()).toBeVisible();
		await page.getByRole('button', { name: '找这个编号' }).click();
		await expect(answer(page)).toContainText('BG-0147');
		await expect(answer(page)).toContainText('何志强');
	});

	await test.step('a number that nobody has is said so', async () => {
		await page.getByLabel('先按编号找').fill('999');
		await expect(page.getByText('台账里没有 BG-0999')).toBeVisible();
		await page.getByRole('button', { name: '找这个编号' }).click();
		await expect(answer(page)).toContainText('没见过这个码');
	});

	await test.step('entered elsewhere meanwhile, it is answered without another scan', async () => {
		await pushAs(office.url, 'equipment', 'equipment.add', { assetTag: 'BG-0999', name: '碎纸机' });
		await expect(answer(page)).toContainText('碎纸机');
	});

	await test.step('a hardware scanner works also while the field has the focus', async () => {
		await shoot(page, 'http://127.0.0.1:8090/e/BG-0288');
		await expect(answer(page)).toContainText('BG-0288');
		await expect(page.getByLabel('先按编号找')).toHaveValue('');
	});

	await test.step('a maker’s code that was linked before finds its thing', async () => {
		await shoot(page, '4548736099319');
		await expect(answer(page)).toContainText('BG-0203');
	});

	await test.step('what nobody knows is reported by its code', async () => {
		await shoot(page, '6901234567892');
		await expect(answer(page)).toContainText('没见过这个码');
		await expect(answer(page)).toContainText('认码和登记找 何志强');
		await answer(page)
			.getByRole('button', { name: /按这个码报故障/ })
			.click();
		const sheet = page.getByRole('dialog', { name: '哪里不对？' });
		await sheet.getByRole('button', { name: '损坏' }).click();
		await expect(said(page, '已报：损坏')).toBeVisible();
	});
});

test('an unknown code is linked to a thing offline and finds it from then on', async ({ office, device }) => {
	const phone = await device();
	await logIn(phone, 'equipment');
	await untilCopied(phone, 'equipment');
	await office.stop();
	const page = await phone.restart('/scan');

	await test.step('link it', async () => {
		await expect(page.getByLabel('先按编号找')).toBeVisible();
		await shoot(page, '6901234567892');
		await expect(answer(page)).toContainText('台账里还没有');
		await answer(page)
			.getByRole('button', { name: /认到一台设备上/ })
			.click();
		const sheet = page.getByRole('dialog', { name: '认到一台设备上' });
		await expect(sheet).toContainText('6901234567892 在哪台设备上？');
		await sheet.getByRole('searchbox', { name: '找设备' }).fill('BG-0170');
		await sheet.getByRole('button', { name: /BG-0170/ }).click();
		await expect(answer(page)).toContainText('BG-0170');
		await expect(pill(page)).toContainText('1 条待发');
	});

	await test.step('it is found after another cold start', async () => {
		await phone.restart('/scan');
		await expect(phone.page.getByLabel('先按编号找')).toBeVisible();
		await shoot(phone.page, '6901234567892');
		await expect(answer(phone.page)).toContainText('BG-0170');
	});

	await test.step('and everywhere, once the server is back', async () => {
		await office.restart();
		await untilSent(phone.page);
		const [code] = (await rowsAtServer(office.url, 'staff', 'foreignCodes')).filter(
			(row) => row.code === '6901234567892'
		);
		expect(code).toBeDefined();
	});
});

test('a camera that is not allowed is explained, with pictures of what to press', async ({ device }) => {
	const phone = await device({ cameraDenied: true });
	await logIn(phone, 'staff', '/scan');
	const { page } = phone;
	await expect(page.getByRole('heading', { name: '相机没有打开' })).toBeVisible();
	await page.getByRole('button', { name: '看图示' }).click();
	const how = page.getByRole('dialog', { name: '怎么打开相机' });
	await expect(how).toContainText('点“权限”，再点“相机”');
	await how.getByRole('button', { name: '关闭' }).click();
	await page.getByLabel('先按编号找').fill('147');
	await page.getByRole('button', { name: '找这个编号' }).click();
	await expect(answer(page)).toContainText('BG-0147');
});
