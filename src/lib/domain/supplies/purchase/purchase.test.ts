import { describe, expect, test } from 'vitest';
import { approvals } from '../../approvals';
import type { TestOffice } from '../../core/testing';
import { supplyBalances } from '../stock/balance';
import { supplyMovements } from '../stock/movement';
import {
	approveAll,
	approveRequest,
	ask,
	ASKED,
	li,
	lin,
	shen,
	SIGNATURE,
	storeroom,
	sun,
	today,
	zhao,
	resubmitRequest,
	returnRequest
} from '../requests/testing';
import { supplyArrivals } from './arrival';
import { changePlanLine, dropPlan, submitPlan } from './change-plan';
import { suggestion } from './demand';
import { makePlan } from './make-plan';
import { purchaseOrders } from './order';
import { changeOrder, forgo, placeOrders } from './place-order';
import { purchasePlanLines, purchasePlans } from './plan';
import { goodsReceipts, receiptPhotos } from './receipt';
import { receiveGoods } from './receive';

const PLAN = 'plan.0';
const items = (...ids: string[]) => ({ items: ids.map((item) => ({ item })) });
const line = (office: TestOffice, item: string) => {
	const found = office.rows(purchasePlanLines).find((one) => one.item === item);
	if (!found) throw new Error(`${item} is not planned`);
	return found;
};

/** Shen's department waits for paper and toner. */
const demanded = () => approveAll(ask(storeroom(), { paper: 62, toner: 3 }));
const planned = () => demanded().as(sun).at('11:00').run(makePlan, items('paper', 'toner'), 'plan');

describe.each<[string, number, Parameters<typeof suggestion>[0]]>([
	['as on the form: 62 + 40 − 46 − 20', 36, { wanted: 62, safety: 40, stock: 46, inTransit: 20 }],
	['enough there', 0, { wanted: 2, safety: 4, stock: 100, inTransit: 0 }],
	['nobody asks, and it runs low', 3, { wanted: 0, safety: 4, stock: 1, inTransit: 0 }]
])('the suggestion, %s', (_what, units, need) => {
	test(`is ${units}`, () => expect(suggestion(need)).toBe(units));
});

