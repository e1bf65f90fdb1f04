import { pocketbaseCommand } from '../../pocketbase/setup/office-server';
import { untilSent } from './support/shell';
import { expect, test } from './support/test';

test.use({ kind: 'fresh' });

test('a fresh office is set up by its one-time link, once', async ({ office, device }) => {
	const { stdout } = await pocketbaseCommand(office.dir, ['office-setup-code']);
	const link = `/setup?code=${encodeURIComponent(stdout.trim())}`;
	const desk = await device({ viewport: { width: 1280, height: 900 } });
	const { page } = desk;

	await test.step('who comes without the link is told where it is', async () => {
		await desk.open('/');
		await expect(page.getByText('要用一次性链接打开这一页')).toBeVisible();
	});

	await test.step('a wrong code begins nothing', async () => {
		await desk.open('/setup?code=0000000000');
		await fill();
		await page.getByRole('button', { name: '完成，进入办妥' }).click();
		await expect(page.getByText('这个链接不对，或已经用过')).toBeVisible();
	});

	await test.step('the link goes on with what was typed', async () => {
		await desk.open(link);
		await expect(page.getByLabel('单位全称')).toHaveValue('江州测绘院');
		await expect(page.getByText('这个网址只有这台电脑自己认得')).toBeVisible();
		await fill();
		await page.getByRole('button', { name: '完成，进入办妥' }).click();
		await expect(page.getByRole('heading', { name: '今天', exact: true })).toBeVisible();
		await expect(page.getByText('先做这几件')).toBeVisible();
		await untilSent(page);
	});

	await test.step('the link opens nothing a second time', async () => {
		const other = await device();
		await other.open(link);
		await expect(other.page.getByText('单位已经设好了')).toBeVisible();
		expect((await pocketbaseCommand(office.dir, ['office-setup-code'])).stdout.trim()).toBe('');

		await other.page.getByRole('link', { name: '登录' }).click();
		await other.page.getByLabel('用户名、手机号或邮箱').fill('13900001234');
		await other.page.getByLabel('密码', { exact: true }).fill('rain-on-the-roof');
		await other.page.getByRole('button', { name: '登录', exact: true }).click();
		await expect(other.page.getByRole('heading', { name: '今天', exact: true })).toBeVisible();
		await other.open('/settings/people');
		await expect(other.page.getByText('夏青').first()).toBeVisible();
	});

	async function fill() {
		await page.getByLabel('单位全称').fill('江州测绘院');
		await page.getByRole('button', { name: '下一步：部门' }).click();
		await page.getByLabel('第 1 个部门').fill('院领导');
		await page.getByRole('button', { name: '下一步：管理员' }).click();
		await page.getByLabel('姓名').fill('夏青');
		await page.getByLabel('手机号').fill('13900001234');
		await page.getByLabel('密码', { exact: true }).fill('rain-on-the-roof');
		await page.getByLabel('再输一遍').fill('rain-on-the-roof');
	}
});
