import { logIn, untilCopied } from './support/people';
import { expect, test } from './support/test';

test('Ctrl K finds pages, things and people, also without a network', async ({ office, device }) => {
	const desk = await device({ viewport: { width: 1280, height: 800 } });
	await logIn(desk, 'equipment');
	await untilCopied(desk, 'equipment');
	await office.stop();
	const page = await desk.restart('/');
	const finder = page.getByRole('dialog', { name: '查找页面、设备、人' });
	const field = finder.getByRole('combobox');

	await test.step('with nothing typed it lists where one can go', async () => {
		await expect(page.getByRole('heading', { name: '今天', exact: true })).toBeVisible();
		await page.keyboard.press('Control+k');
		await expect(field).toBeFocused();
		await expect(finder.getByRole('option', { name: '打印标签' })).toBeVisible();
	});

	await test.step('arrows move, Enter goes there', async () => {
		await field.fill('tyy');
		await expect(finder.getByRole('option').first()).toContainText('投影仪');
		await expect(finder.getByRole('option', { selected: true })).toHaveText(
			(await finder.getByRole('option').first().textContent()) ?? ''
		);
		await field.press('ArrowDown');
		await field.press('ArrowDown');
		const third = finder.getByRole('option').nth(2);
		await expect(third).toHaveAttribute('aria-selected', 'true');
		const tag = /BG-\d{4}/.exec((await third.textContent()) ?? '')?.[0] ?? '';
		await field.press('Enter');
		await expect(page.getByRole('heading', { name: tag })).toBeVisible();
		await expect(finder).toBeHidden();
	});

	await test.step('a person, by initials, with the things in their keeping', async () => {
		await page.keyboard.press('Control+k');
		await field.fill('hzq');
		await finder.getByRole('option', { name: /^何志强/ }).click();
		await expect(page.getByRole('heading', { name: '何志强' })).toBeVisible();
		await expect(page.getByRole('region', { name: '名下的设备' })).toContainText('BG-0147');
	});

	await test.step('what waits for one’s signature, by who asked for it', async () => {
		await page.keyboard.press('Control+k');
		await field.fill('sj');
		await finder.getByRole('group', { name: '等我审批' }).getByRole('option').first().click();
		await expect(page).toHaveURL(/\/approvals\/demo-scrap-/);
		await expect(page.getByText('沈佳').first()).toBeVisible();
	});

	await test.step('a page’s own search comes first, the second press goes on', async () => {
		await desk.open('/equipment');
		const own = page.getByRole('searchbox').first();
		await expect(own).toBeVisible();
		await page.keyboard.press('Control+k');
		await expect(own).toBeFocused();
		await page.keyboard.press('Control+k');
		await expect(field).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(finder).toBeHidden();
	});

	await test.step('nothing found says so', async () => {
		await page.keyboard.press('Control+k');
		await page.keyboard.press('Control+k');
		await field.fill('没有这样的东西');
		await expect(finder.getByText('没有找到')).toBeVisible();
	});
});

test('on a phone the search is under More, and a sheet is pulled away with a finger', async ({ device }) => {
	const phone = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	const { page } = phone;

	await page.getByRole('navigation').getByRole('link', { name: '更多' }).click();
	await page.getByRole('button', { name: '查找页面、设备、人' }).click();
	await page.getByRole('combobox').fill('147');
	await page.getByRole('option', { name: /BG-0147/ }).click();
	await expect(page.getByRole('heading', { name: 'BG-0147' })).toBeVisible();

	await page.getByRole('button', { name: '报故障' }).click();
	const sheet = page.getByRole('dialog', { name: /哪里不对/ });
	await expect(sheet).toBeVisible();
	await sheet.evaluate((element) => Promise.all(element.getAnimations().map((animation) => animation.finished)));
	const box = await sheet.boundingBox();
	if (!box) throw new Error('the sheet is not drawn');
	const pull = async (far: number) => {
		await page.mouse.move(box.x + box.width / 2, box.y + 10);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, box.y + 10 + far, { steps: 10 });
		await new Promise((resolve) => setTimeout(resolve, 300));
		await page.mouse.up();
	};
	await pull(60);
	await expect(sheet).toBeVisible();
	await pull(200);
	await expect(sheet).toBeHidden();
});