describe('a plan', () => {
	test('pools who asked, against stock and safety stock, in whole packs', () => {
		const office = planned();
		expect(office.get(purchasePlans, PLAN)).toMatchObject({
			number: 'CG-202611-0001',
			madeBy: 'sun',
			status: 'draft',
			requisitions: 1,
			departments: 1,
			from: today('09:20')
		});
		expect(line(office, 'paper')).toMatchObject({
			wanted: 62,
			stock: 46,
			inTransit: 0,
			safety: 40,
			suggested: 56,
			pack: 5,
			packUnit: '箱',
			buy: 60,
			unitPrice: 23_00,
			supplier: 's1',
			included: true,
			sources: [{ requisition: ASKED, applicant: 'shen', department: 'd1', quantity: 62 }]
		});
		expect(line(office, 'toner')).toMatchObject({ suggested: 6, buy: 6, pack: 1 });
	});

	test('counts what another plan has taken up as on its way', () => {
		const second = planned().run(makePlan, items('paper'), 'again');
		expect(second.get(purchasePlanLines, 'again.1')).toMatchObject({ inTransit: 60, suggested: 0, buy: 0 });
	});

	test('of nothing, or of a thing twice, is none', () => {
		expect(demanded().as(sun).refusal(makePlan, items()).code).toBe('bad_args');
		expect(demanded().as(sun).refusal(makePlan, items('paper', 'paper')).code).toBe('bad_args');
		expect(demanded().as(shen).refusal(makePlan, items('paper')).code).toBe('forbidden');
	});

	test('is changed in whole packs, with a reason that the approver sees', () => {
		const office = planned();
		const { id } = line(office, 'paper');
		expect(office.refusal(changePlanLine, { line: id, set: { buy: 62 } })).toMatchObject({
			code: 'not_whole_packs',
			detail: { pack: 5 }
		});
		office.run(changePlanLine, { line: id, set: { buy: 70 } });
		expect(office.refusal(submitPlan, { plan: PLAN })).toEqual({
			code: 'reason_missing',
			detail: { name: 'A4 复印纸' }
		});
		office.run(changePlanLine, { line: id, set: { reason: 'event', note: '院庆画册装订' } });
		expect(office.run(submitPlan, { plan: PLAN }).get(purchasePlans, PLAN)).toMatchObject({
			status: 'submitted',
			amount: 70 * 23_00 + 6 * 312_40
		});
		expect(office.refusal(changePlanLine, { line: id, set: { buy: 60 } }).code).toBe('plan_step');
	});

	test('needs a supplier for what is bought, and something that is', () => {
		const office = planned();
		const [paper, toner] = [line(office, 'paper').id, line(office, 'toner').id];
		office.run(changePlanLine, { line: paper, set: {}, clear: ['supplier'] });
		expect(office.refusal(submitPlan, { plan: PLAN }).code).toBe('supplier_missing');
		office.run(changePlanLine, { line: paper, set: { included: false } });
		office.run(changePlanLine, { line: toner, set: { included: false } });
		expect(office.refusal(submitPlan, { plan: PLAN }).code).toBe('plan_empty');
	});

	test('is signed by the head of the office, from ¥3,000 by a leader too, never by who made it', () => {
		const office = planned().run(submitPlan, { plan: PLAN });
		expect(office.get(purchasePlans, PLAN).signers).toEqual(['lin', 'xie']);
		expect(office.get(approvals, PLAN)).toMatchObject({ number: 'CG-202611-0001', readFirst: true });
		const { stage } = office.get(approvals, PLAN);
		expect(office.refusal(approveRequest, { approval: PLAN, stage }).code).toBe('own_request');
		expect(approveAll(office, PLAN).get(purchasePlans, PLAN).status).toBe('approved');
	});

	test('sent back, changed and handed in as it is: what is signed is what stands on it', () => {
		const office = planned().run(submitPlan, { plan: PLAN });
		office.as(lin).run(returnRequest, { approval: PLAN, stage: office.get(approvals, PLAN).stage, reason: '太多' });
		office.as(sun).run(changePlanLine, { line: line(office, 'paper').id, set: { buy: 70 } });
		expect(office.refusal(resubmitRequest, { approval: PLAN }).code).toBe('reason_missing');
		office.run(changePlanLine, { line: line(office, 'paper').id, set: { reason: 'event' } });
		office.run(resubmitRequest, { approval: PLAN });
		const amount = 70 * 23_00 + 6 * 312_40;
		expect(office.get(purchasePlans, PLAN)).toMatchObject({ status: 'submitted', amount, revision: 2 });
		expect(office.get(approvals, PLAN)).toMatchObject({ state: 'running', amount });
	});

	test('dropped after it was sent back, nobody can hand it in any more', () => {
		const office = planned().run(submitPlan, { plan: PLAN });
		office.as(lin).run(returnRequest, { approval: PLAN, stage: office.get(approvals, PLAN).stage, reason: '不买了' });
		office.as(sun).run(dropPlan, { plan: PLAN });
		expect(office.get(approvals, PLAN).state).toBe('withdrawn');
		expect(office.refusal(resubmitRequest, { approval: PLAN }).code).toBe('not_returned');
	});

	test('that is dropped holds nothing any more', () => {
		const office = planned().run(dropPlan, { plan: PLAN });
		expect(office.get(purchasePlans, PLAN).status).toBe('dropped');
		expect(office.run(makePlan, items('paper'), 'again').get(purchasePlanLines, 'again.1').inTransit).toBe(0);
		expect(office.refusal(submitPlan, { plan: PLAN })).toMatchObject({ code: 'plan_step' });
	});
});

const bought = () =>
	approveAll(planned().run(submitPlan, { plan: PLAN }), PLAN)
		.as(sun)
		.at('14:00');
