import type { AnyRow } from '../../src/lib/domain/core';
import { logIn, untilCopied } from './support/people';
import { pushAs, rowsAtServer } from './support/server';
import { pill, said, untilSent } from './support/shell';
import { expect, test, type Page } from './support/test';

const PHONE = { viewport: { width: 390, height: 844 } };
const PEN = '中性笔 0.5 黑';
const NOTES = '便利贴 76×76';

/** Chooses an item of the list, types how many, and presses the high key. */
async function count(page: Page, name: string, digits: string): Promise<void> {
	await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
	for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click();
	await page.getByRole('button', { name: '记下，点下一个' }).click();
	await expect(said(page, name).first()).toBeVisible();
}

test('two count blind, one without a network; what differs is counted again, explained, approved and booked once', async ({
	office,
	device
}) => {
	const at = (entity: string, account = 'supplies') => rowsAtServer(office.url, account, entity);
	const named = (rows: AnyRow[], name: string) => rows.find((row) => row.name === name)?.id ?? '';
	const items = await at('supplyItems');
	const [pen, notes] = [named(items, PEN), named(items, NOTES)];
	const stock = async (id: string) => Number((await at('supplyBalances')).find((row) => row.id === id)?.quantity);
	const [pens, pads] = [await stock(pen), await stock(notes)];
	await pushAs(office.url, 'supplies', 'stocktakes.plan', {
		name: '抽盘',
		scope: 'items',
		items: [pen, notes],
		areas: [{ place: '文具柜', counter: 'meetings' }],
		plannedOn: '2027-01-04',
		blind: true,
		recountOver: 5000,
		recountPercent: 5
	});
	const id = (await at('stocktakes')).find((row) => row.name === '抽盘')?.id ?? '';
	await pushAs(office.url, 'supplies', 'stocktakes.start', { stocktake: id });

	const counter = await device(PHONE);
	await logIn(counter, 'meetings', `/supplies/stocktakes/${id}/count`);
	await untilCopied(counter, 'meetings');

	await test.step('the first counts without a network, and sees no book', async () => {
		await office.stop();
		const page = await counter.restart(`/supplies/stocktakes/${id}/count`);
		await page.getByRole('button', { name: new RegExp(`^${PEN}`) }).click();
		await page.getByRole('button', { name: '7', exact: true }).click();
		await page.reload();
		await expect(page.getByRole('status', { name: '实盘' })).toHaveText('7');
		await page.getByRole('button', { name: '点别的' }).click();
		await count(page, PEN, String(pens - 10));
		await count(page, NOTES, String(pads));
		await expect(page.getByText('文具柜都点完了')).toBeVisible();
		await expect(page.getByText(String(pens), { exact: true })).toBeHidden();
		await expect(pill(page)).toContainText('2 条待发');
	});

	await test.step('two are issued meanwhile; the counts arrive with their own time, and show no false loss', async () => {
		await office.restart();
		await pushAs(office.url, 'supplies', 'supplyIssues.walkIn', {
			recipient: 'staff',
			way: 'desk',
			lines: [{ item: pen, quantity: 2 }]
		});
		const page = await counter.restart(`/supplies/stocktakes/${id}/count`);
		await untilSent(page);
		const variances = await at('stocktakeVariances');
		expect(variances.find((row) => row.id === `${id}:${notes}`)).toMatchObject({ difference: 0, toRecount: false });
		expect(variances.find((row) => row.id === `${id}:${pen}`)).toMatchObject({
			book: pens,
			counted: pens - 10,
			difference: -10,
			movedSince: -2,
			toRecount: true
		});
		await expect(page.getByText('是您点的，请别人复点')).toBeVisible();
	});

	const other = await device(PHONE);
	await logIn(other, 'admin', `/supplies/stocktakes/${id}/count`);
	await untilCopied(other, 'admin');

	await test.step('somebody else counts again', async () => {
		const { page } = other;
		await page.getByRole('button', { name: '复点', exact: true }).click();
		await expect(page.getByText('复点：别人先点过，您再点一遍')).toBeVisible();
		for (const digit of String(pens - 10)) await page.getByRole('button', { name: digit, exact: true }).click();
		await page.getByRole('button', { name: '记下，点下一个' }).click();
		await untilSent(page);
	});

	await test.step('the keeper gives the reason and hands it in', async () => {
		const desk = await device({ viewport: { width: 1280, height: 800 } });
		await logIn(desk, 'supplies', `/supplies/stocktakes/${id}`);
		const { page } = desk;
		await expect(page.getByRole('button', { name: '提交审批' })).toBeDisabled();
		await page.getByRole('row', { name: new RegExp(PEN) }).click();
		await expect(page.getByText('张伟 初点')).toBeVisible();
		await expect(page.getByText('林晓岚 复点')).toBeVisible();
		// Counted after the two were issued, so held against a book without them.
		await expect(page.getByText('少 8 支')).toBeVisible();
		await page.getByText('漏记', { exact: true }).click();
		await page.getByRole('textbox', { name: '说明' }).fill('市政所拿走一盒，当天没有登记');
		await page.getByRole('button', { name: '写好了，下一条' }).click();
		await page.getByRole('button', { name: '提交审批' }).click();
		await expect(page.getByText('批准后差异记进库存账')).toBeVisible();
		await untilSent(page);
	});

	await test.step('the head of the office reads it and agrees; it is booked, once', async () => {
		const page = await other.open(`/approvals/${id}`);
		await expect(page.getByText('市政所拿走一盒，当天没有登记')).toBeVisible();
		// The same word is one of the usual opinions above it.
		await page.getByRole('button', { name: '同意', exact: true }).last().click();
		await expect
			.poll(async () => (await at('stocktakes')).find((row) => row.id === id), { timeout: 40_000 })
			.toMatchObject({ status: 'posted', approvedBy: 'admin' });
		const booked = (await at('supplyMovements')).filter((row) => row.source === id);
		expect(booked).toMatchObject([{ kind: 'stocktake', item: pen, quantity: -8, balance: pens - 10 }]);
		expect(await stock(pen)).toBe(pens - 10);
	});
});
