import { logIn, untilCopied } from './support/people';
import { pill, said, takeBack } from './support/shell';
import { expect, test } from './support/test';

test('a person is added, logs in with the password handed over, gets a duty, and is out at once when disabled', async ({
	office,
	device
}) => {
	const desk = await device({ viewport: { width: 1280, height: 900 } });
	await logIn(desk, 'admin', '/settings/people');
	await untilCopied(desk, 'admin');
	const { page } = desk;
	const search = page.getByRole('searchbox', { name: '找人' });
	const beside = page.getByRole('complementary');

	await test.step('namesakes are told apart by department, names found by initials', async () => {
		await search.fill('oym');
		await expect(page.getByRole('row').filter({ hasText: '欧阳敏' })).toBeVisible();
		await search.fill('shanxiongfei');
		await expect(page.getByRole('row').filter({ hasText: '单雄飞' })).toBeVisible();
		await search.fill('张伟');
		await expect(page.getByRole('row').filter({ hasText: '院办公室' })).toBeVisible();
		await expect(page.getByRole('row').filter({ hasText: '市政所' })).toBeVisible();
		await search.fill('');
	});

	await test.step('added', async () => {
		await page.getByRole('button', { name: '添加人员' }).click();
		const sheet = page.getByRole('dialog', { name: '添加人员' });
		await sheet.getByLabel('姓名').fill('欧阳春晓');
		await sheet.getByLabel('部门').selectOption('信息科');
		await sheet.getByLabel('用户名').fill('liuyang');
		await sheet.getByRole('button', { name: '添加', exact: true }).click();
		await expect(sheet).toContainText('刘洋（市政所）已经在用');
		await sheet.getByLabel('用户名').fill('ouyangchunxiao');
		await sheet.getByRole('button', { name: '添加', exact: true }).click();
		await expect(said(page, '已添加 欧阳春晓')).toBeVisible();
		await expect(pill(page)).toContainText('已同步');
	});

	let password = '';
	await test.step('a password is made, shown once', async () => {
		await search.fill('oycx');
		await page.getByRole('row').filter({ hasText: '欧阳春晓' }).click();
		await beside.getByRole('button', { name: '给新密码' }).click();
		const sheet = page.getByRole('dialog', { name: '给新密码' });
		await sheet.getByRole('button', { name: '生成新密码' }).click();
		password = await sheet.getByLabel('新密码').innerText();
		await sheet.getByRole('button', { name: '交给本人了' }).click();
		await expect(page.getByText(password)).toHaveCount(0);
	});

	const phone = await device();
	await test.step('the person logs in with it', async () => {
		const page = await phone.open('/login');
		await page.getByLabel('用户名、手机号或邮箱').fill('ouyangchunxiao');
		await page.getByLabel('密码', { exact: true }).fill(password);
		await page.getByRole('button', { name: '登录', exact: true }).click();
		await expect(page.getByRole('heading', { name: '今天' })).toBeVisible();
		await phone.open('/equipment/import');
		await expect(page.getByText('导入台账要有设备的职责')).toBeVisible();
	});

	await test.step('a duty given on the desk opens the page on the phone', async () => {
		await beside.getByRole('button', { name: '职责和权限' }).click();
		const sheet = page.getByRole('dialog', { name: '职责和权限' });
		const equipment = sheet.getByRole('switch', { name: '设备' });
		await equipment.click();
		await takeBack(page, '欧阳春晓 现在有：设备');
		await expect(equipment).not.toBeChecked();
		await equipment.click();
		await expect(equipment).toBeChecked();
		await sheet.getByRole('button', { name: '关闭' }).click();
		await expect(phone.page.getByText('把表格文件拖到这里，或选一个')).toBeVisible();
	});

	await test.step('the person changes the password', async () => {
		const page = await phone.open('/settings');
		await page.getByRole('button', { name: '改密码' }).click();
		const sheet = page.getByRole('dialog', { name: '改密码' });
		await sheet.getByLabel('现在的密码').fill(password);
		await sheet.getByLabel('新密码').fill('春眠不觉晓处处闻啼鸟');
		await sheet.getByLabel('再输一遍').fill('春眠不觉晓处处闻啼鸟');
		await sheet.getByRole('button', { name: '改密码' }).click();
		await expect(said(page, '密码改好了')).toBeVisible();
		await expect(pill(page)).toContainText('已同步');
	});

	await test.step('disabled, the phone is out at once and the password opens nothing', async () => {
		await beside.getByRole('button', { name: '停用账号' }).click();
		await expect(said(page, '已停用 欧阳春晓')).toBeVisible();
		await expect(phone.page.getByText('登录已到期，请重新登录')).toBeVisible({ timeout: 40_000 });
		const answer = await fetch(`${office.url}/api/collections/users/auth-with-password`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ identity: 'ouyangchunxiao', password: '春眠不觉晓处处闻啼鸟' })
		});
		expect(answer.status).toBe(403);
	});
});
