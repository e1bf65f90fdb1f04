import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { pill, said, untilSent } from './support/shell';
import { expect, test } from './support/test';

/** 周明远, a deputy director: he has no account of the demo's own list. */
const ZHOU = 'zhoumingyuan';

test('a thing is written off: asked for, sent back, handed in again, signed by two; of two leaders the first decides', async ({
	office,
	device
}) => {
	const things = await rowsAtServer(office.url, 'head', 'equipment');
	const mine = await rowsAtServer(office.url, 'head', 'people').then((rows) => rows.find(({ id }) => id === 'head'));
	const thing = things.find(
		({ department, status, price, name }) =>
			department === mine?.department && status === 'inUse' && Number(price) > 100_000 && name === '台式计算机'
	);
	const tag = String(thing?.assetTag);

	const head = await device();
	const duty = await device();
	await logIn(head, 'head', `/equipment/${tag}`);
	await logIn(duty, 'equipment');

	await test.step('the head of its department asks', async () => {
		const { page } = head;
		await page.getByRole('button', { name: '更多' }).click();
		await page.getByRole('button', { name: /申请报废/ }).click();
		const form = page.getByRole('dialog', { name: '申请报废' });
		await form.getByRole('textbox', { name: '报废原因' }).fill('主板损坏');
		await form.getByRole('textbox', { name: '残值（元）' }).fill('50');
		await form.getByText('回收', { exact: true }).click();
		await form.getByRole('button', { name: '提交审批' }).click();
		await expect(said(page, /已申请报废/)).toBeVisible();
		await untilSent(page);
		await expect(page.getByText(/BF-\d{6}-\d{4}/)).toBeVisible();
	});

	const row = (page: typeof duty.page) => page.getByRole('button', { name: new RegExp(`设备报废.*${tag}`) });
	const sheet = duty.page.getByRole('dialog', { name: '设备报废' });
	await test.step('the equipment duty sends it back with a reason', async () => {
		await duty.open('/approvals');
		await row(duty.page).click();
		await expect(sheet).toContainText('主板损坏');
		await expect(sheet.getByRole('button', { name: /先写意见/ })).toBeVisible();
		await sheet.getByRole('button', { name: '退回修改' }).click();
		const back = duty.page.getByRole('dialog', { name: '退回修改' });
		await back.getByRole('textbox', { name: '退回的原因' }).fill('请写明返修过几次');
		await back.getByRole('button', { name: '退回', exact: true }).click();
		await expect(said(duty.page, '已退回')).toBeVisible();
		await untilSent(duty.page);
	});

	await test.step('who asked mends it and hands it in again', async () => {
		const { page } = head;
		await page.getByRole('button', { name: '改过再提' }).click();
		const form = page.getByRole('dialog', { name: '改过再提' });
		await expect(form).toContainText('请写明返修过几次');
		await form.getByRole('textbox', { name: '报废原因' }).fill('主板损坏，返修过两次');
		await form.getByRole('button', { name: '再次提交' }).click();
		await untilSent(page);
	});

	await test.step('the duty writes its opinion and signs', async () => {
		await row(duty.page).click();
		await expect(sheet).toContainText('返修过两次');
		await sheet.getByRole('textbox', { name: '意见' }).fill('无修理价值');
		await sheet.getByRole('button', { name: '同意', exact: true }).click();
		await expect(said(duty.page, '已同意')).toBeVisible();
		await untilSent(duty.page);
	});
	await duty.close();

	const leader = await device();
	const zhou = await device();
	await logIn(leader, 'leader', '/approvals');
	await logIn(zhou, ZHOU, '/approvals');
	await untilCopied(zhou, 'p-001');
	await expect(row(zhou.page)).toBeVisible();
	await zhou.page.context().setOffline(true);
	await test.step('one leader signs without a network, the other is faster', async () => {
		await row(zhou.page).click();
		const his = zhou.page.getByRole('dialog', { name: '设备报废' });
		await his.getByRole('button', { name: '同意。' }).click();
		await his.getByRole('button', { name: '同意', exact: true }).click();
		await expect(pill(zhou.page)).toContainText(/1 条待发/);

		await row(leader.page).click();
		await leader.page
			.getByRole('dialog', { name: '设备报废' })
			.getByRole('button', { name: '同意', exact: true })
			.click();
		await untilSent(leader.page);
	});

	await test.step('back online he is told who decided, and what he wrote is kept', async () => {
		await zhou.page.context().setOffline(false);
		await expect(pill(zhou.page)).toContainText('1 条退回', { timeout: 40_000 });
		await zhou.open('/outbox');
		const refused = zhou.page.getByRole('region', { name: '被退回' });
		await expect(refused).toContainText(/解建国 .*已经同意，先定的算数/);
		await expect(refused).toContainText('同意。');
	});

	await test.step('the form holds both signatures', async () => {
		const { page } = head;
		await page.getByRole('link', { name: '看审批' }).click();
		await page.getByRole('link', { name: '打印单' }).click();
		const form = page.getByRole('article');
		await expect(form).toContainText('固定资产报废申请表');
		await expect(form).toContainText('第 2 版');
		await expect(form.getByRole('row', { name: /设备管理员.*无修理价值.*何志强/ })).toBeVisible();
		await expect(form.getByRole('row', { name: /院领导.*解建国/ })).toBeVisible();
	});
});
