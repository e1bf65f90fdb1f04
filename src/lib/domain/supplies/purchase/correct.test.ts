import { describe, expect, test } from 'vitest';
import type { TestOffice } from '../../core/testing';
import { handOut } from '../requests/hand-out';
import { approveAll, ask, ASKED, li, shen, SIGNATURE, storeroom, sun, today, zhao } from '../requests/testing';
import { supplyRules } from '../rules';
import { supplyItems } from '../catalogue/item';
import { supplyBalances } from '../stock/balance';
import { supplyMovements } from '../stock/movement';
import { dropShortfall, reverseMovement } from '../stock/reverse';
import { supplyShortfalls } from '../stock/shortfall';
import { stocktakes } from '../stocktake/stocktake';
import { stocktakeVariances } from '../stocktake/variance';
import { supplyArrivals } from './arrival';
import { correctReceipt } from './correct';
import { makePlan } from './make-plan';
import { changePlanLine, submitPlan } from './change-plan';
import { purchaseOrders } from './order';
import { changeOrder, forgo, placeOrders } from './place-order';
import { purchasePlanLines } from './plan';
import { goodsReceipts, receiptPhotos } from './receipt';
import { receiveGoods } from './receive';

const [ORDER, GOODS] = ['order.0', 'goods.0'];
type Said = Parameters<typeof correctReceipt.apply>[1]['lines'][number];
const good = (counted: number, item = 'paper'): Said => ({ item, counted, rejected: 0 });
const bad = (counted: number, rejected: number, way: 'return' | 'exchange' | 'concession'): Said => ({
	item: 'paper',
	counted,
	rejected,
	defect: 'broken',
	way
});

/** Sixty of paper and six of toner are ordered, of one supplier; sun buys. */
function ordered(receiver?: string): TestOffice {
	const office = approveAll(ask(storeroom(), { paper: 62, toner: 3 }))
		.as(sun)
		.at('11:00');
	office.run(makePlan, { items: [{ item: 'paper' }, { item: 'toner' }] }, 'plan');
	for (const { id } of office.rows(purchasePlanLines))
		office.run(changePlanLine, { line: id, set: { supplier: 's1' } });
	approveAll(office.run(submitPlan, { plan: 'plan.0' }), 'plan.0');
	return office.as(sun).at('14:00').run(placeOrders, { plan: 'plan.0', receiver }, 'order');
}
const came = (...lines: Said[]) =>
	ordered().as(zhao).at('15:00').run(receiveGoods, { order: ORDER, lines, signature: SIGNATURE }, 'goods').at('16:00');
const right = (lines: Said[], seen = 0) => ({ receipt: GOODS, seen, lines, reason: '点错了' });
const paper = (office: TestOffice) => office.get(supplyBalances, 'paper');
const orderLine = (office: TestOffice) => office.get(purchaseOrders, ORDER).lines.find(({ item }) => item === 'paper');
const booked = (office: TestOffice) =>
	office.rows(supplyMovements).filter(({ source, item }) => source === GOODS && item === 'paper');

