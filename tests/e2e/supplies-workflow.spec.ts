import { logIn, untilCopied } from './support/people';
import { pushAs, rowsAtServer } from './support/server';
import { said, untilSent } from './support/shell';
import { heldOn, sign } from './support/tablet';
import { expect, test, type Page } from './support/test';
import type { TestDevice } from './support/device';

/** Six people: 曾凡 asks, 沈佳 heads his department, 赵丽 keeps the store and buys, 陈静 checks in; 林晓岚 and 解建国 sign. */
const ASKER = { login: 'zengfan', name: '曾凡' };
const HEAD = '沈佳';

const item = async (url: string, name: string) => {
	const found = (await rowsAtServer(url, 'supplies', 'supplyItems')).find((one) => String(one.name).startsWith(name));
	if (!found) throw new Error(`${name} is not in the catalogue`);
	return found;
};
const stock = async (url: string, id: string): Promise<number> =>
	Number((await rowsAtServer(url, 'supplies', 'supplyBalances')).find((one) => one.id === id)?.quantity);
const newest = async (url: string, entity: string) =>
	(await rowsAtServer(url, 'supplies', entity)).sort((a, b) => String(b.number).localeCompare(String(a.number)))[0];

/** Asks for something in the form, as on the phone. */
async function request(page: Page, name: string, more: number, purpose: string): Promise<void> {
	await page.getByRole('searchbox', { name: '找用品' }).fill(name);
	await page
		.getByRole('list', { name: '找到的用品' })
		.getByRole('button', { name: new RegExp(`^${name}`) })
		.click();
	await page
		.getByRole('list', { name: '要领的用品' })
		.getByRole('textbox', { name: new RegExp(`^${name}`) })
		.fill(String(more));
	await page.getByLabel('用途').fill(purpose);
	await page.getByRole('button', { name: '提交', exact: true }).click();
}

/** Signs whatever waits for this account, from wherever he is. */
async function approve(url: string, account: string, id: string): Promise<void> {
	const approval = (await rowsAtServer(url, account, 'approvals')).find((one) => one.id === id);
	await pushAs(url, account, 'approvals.approve', { approval: id, stage: approval?.stage });
}

test('from the wish to the shelf and into the hand, by six people', async ({ office, device }) => {
	test.setTimeout(180_000);
	const toner = await item(office.url, '硒鼓 CF226A');
	const before = await stock(office.url, toner.id);

	const phone = await device();
	await logIn(phone, ASKER.login);
	const asker = String((await rowsAtServer(office.url, 'admin', 'people')).find(({ name }) => name === ASKER.name)?.id);
	await untilCopied(phone, asker);
	const page = await phone.open('/supplies/request');
	await test.step('staff: the stock and who signs stand there before it is sent', async () => {
		await expect(page.getByText(new RegExp(`${HEAD}审批`))).toBeVisible();
		await request(page, '硒鼓 CF226A', before + 2, '出图');
		await expect(said(page, /已申领：硒鼓/)).toBeVisible();
		await untilSent(page);
		await expect(page.getByText(/^等沈佳审批/)).toBeVisible();
	});
	const asked = await newest(office.url, 'requisitions');
	expect(asked).toMatchObject({ status: 'submitted', applicant: asker });
	const id = String(asked?.id);

	await test.step('head and office sign', async () => {
		await approve(office.url, 'head', id);
		for (const account of ['admin', 'leader']) {
			const approval = (await rowsAtServer(office.url, account, 'approvals')).find((one) => one.id === id);
			if (approval?.state === 'running') await approve(office.url, account, id);
		}
		await expect(page.getByText(/还欠硒鼓|批准了/).first()).toBeVisible();
	});

	const desk = await device({ viewport: { width: 1280, height: 800 } });
	await logIn(desk, 'supplies');
	await untilCopied(desk, 'supplies');
	let planId = '';
	await test.step('clerk: what is short is pooled, sent, signed and ordered', async () => {
		const buying = await desk.open('/supplies/plan');
		await expect(buying.getByRole('grid', { name: '采购计划' })).toContainText('硒鼓 CF226A');
		await buying.getByRole('button', { name: /^编成采购计划/ }).click();
		await expect(buying.getByRole('heading', { name: '采购计划', level: 1 })).toBeVisible();
		await untilSent(buying);
		planId = String((await newest(office.url, 'purchasePlans'))?.id);
		await buying.getByRole('button', { name: '提交审批' }).click();
		await untilSent(buying);
		await approve(office.url, 'admin', planId);
		const approval = (await rowsAtServer(office.url, 'admin', 'approvals')).find((one) => one.id === planId);
		if (approval?.state === 'running') await approve(office.url, 'leader', planId);
		await buying.getByRole('button', { name: /^下 \d+ 张采购单$/ }).click();
		await buying.getByRole('searchbox').last().fill('cj');
		await buying.getByRole('button', { name: /^陈静/ }).click();
		await untilSent(buying);
	});
	const orders = (await rowsAtServer(office.url, 'supplies', 'purchaseOrders')).filter(({ plan }) => plan === planId);
	const order = orders.find(({ lines }) => (lines as { item: string }[]).some((line) => line.item === toner.id));
	expect(order).toMatchObject({ buyer: 'supplies', receiver: 'reception', status: 'placed' });

	await test.step('buyer: may not check in what he bought', async () => {
		const buying = await desk.open(`/supplies/orders/${String(order?.id)}`);
		await expect(buying.getByText('采购人不能验收，请另一个人来')).toBeVisible();
	});

	await test.step('receiver: counts, rejects one, signs; only the good ones are in stock', async () => {
		const door = await device();
		await logIn(door, 'reception');
		await untilCopied(door, 'reception');
		const receiving = await door.open(`/supplies/receipts?order=${String(order?.id)}`);
		await receiving.getByRole('checkbox', { name: /^硒鼓 CF226A/ }).click();
		await receiving.getByRole('button', { name: '不合格: 加一' }).click();
		await receiving.getByRole('radio', { name: '破损' }).check({ force: true });
		// The card of what is bad pushes the pad under the foot.
		await receiving.locator('canvas').scrollIntoViewIfNeeded();
		await sign(receiving);
		await receiving.getByRole('button', { name: '签字入库' }).click();
		await expect(said(receiving, /的货入库了/)).toBeVisible();
		await untilSent(receiving);
		const ordered = Number(
			(order?.lines as { item: string; ordered: number }[]).find((line) => line.item === toner.id)?.ordered
		);
		expect(await stock(office.url, toner.id)).toBe(before + ordered - 1);
	});

	await test.step('clerk: hands it out, signed for; the applicant sees it', async () => {
		const there = await stock(office.url, toner.id);
		const known = async () => (await heldOn(desk.page, 'supplyBalances')).find((one) => one.id === toner.id)?.quantity;
		await expect.poll(known, { message: 'the desk has heard of the delivery' }).toBe(there);
		const counter = await desk.open(`/supplies/issue?request=${id}`);
		await counter.getByRole('checkbox', { name: /^硒鼓 CF226A/ }).click();
		await sign(counter);
		await counter.getByRole('button', { name: /^发出 1 种/ }).click();
		await expect(said(counter, /发给曾凡了/)).toBeVisible();
		await untilSent(counter);
		expect((await rowsAtServer(office.url, 'supplies', 'requisitions')).find((one) => one.id === id)).toMatchObject({
			status: 'issued',
			lines: [{ issued: before + 2 }]
		});
		await phone.open(`/supplies/requests/${id}`);
		await expect(page.getByText(/曾凡领走了/).first()).toBeVisible();
	});
});

