import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { said, takeBack, untilSent } from './support/shell';
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
		await untilSent(page);
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
		await expect(page.getByRole('heading', { name: '今天', exact: true })).toBeVisible();
		await phone.open('/equipment/import');
		await expect(page.getByText('导入台账要有设备的职责')).toBeVisible();
	});

	await test.step('a duty given on the desk opens the page on the phone', async () => {
		await beside.getByRole('button', { name: '职责和权限' }).click();
		const sheet = page.getByRole('dialog', { name: '职责和权限' });
		const equipment = sheet.getByRole('switch', { name: '设备' });
		await equipment.click();
		await takeBack(page, '已提交');
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
		await untilSent(page);
	});

	await test.step('disabled, the phone is out at once and the password opens nothing', async () => {
		await beside.getByRole('button', { name: '停用账号' }).click();
		await expect(said(page, '已停用 欧阳春晓')).toBeVisible();
		await expect(phone.page.getByText('登录已到期，请重新登录')).toBeVisible();
		const answer = await fetch(`${office.url}/api/collections/users/auth-with-password`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ identity: 'ouyangchunxiao', password: '春眠不觉晓处处闻啼鸟' })
		});
		expect(answer.status).toBe(403);
	});
});

/** As the personnel office keeps it: one namesake, one who is in a department that is not there yet, one without a name. */
const ROLL = [
	'姓名,部门,职务,手机号,邮箱,用户名,身份证号',
	'解小雨,信息科,技术员,13700001111,,xiexiaoyu,000000000000000000',
	'李娜,市政所,工程师,13700002222,,,000000000000000000',
	'贺知秋,后勤服务中心,主管,,hezhiqiu@demo.office,,000000000000000000',
	',财务部,会计,13700003333,,,000000000000000000'
].join('\n');

test('people come in from a table; what is not theirs to keep stays out', async ({ office, device }) => {
	const desk = await device({ viewport: { width: 1280, height: 900 } });
	await logIn(desk, 'admin', '/settings/people/import');
	await untilCopied(desk, 'admin');
	const { page } = desk;
	const finding = (line: number) => page.getByRole('listitem').filter({ hasText: `第 ${line} 行` });

	await page
		.locator('input[type="file"]')
		.setInputFiles({ name: '人员.csv', mimeType: 'text/csv', buffer: Buffer.from(ROLL) });
	await expect(page.getByLabel('“身份证号”是人员的哪一项').locator('option:checked')).toHaveText('不导入');
	await page.getByRole('button', { name: '检查 4 行' }).click();
	await expect(finding(3)).toContainText('也有一位同名的');
	await expect(finding(4)).toContainText('没有这个部门，会补上');
	await expect(finding(5)).toContainText('没有姓名');
	await page.getByRole('button', { name: '导入 3 人' }).click();
	await expect(page.getByRole('heading', { name: '3 人已添加' })).toBeVisible();

	await desk.open('/settings/people');
	await page.getByRole('searchbox', { name: '找人' }).fill('xiexiaoyu');
	await expect(page.getByRole('row').filter({ hasText: '解小雨' })).toContainText('信息科');
	const people = await rowsAtServer(office.url, 'admin', 'people');
	const departments = await rowsAtServer(office.url, 'admin', 'departments');
	const nameOf = (id: unknown) => departments.find((one) => one.id === id)?.name;
	expect(people.filter(({ name }) => name === '李娜').map(({ department }) => nameOf(department))).toContain('市政所');
	expect(nameOf(people.find(({ name }) => name === '贺知秋')?.department)).toBe('后勤服务中心');
	expect(JSON.stringify([people, await rowsAtServer(office.url, 'admin', 'personCards')])).not.toContain('0000000000');
});