describe('a delivery that was written down wrongly', () => {
	test('of less than was said: book, order and what is to come follow, from when it came', () => {
		const office = came(good(60), good(6, 'toner'));
		expect(office.get(purchaseOrders, ORDER).status).toBe('received');
		office.run(correctReceipt, right([good(58)]), 'right');
		expect(office.get(goodsReceipts, GOODS)).toMatchObject({
			number: 'YS-202611-0001',
			lines: [
				{ item: 'paper', counted: 58, accepted: 58, excess: 0 },
				{ item: 'toner', counted: 6, accepted: 6 }
			],
			corrections: [
				{
					mutation: 'right',
					at: today('16:00'),
					by: 'zhao',
					reason: '点错了',
					lines: [
						{
							item: 'paper',
							from: { counted: 60, rejected: 0, accepted: 60 },
							to: { counted: 58, rejected: 0, accepted: 58 }
						}
					]
				}
			]
		});
		expect(office.get(purchaseOrders, ORDER)).toMatchObject({ status: 'partlyReceived', deliveries: 1 });
		expect(office.get(purchaseOrders, ORDER).closedAt).toBeUndefined();
		expect(orderLine(office)).toMatchObject({ counted: 58, accepted: 58 });
		expect(office.get(supplyArrivals, 'paper')).toMatchObject({ quantity: 2, dueOn: '2026-11-27' });
		expect(paper(office)).toMatchObject({ quantity: 104, value: 104 * 23_00 });
		const [receipt, reversal] = booked(office);
		expect(reversal).toMatchObject({
			kind: 'reversal',
			quantity: -2,
			value: -2 * 23_00,
			reverses: receipt?.id,
			at: today('15:00'),
			number: 'YS-202611-0001',
			note: '点错了'
		});
		expect(office.told('sun')).toContain('receipt_corrected');
		office.at('17:00').run(receiveGoods, { order: ORDER, lines: [good(2)] });
		expect(office.get(purchaseOrders, ORDER)).toMatchObject({ status: 'received', closedAt: today('17:00') });
	});

	test('of more than was said: it comes in at the price of the order, and the last price stays', () => {
		const office = came(good(40));
		const { lastPrice, ...item } = office.get(supplyItems, 'paper');
		office.with(supplyItems, { ...item, lastPrice: (lastPrice ?? 0) + 100 });
		office.run(correctReceipt, right([good(45)]));
		expect(booked(office)).toMatchObject([{ quantity: 40 }, { kind: 'receipt', quantity: 5, value: 5 * 23_00 }]);
		expect(office.get(supplyItems, 'paper').lastPrice).toBe(24_00);
		expect(orderLine(office)).toMatchObject({ counted: 45, accepted: 45 });
		expect(office.told('shen').filter((kind) => kind === 'owed_arrived')).toHaveLength(2);
	});

	test('wholly: it was none, and the order waits as before', () => {
		const office = came(good(60), good(6, 'toner')).run(correctReceipt, right([good(0), good(0, 'toner')]));
		expect(office.get(purchaseOrders, ORDER)).toMatchObject({ status: 'placed', deliveries: 1 });
		expect(paper(office)).toMatchObject({ quantity: 46, value: 46 * 23_00 });
		expect(office.rows(supplyArrivals)).toMatchObject([
			{ id: 'paper', quantity: 60 },
			{ id: 'toner', quantity: 6 }
		]);
		office.run(correctReceipt, right([good(60)], 1));
		expect(paper(office)).toMatchObject({ quantity: 106, value: 106 * 23_00 });
	});

	test('first in, first out: what came in leaves at its price, to the fen', () => {
		const office = ordered().with(supplyRules, { id: 'supplies', valuation: 'fifo' }).as(zhao).at('15:00');
		office.run(receiveGoods, { order: ORDER, lines: [good(60)] }, 'goods');
		for (const [seen, n] of [59, 31, 60, 0, 7].entries()) {
			office.run(correctReceipt, right([good(n)], seen));
			expect(paper(office)).toMatchObject({ quantity: 46 + n, value: (46 + n) * 23_00 });
		}
	});

	test.each([
		['exchange', { accepted: 50, forgone: 0 }, 10],
		['return', { accepted: 50, forgone: 10 }, 0],
		['concession', { accepted: 60, forgone: 0 }, 0]
	] as const)('some of it broken: %s', (way, after, toCome) => {
		const office = came(good(60)).run(correctReceipt, right([bad(60, 10, way)]));
		expect(orderLine(office)).toMatchObject({ counted: 60, ...after });
		expect(office.get(supplyArrivals, 'paper').quantity).toBe(toCome);
		office.run(correctReceipt, right([good(60)], 1));
		expect(orderLine(office)).toMatchObject({ counted: 60, accepted: 60, forgone: 0 });
		expect(office.get(goodsReceipts, GOODS).lines[0]?.defect).toBeUndefined();
	});

	test('what was given up beside it stays given up', () => {
		const office = came(good(40)).as(sun).run(forgo, { order: ORDER, item: 'paper', reason: '断货' });
		office.as(zhao).run(correctReceipt, right([good(38)]));
		expect(orderLine(office)).toMatchObject({ accepted: 38, forgone: 20 });
		expect(office.get(supplyArrivals, 'paper').quantity).toBe(2);
	});

	test('of more than was ordered is asked about, and no more once it is right', () => {
		const office = came(good(65)).run(correctReceipt, right([good(70)]), 'more');
		expect(office.exceptions()).toMatchObject([
			{ code: 'delivered_more', status: 'settled', resolution: '点错了', detail: { quantity: 5 } },
			{ code: 'delivered_more', status: 'open', detail: { quantity: 10 } }
		]);
		office.run(correctReceipt, right([good(60)], 1));
		expect(office.exceptions().map(({ status }) => status)).toEqual(['settled', 'settled']);
		expect(paper(office).quantity).toBe(106);
	});

	test('of goods that went out meanwhile: the book does not go negative, what it lacks is asked for', () => {
		const office = came(good(60));
		office.run(handOut, { requisition: ASKED, lines: [{ item: 'paper', quantity: 100 }], way: 'desk' });
		office.run(correctReceipt, right([good(20)]));
		expect(paper(office)).toMatchObject({ quantity: 0, value: 0, owed: 34 });
		const [shortfall] = office.rows(supplyShortfalls);
		expect(shortfall).toMatchObject({ kind: 'reversal', open: 34, source: GOODS, at: today('15:00') });
		const asked = office.exceptions().find(({ code }) => code === 'beyond_stock');
		expect(asked).toMatchObject({ status: 'open', detail: { kind: 'reversal', short: 34 } });
		expect(office.refusal(dropShortfall, { shortfall: shortfall?.id ?? '', reason: '算了' })).toMatchObject({
			code: 'on_receipt',
			detail: { number: 'YS-202611-0001' }
		});
		// What comes settles it, at what it was worth.
		office.at('17:00').run(receiveGoods, { order: ORDER, lines: [good(40)] });
		expect(paper(office)).toMatchObject({ quantity: 6, owed: 0, value: 6 * 23_00 });
		expect(booked(office).reduce((sum, one) => sum + one.quantity, 0)).toBe(20);
		expect(booked(office).reduce((sum, one) => sum + one.value, 0)).toBe(20 * 23_00);
	});

	test('and the other way again: what it lacked is lacking no more', () => {
		const office = came(good(60));
		office.run(handOut, { requisition: ASKED, lines: [{ item: 'paper', quantity: 100 }], way: 'desk' });
		office.run(correctReceipt, right([good(20)])).run(correctReceipt, right([good(50)], 1));
		expect(paper(office)).toMatchObject({ quantity: 0, owed: 4 });
		office.run(correctReceipt, right([good(60)], 2));
		expect(paper(office)).toMatchObject({ quantity: 6, owed: 0, value: 6 * 23_00 });
		expect(office.rows(supplyShortfalls).filter(({ open }) => open > 0)).toEqual([]);
	});

	test('keeps a photo of what turned out bad, beside those of the delivery', () => {
		const photo = 'ccccccccccccccc';
		const bad = { ...good(60), rejected: 2, defect: 'broken', way: 'exchange', photo } as const;
		const office = came(good(60)).run(correctReceipt, right([bad]));
		expect(office.rows(receiptPhotos)).toMatchObject([{ item: 'paper', photo }]);
	});

	test('of a closed month is booked in the open one', () => {
		const office = came(good(60)).with(supplyRules, {
			id: 'supplies',
			valuation: 'movingAverage',
			closedUntil: '2026-11'
		});
		office.run(correctReceipt, right([good(58)]));
		expect(booked(office).at(-1)).toMatchObject({ month: '2026-12', at: today('15:00') });
	});

	test('before a stocktake that is booked: the duty is asked whether that had found it', () => {
		const counted = { stocktake: 'count', item: 'paper', countedAt: today('15:30'), difference: -2 };
		const office = came(good(60), good(6, 'toner'))
			.with(stocktakes, { id: 'count', number: 'PD-202611-0001', status: 'posted', closedAt: today('15:50') })
			.with(stocktakeVariances, { ...counted, id: 'count:paper' });
		office.run(correctReceipt, right([good(58), good(5, 'toner')]));
		expect(office.exceptions()).toMatchObject([
			{ code: 'corrected_counted', detail: { item: 'paper', change: -2, number: 'PD-202611-0001' } }
		]);
		expect(paper(office).quantity).toBe(104);
	});

	test('after one, or beside one that was given up, nobody is asked', () => {
		const office = came(good(60))
			.with(stocktakes, { id: 'before', status: 'posted', closedAt: today('15:50') })
			.with(stocktakes, { id: 'off', status: 'cancelled', closedAt: today('15:50') })
			.with(stocktakeVariances, { id: 'before:paper', stocktake: 'before', item: 'paper', countedAt: today('14:30') })
			.with(stocktakeVariances, { id: 'off:paper', stocktake: 'off', item: 'paper', countedAt: today('15:30') });
		expect(office.run(correctReceipt, right([good(58)])).exceptions()).toEqual([]);
	});
});