test('without a network: asked, handed out and checked in, and sent in another order', async ({ office, device }) => {
	test.setTimeout(180_000);
	const pens = await item(office.url, '订书钉');
	const before = await stock(office.url, pens.id);
	const open = (await rowsAtServer(office.url, 'supplies', 'purchaseOrders')).find(
		({ status, lines }) => status !== 'received' && (lines as { item: string }[]).some((line) => line.item === pens.id)
	);
	const devices: Record<'asks' | 'keeps' | 'receives', TestDevice> = {
		asks: await device(),
		keeps: await device(),
		receives: await device()
	};
	await logIn(devices.asks, 'staff');
	await untilCopied(devices.asks, 'staff');
	await logIn(devices.keeps, 'supplies');
	await untilCopied(devices.keeps, 'supplies');
	await logIn(devices.receives, 'reception');
	await untilCopied(devices.receives, 'reception');
	await office.stop();

	const asking = await devices.asks.restart('/supplies/request');
	await test.step('asked for: dashed, no number yet', async () => {
		await request(asking, '订书钉', 2, '装订');
		await expect(asking.getByText('已记下，联网后送出，待编号')).toBeVisible();
	});
	const counter = await devices.keeps.restart('/supplies/issue');
	await test.step('a small thing handed out', async () => {
		await counter.getByRole('radio', { name: '零星领用' }).check({ force: true });
		await counter.getByRole('button', { name: '谁来领', exact: true }).click();
		await counter.getByRole('searchbox').last().fill('ly');
		await counter.getByRole('button', { name: /^刘洋/ }).click();
		await counter.getByRole('searchbox', { name: '找用品' }).fill('订书钉');
		await counter
			.getByRole('list', { name: '找到的用品' })
			.getByRole('button', { name: /^订书钉/ })
			.click();
		await sign(counter);
		await counter.getByRole('button', { name: /^发出，/ }).click();
		await expect(said(counter, /记在刘洋名下了/)).toBeVisible();
	});
	const receiving = await devices.receives.restart(`/supplies/receipts?order=${String(open?.id)}`);
	await test.step('a delivery counted', async () => {
		await receiving.getByRole('checkbox', { name: /^订书钉/ }).click();
		await sign(receiving);
		await receiving.getByRole('button', { name: '签字入库' }).click();
		await expect(said(receiving, /的货入库了/)).toBeVisible();
	});

	await test.step('sent the last first, all of it counts', async () => {
		for (const one of [devices.receives, devices.keeps, devices.asks]) await one.close();
		await office.restart();
		for (const one of [devices.receives, devices.keeps, devices.asks]) {
			await one.restart('/supplies/requests');
			await untilSent(one.page);
			await one.close();
		}
		const receipt = await newest(office.url, 'goodsReceipts');
		const came = Number(
			(receipt?.lines as { item: string; accepted: number }[]).find((line) => line.item === pens.id)?.accepted
		);
		expect(came).toBeGreaterThan(0);
		expect(await stock(office.url, pens.id)).toBe(before + came - 1);
		expect(await newest(office.url, 'requisitions')).toMatchObject({
			status: 'submitted',
			purpose: '装订',
			applicant: 'staff'
		});
	});
});
