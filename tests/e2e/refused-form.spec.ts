import { logIn, untilCopied } from './support/people';
import { photo, untilShown } from './support/photo';
import { rowsAtServer } from './support/server';
import { pill, untilSent } from './support/shell';
import { expect, test } from './support/test';

test('what was refused comes back into its form, with all that was typed and the photo', async ({ office, device }) => {
	const phone = await device();
	const other = await device({ viewport: { width: 1280, height: 800 } });
	for (const one of [phone, other]) {
		await logIn(one, 'equipment');
		await untilCopied(one, 'equipment');
	}
	await office.stop();

	const page = await phone.restart('/equipment?do=add');
	const form = page.getByRole('dialog', { name: '登记设备' });
	await test.step('the phone enters a thing without a network', async () => {
		await form.getByLabel('编号', { exact: true }).fill('BG-0950');
		await form.getByLabel('名称', { exact: true }).fill('会议音箱');
		await form.locator('input[type="file"]').setInputFiles(photo);
		await expect(form.getByRole('button', { name: '删去照片' })).toBeVisible();
		// As a camera does on a small phone: the page is gone and comes again.
		await page.reload();
		await expect(form.getByLabel('名称', { exact: true })).toHaveValue('会议音箱');
		await untilShown(form.getByRole('img', { name: '照片' }));
		await form.getByRole('button', { name: '登记' }).click();
		await expect(pill(page)).toContainText('1 条待发');
	});

	await test.step('somebody else gives that tag to another thing first', async () => {
		await phone.close();
		await office.restart();
		const desk = await other.restart('/equipment?do=add');
		const there = desk.getByRole('dialog', { name: '登记设备' });
		await there.getByLabel('编号', { exact: true }).fill('BG-0950');
		await there.getByLabel('名称', { exact: true }).fill('碎纸机');
		await there.getByRole('button', { name: '登记' }).click();
		await expect(pill(desk)).toContainText('待发');
		await untilSent(desk);
	});

	await test.step('the refusal leads back to the form, and words and photo are in it', async () => {
		const outbox = await phone.restart('/outbox');
		const refused = outbox.getByRole('region', { name: '被退回' });
		await expect(refused).toContainText('会议音箱');
		await refused.getByRole('link', { name: '改了再送' }).click();
		const again = outbox.getByRole('dialog', { name: '登记设备' });
		await expect(again.getByLabel('名称', { exact: true })).toHaveValue('会议音箱');
		await expect(again.getByLabel('编号', { exact: true })).toHaveValue('BG-0950');
		await untilShown(again.getByRole('img', { name: '照片' }));
		await again.getByLabel('编号', { exact: true }).fill('BG-0951');
		await again.getByRole('button', { name: '登记' }).click();
	});

	await expect
		.poll(async () =>
			(await rowsAtServer(office.url, 'staff', 'equipment'))
				.filter(({ assetTag }) => /^BG-095\d$/.test(String(assetTag)))
				.map(({ assetTag, name }) => `${assetTag} ${name}`)
				.sort()
		)
		.toEqual(['BG-0950 碎纸机', 'BG-0951 会议音箱']);

	await test.step('its photo is at the office too: another device shows it', async () => {
		const desk = await other.restart('/e/BG-0951');
		await expect(async () => {
			await desk.reload();
			await expect(desk.getByRole('img', { name: '会议音箱' })).not.toHaveJSProperty('naturalWidth', 0, {
				timeout: 2_000
			});
		}).toPass();
	});
});