const ordered = (receiver?: string) => bought().run(placeOrders, { plan: PLAN, receiver }, 'order');
const PAPER = 'order.0';
const orderOf = (office: TestOffice, supplier: string) => {
	const order = office.rows(purchaseOrders).find((one) => one.supplier === supplier);
	if (!order) throw new Error(`nothing ordered of ${supplier}`);
	return order;
};

describe('ordering', () => {
	test('splits the plan by supplier; what is ordered is on its way', () => {
		const office = ordered();
		expect(office.rows(purchaseOrders)).toMatchObject([
			{ id: PAPER, number: 'CG-202611-0001-1', supplier: 's1', buyer: 'sun', dueOn: '2026-11-27', status: 'placed' },
			{ number: 'CG-202611-0001-2', supplier: 's2' }
		]);
		expect(office.rows(supplyArrivals)).toMatchObject([
			{ id: 'paper', quantity: 60, dueOn: '2026-11-27' },
			{ id: 'toner', quantity: 6 }
		]);
		expect(office.get(purchasePlans, PLAN).status).toBe('ordered');
		expect(office.run(makePlan, items('paper'), 'again').get(purchasePlanLines, 'again.1')).toMatchObject({
			inTransit: 60,
			suggested: 0
		});
	});

	test('waits for the signatures', () => {
		expect(planned().refusal(placeOrders, { plan: PLAN })).toMatchObject({
			code: 'plan_step',
			detail: { status: 'draft' }
		});
	});

	test('who buys does not check in', () => {
		expect(bought().refusal(placeOrders, { plan: PLAN, receiver: 'sun' }).code).toBe('buyer_receives');
		expect(bought().refusal(placeOrders, { plan: PLAN, receiver: 'gone' }).code).toBe('person_disabled');
		expect(ordered('li').told('li')).toEqual(['order_to_receive', 'order_to_receive']);
		expect(ordered().refusal(changeOrder, { order: PAPER, receiver: 'sun' }).code).toBe('buyer_receives');
	});
});

const good = (item: string, counted: number) => ({ item, counted, rejected: 0 });
const receive = (office: TestOffice, ...lines: Parameters<typeof deliver>[1][]) => lines.reduce(deliver, office);
const deliver = (office: TestOffice, said: { item: string; counted: number; rejected: number }) =>
	office.run(receiveGoods, {
		order: orderOf(office, said.item === 'paper' ? 's1' : 's2').id,
		lines: [said],
		signature: SIGNATURE
	});

