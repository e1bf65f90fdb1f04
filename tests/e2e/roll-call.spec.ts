import { logIn, untilCopied } from './support/people';
import { takeBack } from './support/shell';
import { expect, test, type Page } from './support/test';

const marksOf = (page: Page, name: string) => page.getByRole('group', { name: `${name}到了没有` });
const figure = (page: Page, words: string) =>
	page.locator('dl > div').filter({ has: page.getByText(words, { exact: true }) });

test('after an alarm the list is frozen, and marked with the server gone and the browser started anew', async ({
	office,
	device
}) => {
	const desk = await device();
	await logIn(desk, 'reception', '/visits/rollcall');
	await untilCopied(desk, 'reception');
	await desk.page.getByRole('button', { name: '开始点名' }).click();
	await expect(desk.page.getByText(/拉响时在楼里的人/)).toBeVisible();
	await office.stop();

	await test.step('a guest and his companion are two; pressing again takes a mark back', async () => {
		const { page } = desk;
		await expect(figure(page, '已到')).toContainText('0');
		await marksOf(page, '徐大海').getByRole('button', { name: '已到' }).click();
		await marksOf(page, '王建国').getByRole('button', { name: '未到' }).click();
		await marksOf(page, '王建国的同行 1').getByRole('button', { name: '已走' }).click();
		await marksOf(page, '王建国的同行 2').getByRole('button', { name: '已到' }).click();
		await marksOf(page, '王建国的同行 2').getByRole('button', { name: '已到' }).click();
		await expect(figure(page, '已到')).toContainText('1');
		await expect(figure(page, '未到')).toContainText('1');
		await expect(figure(page, '已走')).toContainText('1');
	});

	await test.step('started anew, the marks and the list are there; who is to be found stands apart', async () => {
		const page = await desk.restart('/visits/rollcall');
		await expect(marksOf(page, '徐大海').getByRole('button', { name: '已到' })).toHaveAttribute('aria-pressed', 'true');
		await page.locator('label', { hasText: /没到的/ }).click();
		await expect(marksOf(page, '王建国').getByRole('button', { name: '未到' })).toHaveAttribute('aria-pressed', 'true');
		await expect(marksOf(page, '徐大海')).toBeHidden();
	});

	await test.step('somebody who is not in the list is added, and is on the paper', async () => {
		const { page } = desk;
		await page.locator('label', { hasText: /访客/ }).click();
		await page.getByRole('button', { name: '加人' }).click();
		const sheet = page.getByRole('dialog', { name: '加一位名单外的人' });
		await sheet.getByLabel('姓名').fill('送水的师傅');
		await sheet.getByRole('button', { name: '加上，记作已到' }).click();
		await expect(figure(page, '已到')).toContainText('2');
		await page.emulateMedia({ media: 'print' });
		const line = page.getByRole('row', { name: /送水的师傅/ });
		await expect(line).toContainText('已到');
		await expect(page.getByRole('button', { name: '结束点名' })).toBeHidden();
		await page.emulateMedia({ media: null });
	});

	await test.step('ended at once, taken back, and ended: who is not marked stays so', async () => {
		const { page } = desk;
		const end = page.getByRole('button', { name: '结束点名' });
		await end.click();
		await takeBack(page, /没点的仍是没点/);
		await end.click();
		await expect(page.getByText(/结束。没点的仍是没点/)).toBeVisible();
		await expect(marksOf(page, '王建国的同行 2').getByRole('button', { name: '已到' })).toBeDisabled();
	});
});
