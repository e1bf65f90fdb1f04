import { logIn } from './support/people';
import { answer } from './support/shell';
import { expect, test } from './support/test';

test('who has done three things is asked once whether to keep the program on the device', async ({ device }) => {
	const phone = await device({ installed: undefined, whole: true });
	await logIn(phone, 'staff');
	// Chromium offers it from the second visit on.
	const page = await phone.restart('/scan');
	const question = page.getByRole('dialog', { name: '把办妥装到这台设备' });

	for (const [index, number] of ['147', '170', '288'].entries())
		await test.step(`report ${index + 1}`, async () => {
			await page.getByLabel('先按编号找').fill(number);
			await page.getByRole('button', { name: '找这个编号' }).click();
			await expect(answer(page)).toContainText(`BG-0${number}`);
			await answer(page).getByRole('button', { name: '报故障' }).click();
			await expect(question).toBeHidden();
			await page
				.getByRole('dialog', { name: /哪里不对/ })
				.getByRole('button', { name: '其他' })
				.click();
			await expect(answer(page).getByText(/已报修：其他/)).toHaveCount(1);
		});

	await expect(page.getByRole('dialog', { name: /哪里不对/ })).toBeHidden();
	await page.getByRole('button', { name: '关闭' }).click();
	await expect(page.getByRole('heading', { name: '今天', exact: true })).toBeVisible();
	await expect(question).toContainText('没有网络也能打开、扫码、登记');
	await question.getByRole('button', { name: '以后再说，可在设置里装' }).click();
	await expect(question).toBeHidden();

	await phone.restart('/settings');
	await expect(phone.page.getByText('刘洋').first()).toBeVisible();
	await expect(phone.page.getByRole('button', { name: '装到桌面' })).toBeVisible();
	await expect(phone.page.getByRole('dialog', { name: '把办妥装到这台设备' })).toBeHidden();
});
