import { logIn, untilCopied } from './support/people';
import { pushAs, rowsAtServer } from './support/server';
import { said, untilSent } from './support/shell';
import {
	approveElsewhere,
	entrustStoreroom,
	handOut,
	item,
	newest,
	order,
	request,
	signOn,
	stock
} from './support/supplies';
import { sign } from './support/tablet';
import { expect, test } from './support/test';
import type { TestDevice } from './support/device';

/** Who does what, in the order of the work. It is sent the other way round. */
const STEPS = ['staff', 'head', 'clerk', 'leader', 'buyer', 'receiver'] as const;
type Step = (typeof STEPS)[number];
const LOG_INS: Record<Step, string> = {
	staff: 'staff',
	head: 'head',
	clerk: 'supplies',
	leader: 'leader',
	buyer: 'wangyang',
	receiver: 'reception'
};

test('every step of six people is done without a network, and sent the last first', async ({ office, device }) => {
	test.setTimeout(240_000);
	const staples = await item(office.url, '订书钉');
	const before = await stock(office.url, staples.id);
	const buyer = await entrustStoreroom(office.url, '汪洋');
	const { waiting, granted, dear, cheap } = await underway(office.url);
	const expected = (await rowsAtServer(office.url, 'supplies', 'purchaseOrders')).find(
		({ status, lines }) =>
			status !== 'received' && (lines as { item: string }[]).some((line) => line.item === staples.id)
	);

	const devices = new Map<Step, TestDevice>();
	for (const step of STEPS) {
		const one = await device();
		devices.set(step, one);
		await logIn(one, LOG_INS[step]);
		await untilCopied(one, step === 'buyer' ? buyer : LOG_INS[step]);
		await one.close();
	}
	await office.stop();

	const does = async (step: Step, path: string, what: (page: TestDevice['page']) => Promise<void>) =>
		test.step(`${step}, offline`, async () => {
			const one = devices.get(step);
			const page = await one?.restart(path);
			if (!page) throw new Error(`nobody is ${step}`);
			await what(page);
			await one?.close();
		});
	await does('staff', '/supplies/request', async (page) => {
		await request(page, '订书钉', 2, '装订');
		await expect(page.getByText('已记下，联网后送出，待编号')).toBeVisible();
	});
	await does('head', '/approvals', (page) => signOn(page, '办公用品申领', /曾凡.*订书钉/));
	await does('clerk', `/supplies/issue?request=${granted}`, async (page) => {
		await handOut(page, '订书钉');
		await expect(said(page, /发给曾凡了/)).toBeVisible();
	});
	await does('leader', '/approvals', (page) => signOn(page, '采购计划', /赵丽.*绘图仪墨盒/));
	await does('buyer', `/supplies/plans/${cheap}`, async (page) => {
		await order(page, ['cj', '陈静']);
		await expect(page.getByText('已下单').first()).toBeVisible();
	});
	await does('receiver', `/supplies/receipts?order=${String(expected?.id)}`, async (page) => {
		await page.getByRole('checkbox', { name: /^订书钉/ }).click();
		// A camera may push the page out of a small phone's memory.
		await page.reload();
		await expect(page.getByRole('textbox', { name: '到货' })).toHaveValue('20');
		await sign(page);
		await page.getByRole('button', { name: '签字入库' }).click();
		await expect(said(page, /的货入库了/)).toBeVisible();
	});

	await office.restart();
	for (const step of [...STEPS].reverse())
		await test.step(`${step}’s device finds the network`, async () => {
			const one = devices.get(step);
			await untilSent((await one?.restart('/outbox')) as TestDevice['page']);
			await one?.close();
		});

	const rows = async (entity: string, id: string) =>
		(await rowsAtServer(office.url, 'supplies', entity)).find((one) => one.id === id);
	expect(await newest(office.url, 'requisitions')).toMatchObject({
		status: 'submitted',
		purpose: '装订',
		applicant: 'staff'
	});
	expect(await rows('requisitions', waiting)).toMatchObject({ status: 'approved' });
	expect(await rows('requisitions', granted)).toMatchObject({ status: 'issued', lines: [{ issued: 3 }] });
	expect(await rows('purchasePlans', dear)).toMatchObject({ status: 'approved' });
	expect(await rows('purchasePlans', cheap)).toMatchObject({ status: 'ordered' });
	const receipt = await newest(office.url, 'goodsReceipts');
	const came = Number(
		(receipt?.lines as { item: string; accepted: number }[]).find((line) => line.item === staples.id)?.accepted
	);
	expect(came).toBeGreaterThan(0);
	expect(await stock(office.url, staples.id)).toBe(before + came - 3);
});

/** Work in each state, made before anybody loses the network. */
async function underway(url: string): Promise<Record<'waiting' | 'granted' | 'dear' | 'cheap', string>> {
	const thing = async (name: string) => (await item(url, name)).id;
	const asked = async (quantity: number, purpose: string) => {
		const lines = [{ item: await thing('订书钉'), quantity }];
		await pushAs(url, 'zengfan', 'requisitions.submit', { purpose, lines, pickUpCode: '2718' });
		return String((await newest(url, 'requisitions'))?.id);
	};
	const planned = async (name: string, buy: number) => {
		await pushAs(url, 'supplies', 'purchasePlans.make', { items: [{ item: await thing(name), buy }] });
		const id = String((await newest(url, 'purchasePlans'))?.id);
		const line = (await rowsAtServer(url, 'supplies', 'purchasePlanLines')).find(({ plan }) => plan === id);
		await pushAs(url, 'supplies', 'purchasePlans.changeLine', { line: line?.id, set: { reason: 'event' } });
		await pushAs(url, 'supplies', 'purchasePlans.submit', { plan: id });
		await approveElsewhere(url, 'admin', id);
		return id;
	};
	const granted = await asked(3, '评审');
	await approveElsewhere(url, 'head', granted);
	return {
		granted,
		waiting: await asked(1, '归档'),
		cheap: await planned('胶水', 10),
		dear: await planned('绘图仪墨盒', 10)
	};
}
