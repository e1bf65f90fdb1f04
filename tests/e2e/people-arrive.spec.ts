import type { Page } from 'playwright/test';
import { logIn, untilCopied } from './support/people';
import { readCodeIn } from './support/qr';
import { rowsAtServer } from './support/server';
import { said, untilSent } from './support/shell';
import { expect, test } from './support/test';

const ROLL = [
	'姓名,部门,职务,手机号,用户名',
	'解小雨,信息科,技术员,13700001111,xiexiaoyu',
	'仇春明,车队,司机,13700002222,',
	'贺知秋,后勤服务中心,主管,13700003333,',
	'周无号,车队,司机,,'
].join('\n');

async function importRoll(page: Page): Promise<void> {
	await page
		.locator('input[type="file"]')
		.setInputFiles({ name: '人员.csv', mimeType: 'text/csv', buffer: Buffer.from(ROLL) });
	await page.getByRole('button', { name: '检查 4 行' }).click();
	await page.getByRole('button', { name: '导入 4 人' }).click();
	await expect(page.getByRole('heading', { name: '4 人已添加' })).toBeVisible({ timeout: 20_000 });
}

test('people who were imported are taken back, come in again, and log in with the slips that are printed', async ({
	office,
	device
}) => {
	const desk = await device({ viewport: { width: 1280, height: 900 } });
	await logIn(desk, 'admin', '/settings/people/import');
	await untilCopied(desk, 'admin');
	const { page } = desk;
	const namesAtServer = async () => (await rowsAtServer(office.url, 'admin', 'people')).map(({ name }) => name);

	const isOpen = async (department: string) =>
		(await rowsAtServer(office.url, 'admin', 'departments')).some(({ name, closed }) => name === department && !closed);

	await test.step('taken back: one was given a duty and stays, the others are in no list, their department is closed', async () => {
		await importRoll(page);
		await desk.open('/settings/people');
		await page.getByRole('searchbox', { name: '找人' }).fill('贺知秋');
		await page.getByRole('row').filter({ hasText: '贺知秋' }).click();
		await page.getByRole('complementary').getByRole('button', { name: '职责和权限' }).click();
		await page.getByRole('dialog').getByRole('switch', { name: '档案' }).click();
		await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
		await untilSent(page);

		await desk.open('/settings/people/import');
		await page.getByRole('button', { name: '撤回这次导入' }).click();
		await expect(said(page, '正在撤回 3 人')).toBeVisible();
		await expect(page.getByRole('heading', { name: '这次导入已经撤回' })).toBeVisible({ timeout: 20_000 });
		await expect(page.getByText('1 人留下了')).toBeVisible();
		const names = await namesAtServer();
		expect(names).toContain('贺知秋');
		for (const name of ['解小雨', '仇春明', '周无号']) expect(names).not.toContain(name);
		expect([await isOpen('车队'), await isOpen('后勤服务中心')]).toEqual([false, true]);

		await desk.open('/settings/people');
		await page.getByRole('searchbox', { name: '找人' }).fill('xiexiaoyu');
		await expect(page.getByText('没有这样的人')).toBeVisible();
	});

	await test.step('whose import was taken back cannot log in', async () => {
		const cards = await rowsAtServer(office.url, 'admin', 'personCards');
		expect(cards.map(({ userName }) => userName)).not.toContain('xiexiaoyu');
	});

	await test.step('the same list comes in again but for the one who stayed', async () => {
		await desk.open('/settings/people/import');
		await page.getByRole('button', { name: '重新导入' }).click();
		await page
			.locator('input[type="file"]')
			.setInputFiles({ name: '人员.csv', mimeType: 'text/csv', buffer: Buffer.from(ROLL) });
		await page.getByRole('button', { name: '检查 4 行' }).click();
		await expect(page.getByRole('listitem').filter({ hasText: '第 4 行' }).first()).toContainText('已经在用');
		await page.getByRole('button', { name: '导入 3 人' }).click();
		await expect(page.getByRole('heading', { name: '3 人已添加' })).toBeVisible({ timeout: 20_000 });
		expect(await isOpen('车队')).toBe(true);
	});

	let login = '';
	let password = '';
	await test.step('slips: who cannot log in is named, the others get one, shown on paper alone', async () => {
		await page.getByRole('link', { name: '打印登录条' }).click();
		await expect(page.getByText('没有用户名、手机号和邮箱，先填一样')).toBeVisible();
		await page.getByRole('button', { name: '生成 2 个新密码' }).click();
		await expect(page.getByText('2 人有了新密码，共 2 人')).toBeVisible();
		const slip = page.getByRole('article', { name: '解小雨的登录条' });
		login = await slip.locator('dd').nth(0).innerText();
		password = await slip.locator('dd').nth(1).innerText();
		expect([login, password]).toEqual(['xiexiaoyu', expect.stringMatching(/^[a-z2-9]{12}$/)]);

		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('button', { name: /^打印/ })).toBeHidden();
		// 95 × 55 mm at 96 dots an inch.
		const box = await slip.boundingBox();
		expect([Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]).toEqual([359, 208]);
		expect(await readCodeIn(slip.getByRole('img'))).toEqual([desk.address]);
		const paper = await page.pdf({ preferCSSPageSize: true });
		expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		await page.emulateMedia({ media: 'screen' });
	});

	await test.step('leaving asks first; left, the passwords are gone', async () => {
		await page.getByRole('link', { name: '返回' }).click();
		const sheet = page.getByRole('dialog', { name: '这些密码还没收好' });
		await sheet.getByRole('button', { name: '留下打印' }).click();
		await expect(page.getByText(password)).toBeVisible();
		await page.getByRole('button', { name: '都打印好了' }).click();
		await expect(page).toHaveURL(/\/settings\/people$/);
		await page.goBack();
		await expect(page.getByRole('button', { name: '生成 2 个新密码' })).toBeVisible();
		await expect(page.getByText(password)).toHaveCount(0);
	});

	const phone = await device();
	await test.step('a second device logs in with the slip', async () => {
		const page = await phone.open('/login');
		await page.getByLabel('用户名、手机号或邮箱').fill(login);
		await page.getByLabel('密码', { exact: true }).fill(password);
		await page.getByRole('button', { name: '登录', exact: true }).click();
		await expect(page.getByRole('heading', { name: '今天', exact: true })).toBeVisible();
	});

	await test.step('another slip ends that session', async () => {
		await page.getByRole('button', { name: '生成 2 个新密码' }).click();
		await expect(page.getByText('2 人有了新密码，共 2 人')).toBeVisible();
		await expect(phone.page.getByText('登录已到期，请重新登录')).toBeVisible({ timeout: 45_000 });
	});
});

test('without a network no password is made, and only an administrator comes here', async ({ office, device }) => {
	const desk = await device({ viewport: { width: 1280, height: 900 } });
	await logIn(desk, 'admin', '/settings/people/passwords');
	await untilCopied(desk, 'admin');
	await office.stop();
	const page = await desk.restart('/settings/people/passwords');
	await expect(page.getByText('密码要由服务器生成，联网后再打印')).toBeVisible({ timeout: 20_000 });
	await page.getByText('白露').click();
	await expect(page.getByRole('button', { name: '生成 1 个新密码' })).toContainText('联网后才能生成');
});

test('who is no administrator is told whom to ask', async ({ device }) => {
	const phone = await device();
	await logIn(phone, 'staff', '/settings/people/passwords');
	await expect(phone.page.getByText('林晓岚')).toBeVisible();
	await expect(phone.page.getByRole('button', { name: /生成/ })).toHaveCount(0);
});
