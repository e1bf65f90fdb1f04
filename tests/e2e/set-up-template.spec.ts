import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { said, takeBack, untilSent } from './support/shell';
import { expect, test } from './support/test';

test('the meetings desk changes a template, keeps what it typed over a reload, and saves it', async ({
	office,
	device
}) => {
	const desk = await device({ viewport: { width: 1280, height: 800 } });
	await logIn(desk, 'meetings');
	await untilCopied(desk, 'meetings');
	const page = await desk.open('/meetings/templates');
	await page.getByRole('link', { name: /^一般会议/ }).click();
	await expect(page.getByRole('textbox', { name: '叫什么' })).toHaveValue('一般会议');

	await test.step('a line is added', async () => {
		await page.getByRole('button', { name: '加一项' }).click();
		await page.getByRole('textbox', { name: '要做什么' }).fill('投影幕放下');
		await page.getByRole('radio', { name: '信息科' }).check({ force: true });
		await page.reload();
		await expect(page.getByRole('button', { name: /^投影幕放下/ })).toBeVisible();
	});

	await test.step('a line is removed, taken back, and removed', async () => {
		await page.getByRole('button', { name: /^笔、纸/ }).click();
		await page.getByRole('button', { name: '删去这项' }).click();
		await takeBack(page, '删去了一项');
		await page.getByRole('button', { name: /^笔、纸/ }).click();
		await page.getByRole('button', { name: '删去这项' }).click();
	});

	await page.getByRole('button', { name: '保存，给以后的会用' }).click();
	await expect(said(page, '模板“一般会议”已保存')).toBeVisible();
	await untilSent(page);
	const template = (await rowsAtServer(office.url, 'meetings', 'setUpTemplates')).find(
		({ name }) => name === '一般会议'
	);
	expect((template?.lines as { text: string }[]).map(({ text }) => text)).toEqual([
		'桌面清洁，椅子归位',
		'投影幕放下',
		'屏幕接通',
		'茶水 {n} 杯'
	]);
});

test('nobody else edits templates, and is told whom to ask', async ({ device }) => {
	const phone = await device();
	await logIn(phone, 'staff');
	await untilCopied(phone, 'staff');
	const page = await phone.open('/meetings/templates');
	await expect(page.getByText('布置模板由会务维护')).toBeVisible();
});