describe('who, and two at once', () => {
	test('whoever may check it in, never the buyer', () => {
		const args = right([good(58)]);
		expect(came(good(60)).as(sun).refusal(correctReceipt, args).code).toBe('forbidden');
		expect(came(good(60)).as(shen).refusal(correctReceipt, args).code).toBe('forbidden');
		const named = ordered('li')
			.as(li)
			.run(receiveGoods, { order: ORDER, lines: [good(50)] }, 'goods');
		expect(named.run(correctReceipt, args).get(goodsReceipts, GOODS).lines[0]?.accepted).toBe(58);
		named.as(zhao).run(correctReceipt, right([good(50)], 1));
		expect(named.told('li')).toContain('receipt_corrected');
		named.as(sun).run(changeOrder, { order: ORDER });
		expect(named.as(li).refusal(correctReceipt, right([good(58)], 2)).code).toBe('forbidden');
	});

	test('of two who saw the same, the first is kept; who put other things right succeeds', () => {
		const office = came(good(60), good(6, 'toner')).run(correctReceipt, right([good(58)]));
		expect(office.refusal(correctReceipt, right([good(55)]))).toEqual({
			code: 'receipt_corrected',
			detail: { name: 'A4 复印纸', counted: 58, who: '赵丽', at: today('16:00') }
		});
		office.run(correctReceipt, right([good(5, 'toner')]));
		expect(office.get(goodsReceipts, GOODS).lines).toMatchObject([{ accepted: 58 }, { accepted: 5 }]);
		expect(office.run(correctReceipt, right([good(55)], 2)).get(goodsReceipts, GOODS).corrections).toHaveLength(3);
	});

	test.each<[string, Said[]]>([
		['nothing', []],
		['no change', [good(60)]],
		['more rejected than came', [bad(5, 6, 'return')]],
		['a rejection without a reason', [{ item: 'paper', counted: 60, rejected: 1 }]],
		['a thing twice', [good(58), good(57)]],
		['a thing that did not come', [good(1, 'toner')]]
	])('refuses %s', (_what, lines) => {
		expect(came(good(60)).refusal(correctReceipt, right(lines)).code).toBe('bad_args');
	});

	test('a line of it is not reversed by itself', () => {
		const office = came(good(60));
		expect(office.refusal(reverseMovement, { movement: booked(office)[0]?.id ?? '', reason: '错' })).toEqual({
			code: 'on_receipt',
			detail: { number: 'YS-202611-0001' }
		});
	});
});

