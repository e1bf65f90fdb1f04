import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { pill } from './support/shell';
import { expect, test, type Page } from './support/test';

/** What shows that a page is there with its rows, not only its frame. `ID` stands for the projector BG-0147. */
const PAGES: readonly (readonly [path: string, content: (page: Page) => ReturnType<Page['getByText']>])[] = [
	['/', (page) => page.getByRole('heading', { name: '今天', exact: true })],
	['/scan', (page) => page.getByLabel('先按编号找')],
	['/equipment', (page) => page.getByRole('link', { name: /BG-0007/ })],
	['/equipment/ID', (page) => page.getByText('第一会议室').first()],
	['/equipment/ID/history', (page) => page.getByText('从表格导入台账')],
	['/equipment/import', (page) => page.getByText('把表格文件拖到这里，或选一个')],
	['/equipment/labels', (page) => page.getByLabel('从编号')],
	['/e/BG-0147', (page) => page.getByText('第一会议室').first()],
	['/outbox', (page) => page.getByText('都送到了', { exact: true })],
	['/notifications', (page) => page.getByRole('heading', { name: '消息' })],
	['/settings', (page) => page.getByText('林晓岚')],
	['/settings/people', (page) => page.getByText('欧阳敏').first()],
	['/settings/people/import', (page) => page.getByText('把表格文件拖到这里，或选一个')]
];

test('every page opens with the server gone and the browser started anew', async ({ office, device }) => {
	const phone = await device({ viewport: { width: 390, height: 1600 }, installed: undefined });
	await logIn(phone, 'admin');
	await untilCopied(phone, 'admin');
	const projector = (await rowsAtServer(office.url, 'admin', 'equipment')).find(
		({ assetTag }) => assetTag === 'BG-0147'
	);
	await office.stop();

	for (const [path, content] of PAGES)
		await test.step(path, async () => {
			const page = await phone.restart(path.replace('ID', String(projector?.id)));
			await expect(content(page)).toBeVisible();
			await expect(pill(page)).toContainText('离线');
		});
});

test('who is not logged in finds log-in, set-up and labels without a server', async ({ office, device }) => {
	const phone = await device({ installed: undefined });
	await phone.open('/login');
	await phone.untilInstalled();
	await office.stop();

	await test.step('/login', async () => {
		const page = await phone.restart('/login');
		await page.getByLabel('用户名、手机号或邮箱').fill('staff@demo.office');
		await page.getByLabel('密码', { exact: true }).fill('some-password');
		await page.getByRole('button', { name: '登录', exact: true }).click();
		await expect(page.getByText('连不上服务器')).toBeVisible();
		await expect(page.getByLabel('用户名、手机号或邮箱')).toHaveValue('staff@demo.office');
	});
	await test.step('a page of the office leads to the log-in', async () => {
		const page = await phone.restart('/equipment');
		await expect(page).toHaveURL(/\/login\?to=%2Fequipment$/);
		await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
	});
	await test.step('/setup', async () => {
		const page = await phone.restart('/setup?code=00000000');
		await expect(page.getByRole('heading', { name: '先说说您的单位' })).toBeVisible();
	});
	await test.step('/e/BG-0147', async () => {
		const page = await phone.restart('/e/BG-0147');
		await expect(page.getByRole('heading', { name: '编号 BG-0147' })).toBeVisible();
	});
});
