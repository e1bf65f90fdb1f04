import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { said, untilSent } from './support/shell';
import { entrustStoreroom, handOut, item, newest, order, request, signOn, stock } from './support/supplies';
import { heldOn, sign } from './support/tablet';
import { expect, test } from './support/test';
import type { TestDevice } from './support/device';

const DESK = { viewport: { width: 1280, height: 800 } };

/**
 * Staff, head, clerk, buyer, receiver and leader, and 林晓岚 of the office, who signs between them. 汪洋 is entrusted with
 * the storeroom for this: the clerk makes the plan, he buys.
 */
const PEOPLE = {
	staff: 'zengfan',
	head: 'head',
	office: 'admin',
	clerk: 'supplies',
	buyer: 'wangyang',
	receiver: 'reception',
	leader: 'leader'
} as const;
type Who = keyof typeof PEOPLE;

test('from the wish to the shelf and into the hand, by six people', async ({ office, device }) => {
	test.setTimeout(180_000);
	const toner = await item(office.url, '硒鼓 CF226A');
	const before = await stock(office.url, toner.id);
	const asker = String((await rowsAtServer(office.url, 'admin', 'people')).find(({ name }) => name === '曾凡')?.id);
	const buyer = await entrustStoreroom(office.url, '汪洋');
	// One browser at a time, as each comes to it: six at once want more than a small machine has.
	let last: TestDevice | undefined;
	const comes = async (who: Who, path: string, options = {}) => {
		await last?.close();
		last = await device(options);
		await logIn(last, PEOPLE[who], path);
		const copyOf = { staff: asker, buyer }[who as string] ?? PEOPLE[who];
		await untilCopied(last, copyOf);
		return last.page;
	};

	await test.step('staff: the stock and who signs stand there before it is sent', async () => {
		const page = await comes('staff', '/supplies/request');
		await expect(page.getByText(/沈佳审批/)).toBeVisible();
		// So many that a leader signs too, the request and the purchase.
		await request(page, '硒鼓 CF226A', before + 25, '出图');
		await expect(said(page, /已申领：硒鼓/)).toBeVisible();
		await untilSent(page);
		await expect(page.getByText(/^等沈佳审批/)).toBeVisible();
	});
	const asked = await newest(office.url, 'requisitions');
	expect(asked).toMatchObject({ status: 'submitted', applicant: asker });
	const id = String(asked?.id);

	for (const who of ['head', 'office', 'leader'] as const)
		await test.step(`${who}: signs`, async () => {
			const page = await comes(who, '/approvals');
			await signOn(page, '办公用品申领', /曾凡.*硒鼓 CF226A/);
			await untilSent(page);
		});

	let planId = '';
	await test.step('clerk: what is short is pooled and sent to be signed', async () => {
		const page = await comes('clerk', '/supplies/plan', DESK);
		await expect(page.getByRole('grid', { name: '采购计划' })).toContainText('硒鼓 CF226A');
		await page.getByRole('button', { name: /^编成采购计划/ }).click();
		await expect(page.getByRole('heading', { name: '采购计划', level: 1 })).toBeVisible();
		await untilSent(page);
		planId = String((await newest(office.url, 'purchasePlans'))?.id);
		await page.getByRole('button', { name: '提交审批' }).click();
		await untilSent(page);
	});
	for (const who of ['office', 'leader'] as const)
		await test.step(`${who}: signs the purchase`, async () => {
			const page = await comes(who, '/approvals');
			await signOn(page, '采购计划', /赵丽.*硒鼓 CF226A/);
			await untilSent(page);
		});

	await test.step('buyer: orders, and may not check in what he bought', async () => {
		const page = await comes('buyer', `/supplies/plans/${planId}`, DESK);
		await order(page, ['cj', '陈静']);
		await untilSent(page);
		const [placed] = await ordersOf(office.url, planId, toner.id);
		expect(placed).toMatchObject({ buyer, receiver: 'reception', status: 'placed' });
		await last?.open(`/supplies/orders/${String(placed?.id)}`);
		await expect(page.getByText('采购人不能验收，请另一个人来')).toBeVisible();
	});
	const [placed] = await ordersOf(office.url, planId, toner.id);

	await test.step('receiver: counts, rejects one, signs; only the good ones are in stock', async () => {
		const page = await comes('receiver', `/supplies/receipts?order=${String(placed?.id)}`);
		await page.getByRole('checkbox', { name: /^硒鼓 CF226A/ }).click();
		await page.getByRole('button', { name: '不合格: 加一' }).click();
		await page.getByRole('radio', { name: '破损' }).check({ force: true });
		// The card of what is bad pushes the pad under the foot.
		await page.locator('canvas').scrollIntoViewIfNeeded();
		await sign(page);
		await page.getByRole('button', { name: '签字入库' }).click();
		await expect(said(page, /的货入库了/)).toBeVisible();
		await untilSent(page);
		const ordered = Number(
			(placed?.lines as { item: string; ordered: number }[]).find((line) => line.item === toner.id)?.ordered
		);
		expect(await stock(office.url, toner.id)).toBe(before + ordered - 1);
	});

	await test.step('receiver: one less had come; order and stock follow, and it says so', async () => {
		const page = await comes('receiver', `/supplies/orders/${String(placed?.id)}`);
		await page.getByRole('link', { name: /第 1 次/ }).click();
		await page.getByRole('button', { name: '更正到货数' }).click();
		const sheet = page.getByRole('dialog');
		await sheet.getByRole('button', { name: '硒鼓 CF226A: 减一' }).click();
		await expect(sheet.getByRole('button', { name: /^更正/ })).toBeDisabled();
		await sheet.getByLabel('写明哪里写错了').fill('多点了一支');
		await sheet.getByRole('button', { name: '更正' }).click();
		await expect(page.getByText('多点了一支')).toBeVisible();
		await untilSent(page);
		const [order] = await ordersOf(office.url, planId, toner.id);
		const line = (order?.lines as { item: string; ordered: number; accepted: number }[]).find(
			(one) => one.item === toner.id
		);
		expect(order).toMatchObject({ status: 'partlyReceived' });
		expect(line?.accepted).toBe(Number(line?.ordered) - 2);
		expect(await stock(office.url, toner.id)).toBe(before + Number(line?.accepted));
	});

	await test.step('clerk: hands it out, signed for', async () => {
		const page = await comes('clerk', `/supplies/issue?request=${id}`);
		const there = await stock(office.url, toner.id);
		const known = async () => (await heldOn(page, 'supplyBalances')).find((one) => one.id === toner.id)?.quantity;
		await expect.poll(known, { message: 'the storeroom has heard of the delivery' }).toBe(there);
		await handOut(page, '硒鼓 CF226A');
		await expect(said(page, /发给曾凡了/)).toBeVisible();
		await untilSent(page);
		expect((await rowsAtServer(office.url, 'supplies', 'requisitions')).find((one) => one.id === id)).toMatchObject({
			status: 'issued',
			lines: [{ issued: before + 25 }]
		});
	});

	await test.step('staff: sees it fetched', async () => {
		const page = await comes('staff', `/supplies/requests/${id}`);
		await expect(page.getByText(/曾凡领走了/).first()).toBeVisible();
	});
});

const ordersOf = async (url: string, plan: string, thing: string) =>
	(await rowsAtServer(url, 'supplies', 'purchaseOrders')).filter(
		(one) => one.plan === plan && (one.lines as { item: string }[]).some((line) => line.item === thing)
	);