describe('on a device', () => {
	const unknown = (office: TestOffice) => office.onDevice().run(correctReceipt, right([good(58)])).unknown;

	test('that has all of it, it is done at once', () => {
		const office = came(good(60));
		expect(unknown(office)).toBe(false);
		expect(paper(office).quantity).toBe(104);
		expect(office.get(purchaseOrders, ORDER).status).toBe('partlyReceived');
	});

	test('whose person does not read the book, the balance moves', () => {
		const office = ordered('li')
			.as(li)
			.run(receiveGoods, { order: ORDER, lines: [good(60)] }, 'goods');
		const far = ordered('li')
			.with(purchaseOrders, office.get(purchaseOrders, ORDER))
			.with(supplyBalances, paper(office));
		far.with(goodsReceipts, office.get(goodsReceipts, GOODS)).as(li);
		expect(unknown(far)).toBe(false);
		expect(paper(far).quantity).toBe(104);
		expect(far.get(goodsReceipts, GOODS).lines[0]?.accepted).toBe(58);
	});

	test('that lacks the delivery, its lines in the book, or what it did to the order, the server will say', () => {
		expect(unknown(ordered().as(zhao))).toBe(true);
		const receipt = came(good(60)).get(goodsReceipts, GOODS);
		expect(unknown(ordered().as(zhao).with(goodsReceipts, receipt))).toBe(true);
		const order = ordered().get(purchaseOrders, ORDER);
		expect(unknown(came(good(60)).with(purchaseOrders, order))).toBe(true);
	});
});
