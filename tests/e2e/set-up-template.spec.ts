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

	await test.step('with one press the number of people comes into a line', async () => {
		await page.getByRole('button', { name: /^投影幕放下/ }).click();
		await page.getByRole('textbox', { name: '要做什么' }).fill('遥控器  只');
		await page
			.getByRole('textbox', { name: '要做什么' })
			.evaluate((field: HTMLInputElement) => field.setSelectionRange(4, 4));
		await page.getByRole('button', { name: '插入“按人数”' }).click();
		await expect(page.getByRole('textbox', { name: '要做什么' })).toHaveValue('遥控器 〔按人数〕 只');
		await expect(page.getByText('24 人的会，就是“遥控器 24 只”')).toBeVisible();
		await expect(page.getByRole('button', { name: '遥控器 按人数 只' })).toBeVisible();
		await page.getByRole('combobox', { name: '什么会才做' }).selectOption('远程');
	});

	await test.step('tried on a meeting it shows the checklist as it would be', async () => {
		await page.getByRole('button', { name: '试用一遍' }).click();
		const trial = page.getByRole('dialog', { name: '试用一遍' });
		await trial.getByRole('combobox', { name: '哪间' }).selectOption('第一会议室');
		await trial.getByRole('textbox', { name: '多少人' }).fill('12');
		await trial.getByRole('textbox', { name: '多少人' }).blur();
		await expect(trial.getByText('茶水 12 杯')).toBeVisible();
		await expect(trial.getByText('遥控器')).toBeHidden();
		await trial.getByRole('checkbox', { name: '远程' }).check({ force: true });
		await expect(trial.getByText('遥控器 12 只')).toBeVisible();
		await trial.getByRole('textbox', { name: '多少人' }).fill('24');
		await trial.getByRole('textbox', { name: '多少人' }).blur();
		await expect(trial.getByText(/这样的会会用模板“评审会”/)).toBeVisible();
		await trial.getByRole('button', { name: '看完了' }).click();
		await expect(trial).toBeHidden();
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
		'遥控器 {n} 只',
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