describe('checking in', () => {
	test('stock moves for what was accepted, at the price of the order', () => {
		const office = receive(ordered().as(zhao).at('15:06'), good('paper', 60));
		expect(office.only(goodsReceipts)).toMatchObject({
			number: 'YS-202611-0001',
			order: PAPER,
			delivery: 1,
			receivedBy: 'zhao',
			buyer: 'sun',
			at: today('15:06'),
			lines: [{ item: 'paper', counted: 60, accepted: 60, rejected: 0, excess: 0 }]
		});
		expect(office.get(supplyBalances, 'paper').quantity).toBe(106);
		expect(office.only(supplyMovements)).toMatchObject({ kind: 'receipt', quantity: 60, number: 'YS-202611-0001' });
		expect(office.get(purchaseOrders, PAPER)).toMatchObject({ status: 'received', closedAt: today('15:06') });
		expect(office.get(supplyArrivals, 'paper').quantity).toBe(0);
		expect(office.told('sun')).toContain('goods_received');
		expect(office.told('shen')).toContain('owed_arrived');
	});

	test('comes in parts; each order line closes exactly', () => {
		const office = receive(ordered().as(zhao), good('paper', 20));
		expect(office.get(purchaseOrders, PAPER)).toMatchObject({ status: 'partlyReceived', lines: [{ accepted: 20 }] });
		receive(office, good('paper', 40));
		expect(office.get(purchaseOrders, PAPER)).toMatchObject({
			status: 'received',
			deliveries: 2,
			lines: [{ accepted: 60 }]
		});
	});

	const bad = (way: 'return' | 'exchange' | 'concession') => ({
		item: 'toner',
		counted: 4,
		rejected: 1,
		defect: 'broken' as const,
		way,
		note: '外盒压破，盒角漏粉',
		photo: 'p'.repeat(15)
	});
	test.each([
		['exchange', { accepted: 3, forgone: 0 }, 3, 4],
		['return', { accepted: 3, forgone: 1 }, 2, 4],
		['concession', { accepted: 4, forgone: 0 }, 2, 5]
	] as const)('what is broken: %s', (way, after, toCome, inStore) => {
		const office = receive(ordered().as(zhao), bad(way));
		expect(orderOf(office, 's2').lines).toMatchObject([{ ordered: 6, counted: 4, ...after }]);
		expect(office.get(supplyArrivals, 'toner').quantity).toBe(toCome);
		expect(office.get(supplyBalances, 'toner').quantity).toBe(inStore);
		expect(office.only(receiptPhotos)).toMatchObject({ item: 'toner', photo: 'p'.repeat(15), buyer: 'sun' });
	});

	test('more than was ordered lies apart and is asked about; the book takes what was ordered', () => {
		const office = receive(ordered().as(zhao), good('paper', 65));
		expect(office.only(goodsReceipts).lines).toMatchObject([{ counted: 65, accepted: 60, excess: 5 }]);
		expect(office.get(supplyBalances, 'paper').quantity).toBe(106);
		expect(office.exceptions()).toMatchObject([{ code: 'delivered_more', detail: { what: 'A4 复印纸', quantity: 5 } }]);
	});

	test('of two who counted the same delivery without a network, the second count lies apart', () => {
		const office = receive(ordered().as(zhao), good('paper', 60), good('paper', 60));
		expect(office.get(supplyBalances, 'paper').quantity).toBe(106);
		expect(office.exceptions()).toMatchObject([{ code: 'delivered_more', detail: { quantity: 60 } }]);
	});

	test('the buyer does not, nor somebody else; the named receiver does', () => {
		const args = { order: PAPER, lines: [good('paper', 60)] };
		expect(ordered().as(sun).refusal(receiveGoods, args).code).toBe('forbidden');
		expect(ordered().as(li).refusal(receiveGoods, args).code).toBe('forbidden');
		expect(ordered('li').as(li).run(receiveGoods, args).only(goodsReceipts).receivedBy).toBe('li');
		expect(ordered('li').as(sun).refusal(receiveGoods, args).code).toBe('forbidden');
	});

	test.each<[string, object]>([
		['without a count', { counted: 0 }],
		['more rejected than came', { rejected: 61 }],
		['a rejection without reason and way', { rejected: 1 }],
		['a rejection without a way', { rejected: 1, defect: 'broken' }],
		['a thing nobody ordered', { item: 'pen' }]
	])('refuses %s', (_what, said) => {
		const args = { order: PAPER, lines: [{ ...good('paper', 60), ...said }] };
		expect(ordered().as(zhao).refusal(receiveGoods, args).code).toBe('bad_args');
	});

	test('what does not come any more closes its line with what there is', () => {
		const office = receive(ordered().as(zhao), good('paper', 20)).as(sun);
		office.run(forgo, { order: PAPER, item: 'paper', reason: '断货' });
		expect(office.get(purchaseOrders, PAPER)).toMatchObject({
			status: 'received',
			lines: [{ accepted: 20, forgone: 40 }]
		});
		expect(office.get(supplyArrivals, 'paper').quantity).toBe(0);
		expect(office.refusal(forgo, { order: PAPER, item: 'paper', reason: '断货' }).code).toBe('order_over');
	});

	test('of an order that this device does not have is left to the server', () => {
		const far = storeroom()
			.onDevice()
			.as(zhao)
			.run(receiveGoods, { order: PAPER, lines: [good('paper', 60)] });
		expect(far.unknown).toBe(true);
	});
});

test('leader, buyer and receiver read an order, the rest of the staff does not', () => {
	const order = orderOf(ordered('li'), 's1');
	expect(purchaseOrders.audience(order)).toEqual(['duty:supplies', 'admin', 'leader', 'user:sun', 'user:li']);
});
