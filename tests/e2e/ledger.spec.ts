import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { said, takeBack, untilSent } from './support/shell';
import { expect, test } from './support/test';

test('a thing is found by characters, initials, views and conditions', async ({ device }) => {
	const phone = await device();
	await logIn(phone, 'equipment', '/equipment');
	await untilCopied(phone, 'equipment');
	const { page } = phone;
	const search = page.getByRole('searchbox', { name: '找设备' });
	const rows = page.getByRole('list', { name: '设备', exact: true }).getByRole('listitem');
	await expect(page.getByText('400 台').first()).toBeVisible();

	for (const typed of ['便携投影', 'bxtyy', 'bg-0147', '投影 CB-X49'])
		await test.step(typed, async () => {
			await search.fill('');
			await expect(rows.filter({ hasText: 'BG-0001' })).toBeVisible();
			await search.fill(typed);
			await expect(rows.filter({ hasText: 'BG-0001' })).toBeHidden();
			await expect(rows.filter({ hasText: 'BG-0147' })).toBeVisible();
			await expect(rows.filter({ hasNotText: '投影' })).toHaveCount(0);
		});

	await test.step('what is not there', async () => {
		await search.fill('没有这种东西');
		await expect(page.getByText('没有找到')).toBeVisible();
		await page.getByRole('button', { name: '看全部' }).click();
		await expect(rows.filter({ hasText: 'BG-0001' })).toBeVisible();
	});

	await test.step('the lent ones', async () => {
		await page.getByRole('button', { name: /^借出/ }).click();
		await expect(rows).toHaveCount(6);
		await expect(rows.filter({ hasText: '借出' })).toHaveCount(6);
	});

	await test.step('in one room', async () => {
		await page.getByRole('button', { name: /^全部/ }).click();
		await page.getByRole('button', { name: '更多条件' }).click();
		const sheet = page.getByRole('dialog', { name: '更多条件' });
		await sheet.getByLabel('位置').selectOption('第一会议室');
		await sheet.getByRole('button', { name: /^看这 \d+ 台$/ }).click();
		await expect(rows.filter({ hasText: 'BG-0147' })).toBeVisible();
		await expect(rows.filter({ hasNotText: '第一会议室' })).toHaveCount(0);
	});

	await test.step('it opens with its facts and its past', async () => {
		await rows.filter({ hasText: 'BG-0147' }).getByRole('link').click();
		await expect(page.getByRole('heading', { name: 'BG-0147' })).toBeVisible();
		await expect(page.getByText(/何志强,\s*信息科/)).toBeVisible();
		await expect(page.getByText('位置改为第一会议室')).toBeVisible();
		await page.getByRole('link', { name: /^全部 \d+ 条/ }).click();
		await expect(page.getByRole('heading', { name: '便携投影仪的经过' })).toBeVisible();
		await page.getByRole('button', { name: /^维修/ }).click();
		await expect(page.getByText('位置改为第一会议室')).toBeHidden();
		await expect(page.getByText(/^送外修/)).toBeVisible();
	});
});

test('a thing is corrected and moved; what was typed outlives a reload', async ({ office, device }) => {
	const phone = await device();
	await logIn(phone, 'equipment', '/equipment');
	await untilCopied(phone, 'equipment');
	const page = await phone.open('/e/BG-0147');
	const menu = page.getByRole('dialog', { name: '便携投影仪' });
	const more = page.getByRole('button', { name: '更多操作' });

	await test.step('a price that is none is said so; the rest stays typed', async () => {
		await more.click();
		await menu.getByRole('button', { name: /^改内容/ }).click();
		const form = page.getByRole('dialog', { name: '改内容' });
		await form.getByLabel('原值').fill('不知道');
		await form.getByLabel('供应商').fill('江州影音');
		await form.getByRole('button', { name: '保存' }).click();
		await expect(form).toContainText('金额写成 4680 或 4680.50');
		await page.reload();
		await more.click();
		await menu.getByRole('button', { name: /^改内容/ }).click();
		await expect(form).toContainText('接着上次没填完的。');
		await expect(form.getByLabel('供应商')).toHaveValue('江州影音');
		await form.getByLabel('原值').fill('4680.50');
		await form.getByRole('button', { name: '保存' }).click();
		await expect(said(page, '已改 便携投影仪')).toBeVisible();
		await expect(page.getByText(/4,680\.50/)).toBeVisible();
		await expect(page.getByText('改了原值、供应商')).toBeVisible();
	});

	await test.step('a move is taken back within five seconds, then made', async () => {
		const sheet = page.getByRole('dialog', { name: '移位' });
		const place = page.getByRole('definition').filter({ hasText: '会议室' }).first();
		for (const last of [false, true]) {
			await more.click();
			await menu.getByRole('button', { name: /^移位/ }).click();
			await sheet.getByRole('searchbox', { name: '找地点' }).fill('第二会议室');
			await sheet.getByRole('button', { name: /^第二会议室/ }).click();
			await expect(place).toHaveText('第二会议室');
			if (last) break;
			await takeBack(page, '位置改为第二会议室');
			await expect(place).toHaveText('第一会议室');
		}
		await untilSent(page);
	});

	await test.step('the server has both', async () => {
		const places = await rowsAtServer(office.url, 'staff', 'places');
		const item = (await rowsAtServer(office.url, 'staff', 'equipment')).find(({ assetTag }) => assetTag === 'BG-0147');
		expect(item).toMatchObject({ price: 468_050, supplier: '江州影音' });
		expect(places.find(({ id }) => id === item?.place)?.name).toBe('第二会议室');
	});
});

test('on a desk rows are ticked, moved together and taken to the printer', async ({ office, device }) => {
	const desk = await device({ viewport: { width: 1280, height: 800 } });
	await logIn(desk, 'equipment', '/equipment');
	const { page } = desk;
	const table = page.getByRole('grid', { name: '设备' });
	await table
		.getByRole('checkbox', { name: /^选中 / })
		.nth(0)
		.check();
	await table
		.getByRole('checkbox', { name: /^选中 / })
		.nth(1)
		.check();
	const bar = page.getByRole('region', { name: '已选 2 台' });

	await test.step('moved together', async () => {
		await bar.getByRole('button', { name: '移位' }).click();
		const sheet = page.getByRole('dialog', { name: '移位' });
		await sheet.getByRole('searchbox', { name: '找地点' }).fill('第二会议室');
		await sheet.getByRole('button', { name: /^第二会议室/ }).click();
		await expect(table.getByRole('row').nth(1)).toContainText('第二会议室');
		await expect(table.getByRole('row').nth(2)).toContainText('第二会议室');
		await untilSent(page);
		const items = (await rowsAtServer(office.url, 'staff', 'equipment')).filter(({ assetTag }) =>
			['BG-0001', 'BG-0002'].includes(String(assetTag))
		);
		expect(new Set(items.map(({ place }) => place)).size).toBe(1);
	});

	await test.step('to the printer', async () => {
		await table
			.getByRole('checkbox', { name: /^选中 / })
			.nth(0)
			.check();
		await table
			.getByRole('checkbox', { name: /^选中 / })
			.nth(2)
			.check();
		await bar.getByRole('link', { name: '打标签' }).click();
		await expect(page.getByRole('img', { name: 'BG-0001 的二维码' })).toBeVisible();
		await expect(page.getByRole('img', { name: 'BG-0003 的二维码' })).toBeVisible();
		await expect(page.getByRole('img', { name: /的二维码/ })).toHaveCount(2);
	});
});
