import { dateAfter, officeDateOf } from '../../src/lib/domain/core';
import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { said, untilSent } from './support/shell';
import { expect, test } from './support/test';

test('without a network: what is overdue comes back, another gets more time, and a rule is changed', async ({
	office,
	device
}) => {
	const counter = await device();
	await logIn(counter, 'supplies');
	await untilCopied(counter, 'supplies');
	await office.stop();
	const page = await counter.restart('/');

	await test.step('today says that something is overdue, the list says what and for how long', async () => {
		await page.getByRole('link', { name: /件借用逾期没还/ }).click();
		const late = page.getByRole('region', { name: '逾期没还' });
		await expect(late.getByText(/汪洋：计算器/)).toBeVisible();
		await expect(late.getByText(/逾期 \d+ 天/).first()).toBeVisible();
	});

	await test.step('it is taken back', async () => {
		await page.getByRole('link', { name: /汪洋：计算器/ }).click();
		await expect(page.getByRole('region', { name: '逾期没还' })).toHaveCount(0);
		await page.getByRole('button', { name: '收回' }).click();
		await page.getByRole('dialog').getByRole('button', { name: '记下' }).click();
		await expect(said(page, /计算器 12 位收回来了/)).toBeVisible();
		await expect(page.getByText('已还', { exact: true })).toBeVisible();
	});

	await test.step('and was another one: it is out again, with its reason', async () => {
		await page.getByRole('button', { name: '其实没还' }).click();
		const sheet = page.getByRole('dialog');
		await sheet.getByLabel('写明怎么回事').fill('还的是另一台');
		await sheet.getByRole('button', { name: '改回在借' }).click();
		await expect(said(page, /已记下/)).toBeVisible();
		await expect(page.getByText(/逾期 \d+ 天/)).toBeVisible();
		await expect(page.getByText(/还的是另一台/)).toBeVisible();
	});

	await test.step('its neighbour gets ten more days', async () => {
		await counter.open('/supplies/issue?loans');
		await page.getByRole('link', { name: /刘洋：U盘/ }).click();
		await page.getByRole('button', { name: '改归还日期' }).click();
		const sheet = page.getByRole('dialog');
		await sheet.getByLabel('什么时候还').fill(dateAfter(officeDateOf(new Date().toISOString()), 10));
		await sheet.getByRole('button', { name: '改好' }).click();
		await expect(said(page, /已记下/)).toBeVisible();
	});

	await test.step('a slip says less than went out: it is reversed and written anew, in one gesture', async () => {
		await counter.open('/supplies/issue');
		await page.getByRole('region', { name: '最近发出' }).getByRole('link').first().click();
		await page.getByRole('button', { name: '更正数量' }).click();
		const sheet = page.getByRole('dialog');
		await expect(sheet.getByRole('button', { name: /^更正/ })).toBeDisabled();
		await sheet.getByRole('button', { name: /加一$/ }).first().click();
		await sheet.getByLabel('写明哪里写错了').fill('少写了一个');
		await sheet.getByRole('button', { name: '更正' }).click();
		await expect(said(page, /已记下/)).toBeVisible();
		await expect(page.getByText('已冲销', { exact: true })).toBeVisible();
		await page.getByRole('link', { name: '待编号' }).click();
		await expect(page.getByText('更正自')).toBeVisible();
	});

	await test.step('more kinds go without a request, and the rule says so in words', async () => {
		await counter.open('/supplies/settings');
		await page.getByRole('switch', { name: '管理消耗品' }).click();
		await expect(page.getByText(/^消耗品、管理消耗品一次不超过/)).toBeVisible();
	});

	await office.restart();
	await untilSent(page);
	const told = await rowsAtServer(office.url, 'staff', 'notifications');
	expect(told.map(({ kind }) => kind)).toContain('loan_moved');
	expect(await rowsAtServer(office.url, 'staff', 'issueRules')).toMatchObject([
		{ walkInClasses: ['consumable', 'controlledConsumable'] }
	]);
	const slips = await rowsAtServer(office.url, 'supplies', 'supplyIssues');
	const anew = slips.find(({ corrects }) => corrects);
	expect(anew).toMatchObject({ number: expect.stringMatching(/^CK-/) });
	expect(slips.find(({ id }) => id === anew?.corrects)).toMatchObject({ correctedBy: anew?.id, reason: '少写了一个' });
	const loans = await rowsAtServer(office.url, 'supplies', 'supplyLoans');
	expect(loans.find(({ name }) => name === '计算器 12 位')).toMatchObject({
		status: 'out',
		again: { by: 'supplies', reason: '还的是另一台' }
	});
});
