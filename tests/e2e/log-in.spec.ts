import { demoPassword } from '../../pocketbase/setup/office-server';
import { logIn, untilCopied } from './support/people';
import { journalOf } from './support/server';
import { pill, said, untilSent } from './support/shell';
import { expect, test } from './support/test';

test('a user name, a telephone number and an e-mail address all log in', async ({ device }) => {
	const phone = await device();
	const page = await phone.open('/login');
	const identity = page.getByLabel('用户名、手机号或邮箱');
	const password = page.getByLabel('密码', { exact: true });
	const enter = page.getByRole('button', { name: '登录', exact: true });

	await test.step('a wrong password is said so, and the name stays', async () => {
		await identity.fill('staff@demo.office');
		await password.fill('wrong-password');
		await enter.click();
		await expect(page.getByText('密码不对，或没有这个账号。')).toBeVisible();
		await expect(identity).toHaveValue('staff@demo.office');
		await expect(password).toHaveValue('wrong-password');
	});

	await test.step('nothing typed is said so at the field', async () => {
		await identity.fill('');
		await enter.click();
		await expect(page.getByText('请填用户名、手机号或邮箱')).toBeVisible();
	});

	for (const name of ['liuyang', '13800000048', 'STAFF@demo.office'])
		await test.step(`${name} is 刘洋`, async () => {
			await identity.fill(name);
			await password.fill(demoPassword);
			await enter.click();
			await expect(page.getByRole('heading', { name: '今天', exact: true })).toBeVisible();
			await page.getByRole('link', { name: '设置', exact: true }).click();
			await expect(page.getByText('刘洋')).toBeVisible();
			await page.getByRole('button', { name: '退出登录' }).click();
			await page.getByRole('dialog', { name: '退出登录' }).getByRole('button', { name: '退出登录' }).click();
			await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
		});
});

test('logging out waits for what has not gone out', async ({ office, device }) => {
	const phone = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	await office.stop();

	const page = await phone.restart('/e/BG-0203');
	await page.getByRole('button', { name: '报故障' }).click();
	await page.getByRole('button', { name: '其他', exact: true }).click();
	await expect(pill(page)).toContainText('1 条待发');

	await phone.open('/settings');
	await page.getByRole('button', { name: '退出登录' }).click();
	const warning = page.getByRole('dialog', { name: '还有 1 条没送出' });
	await expect(warning).toContainText('现在退出会丢失它们');
	await expect(warning).toContainText('录音笔 BG-0203');

	await test.step('staying keeps it', async () => {
		await warning.getByRole('button', { name: '先不退出，联网后再说' }).click();
		await expect(warning).toBeHidden();
		await expect(pill(page)).toContainText('1 条待发');
	});

	await test.step('exporting saves a file that names it, and logs out', async () => {
		await page.getByRole('button', { name: '退出登录' }).click();
		const download = page.waitForEvent('download');
		await warning.getByRole('button', { name: '导出成文件，再退出' }).click();
		const file = await (await download).createReadStream();
		const text = Buffer.concat(await file.toArray()).toString();
		expect(text).toContain('BG-0203');
		await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
		expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain(
			'bantuo-staff'
		);
	});
});

test('a session that ends keeps the outbox, and the same person goes on', async ({ office, device }) => {
	const phone = await device();
	const other = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');

	await test.step('the person ends all sessions from another device', async () => {
		await logIn(other, 'staff', '/settings');
		await other.page.getByRole('button', { name: '在所有设备上退出' }).click();
		await other.page.getByRole('dialog').getByRole('button', { name: '全部退出' }).click();
		await expect(said(other.page, '已在所有设备上退出')).toBeVisible();
	});

	const page = await phone.open('/e/BG-0203');
	await test.step('what is done now stays on this device', async () => {
		await page.getByRole('button', { name: '报故障' }).click();
		await page.getByRole('button', { name: '其他', exact: true }).click();
		await expect(page.getByText('登录已到期，请重新登录')).toBeVisible();
		await expect(page.getByText('还有 1 条没送出，都存在本机，登录后接着送。')).toBeVisible();
		await expect(pill(page)).toContainText('请重新登录');
	});

	await test.step('somebody else cannot log in over it', async () => {
		await page.getByRole('link', { name: '重新登录', exact: true }).click();
		await expect(page.getByText('请刘洋用原来的账号登录')).toBeVisible();
		await page.getByLabel('用户名、手机号或邮箱').fill('reception@demo.office');
		await page.getByLabel('密码', { exact: true }).fill(demoPassword);
		await page.getByRole('button', { name: '登录', exact: true }).click();
		await expect(page.getByText('这台设备上是刘洋的账号')).toBeVisible();
		await expect(page.getByText('刘洋还有 1 条没送出')).toBeVisible();
	});

	await test.step('after the log-in it goes out, once', async () => {
		await page.getByLabel('用户名、手机号或邮箱').fill('staff@demo.office');
		await page.getByRole('button', { name: '登录', exact: true }).click();
		await untilSent(page);
		const [last, before] = await journalOf(office.url, 'faults.report');
		expect(last).toMatchObject({ actor: 'staff', outcome: 'applied' });
		expect(before?.actor).not.toBe('staff');
	});
});
