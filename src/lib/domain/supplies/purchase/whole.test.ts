import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approvals } from '../../approvals';
import { Refusal, type Actor, type Infer, type Mutator, type Shape } from '../../core';
import type { TestOffice } from '../../core/testing';
import { exceptions } from '../../exceptions/exception';
import { checkCode, closeRequisition, layOut } from '../requests/course';
import { cutRequisition } from '../requests/cut';
import { handOut } from '../requests/hand-out';
import { issueWorth, supplyIssues } from '../requests/issue';
import { loseLoan, returnLoan } from '../requests/lend';
import { supplyLoans } from '../requests/loan';
import { outAgain } from '../requests/out-again';
import { allowed, requisitions } from '../requests/requisition';
import { supplySpending } from '../requests/spending';
import { resubmitRequisition, submitRequisition } from '../requests/submit';
import { reverseIssue } from '../requests/reverse';
import { takeBack } from '../requests/take-back';
import {
	approveAll,
	approveRequest,
	ask,
	fang,
	li,
	lin,
	rejectRequest,
	returnRequest,
	shen,
	SIGNATURE,
	storeroom,
	sun,
	withdrawRequest,
	xie,
	zhao
} from '../requests/testing';
import { walkInIssue } from '../requests/walk-in';
import { supplyBalances } from '../stock/balance';
import { supplyMovements } from '../stock/movement';
import { dropShortfall, reverseMovement } from '../stock/reverse';
import { supplyShortfalls } from '../stock/shortfall';
import { supplyArrivals } from './arrival';
import { correctReceipt } from './correct';
import { changePlanLine, dropPlan, submitPlan } from './change-plan';
import { makePlan } from './make-plan';
import { orderWorth, purchaseOrders, toCome } from './order';
import { forgo, placeOrders } from './place-order';
import { isChanged, planWorth, purchasePlanLines, purchasePlans } from './plan';
import { goodsReceipts } from './receipt';
import { receiveGoods } from './receive';

const ITEMS = ['paper', 'pen', 'toner', 'disk'] as const;
const PEOPLE = [shen, fang, zhao, sun, li, lin, xie];

/** One throw of the dice: what is done, by whom, to which row, with which numbers. */
interface Throw {
	readonly deed: number;
	readonly row: number;
	readonly item: number;
	readonly n: number;
	/** Minutes by which it was done before it came to the office: a device without a network. */
	readonly late: number;
}
const dice = fc.record({
	deed: fc.nat(999),
	row: fc.nat(999),
	item: fc.nat(ITEMS.length - 1),
	n: fc.integer({ min: 0, max: 30 }),
	late: fc.oneof(fc.constant(0), fc.nat(300))
});

/** Everything anybody may do with supplies, over rows that are there. A refusal is an answer like another. */
function live(office: TestOffice, { deed, row, item: which, n, late }: Throw, nth: number): void {
	const pick = <T>(rows: readonly T[]): T | undefined => rows[row % Math.max(1, rows.length)];
	const id = (rows: readonly { readonly id: string }[]) => pick(rows)?.id ?? 'nothing';
	const item = ITEMS[which] ?? 'paper';
	const requisition = id(office.rows(requisitions));
	const running = pick(office.rows(approvals).filter(({ state }) => state === 'running'));
	const approval = { approval: running?.id ?? 'nothing', stage: running?.stage ?? 0 };
	const lines = [{ item, quantity: n }];
	const many = n % 2 ? lines : [...lines, { item: ITEMS[(which + 1) % ITEMS.length] ?? 'pen', quantity: n }];
	const signature = { way: 'signed', signature: SIGNATURE } as const;
	const issue = pick(office.rows(supplyIssues));
	const line = pick(office.rows(purchasePlanLines));
	const order = pick(office.rows(purchaseOrders));
	const receipt = pick(office.rows(goodsReceipts));
	const run = <A extends Shape>(who: Actor, mutator: Mutator<A>, args: Infer<A>) => {
		try {
			office.as(who).run(mutator, args, `deed${nth}`);
		} catch (problem) {
			if (!(problem instanceof Refusal)) throw problem;
		}
	};

	const minute = 8 * 60 + Math.max(0, nth * 4 - late);
	office.at(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
	// Rights are tried in their own tests; here nearly everybody does what he may.
	const keeper = n % 3 ? zhao : sun;
	const signer = PEOPLE.find((one) => running?.signers.some(({ person }) => person === one.id)) ?? fang;
	const deeds: (() => void)[] = [
		() => run(row % 2 ? shen : li, submitRequisition, { purpose: '用', pickUpCode: '1234', lines: many }),
		() => run(shen, resubmitRequisition, { requisition, purpose: '再用', lines }),
		() => run(shen, withdrawRequest, { approval: requisition }),
		() => run(signer, approveRequest, approval),
		() => run(signer, approveRequest, approval),
		() => run(signer, approveRequest, approval),
		() => run(signer, returnRequest, { ...approval, reason: '不清楚' }),
		() => run(signer, rejectRequest, { ...approval, reason: '不需要' }),
		() => run(keeper, cutRequisition, { requisition, lines: [{ item, approved: n, reason: '少一些' }] }),
		() => run(keeper, layOut, { requisition }),
		() => run(keeper, checkCode, { requisition, code: '1234' }),
		() => run(keeper, closeRequisition, { requisition }),
		() => run(keeper, handOut, { requisition, lines: many, ...signature }),
		() => run(keeper, handOut, { requisition, lines, way: 'code' }),
		() => run(keeper, handOut, { requisition, lines, way: 'desk' }),
		() => run(keeper, walkInIssue, { recipient: 'shen', lines, ...signature }),
		() =>
			run(keeper, takeBack, {
				issue: issue?.id ?? 'nothing',
				item: pick(issue?.lines ?? [])?.item ?? item,
				quantity: n,
				condition: row % 3 ? 'good' : 'damaged'
			}),
		() => run(keeper, reverseIssue, { issue: issue?.id ?? 'nothing', reason: '点错' }),
		() => run(keeper, returnLoan, { loan: id(office.rows(supplyLoans)), condition: 'good' }),
		() => run(keeper, loseLoan, { loan: id(office.rows(supplyLoans)), note: '丢了' }),
		() => run(sun, makePlan, { items: ITEMS.slice(0, 1 + (n % 4)).map((one) => ({ item: one })) }),
		() =>
			run(sun, changePlanLine, {
				line: line?.id ?? 'nothing',
				set: { buy: n * (line?.pack ?? 1), supplier: row % 2 ? 's1' : 's2', included: n > 0, reason: 'event' }
			}),
		() => run(sun, submitPlan, { plan: id(office.rows(purchasePlans)) }),
		() => run(sun, dropPlan, { plan: id(office.rows(purchasePlans).filter(() => n > 25)) }),
		() => run(sun, placeOrders, { plan: id(office.rows(purchasePlans)) }),
		() => run(sun, placeOrders, { plan: id(office.rows(purchasePlans).filter(({ status }) => status === 'approved')) }),
		...[zhao, zhao, li].map(
			(receiver) => () =>
				run(receiver, receiveGoods, {
					order: order?.id ?? 'nothing',
					lines: [
						{
							item: pick(order?.lines ?? [])?.item ?? item,
							counted: n,
							rejected: n % 5,
							defect: 'broken',
							way: (['return', 'exchange', 'concession'] as const)[row % 3]
						}
					]
				})
		),
		() => run(sun, forgo, { order: order?.id ?? 'nothing', item, reason: '断货' }),
		...[zhao, zhao, li].map(
			(receiver) => () =>
				run(receiver, correctReceipt, {
					receipt: receipt?.id ?? 'nothing',
					seen: (receipt?.corrections ?? []).length - (n === 13 ? 1 : 0),
					lines: [
						{
							item: pick(receipt?.lines ?? [])?.item ?? item,
							counted: n > 26 ? 0 : n,
							rejected: n > 26 ? 0 : n % 4,
							defect: 'broken',
							way: (['return', 'exchange', 'concession'] as const)[row % 3]
						}
					],
					reason: '点错'
				})
		),
		() => run(keeper, outAgain, { loan: id(office.rows(supplyLoans)), reason: '没还' }),
		() => run(keeper, reverseMovement, { movement: id(office.rows(supplyMovements)), reason: '错' }),
		() => run(keeper, dropShortfall, { shortfall: id(office.rows(supplyShortfalls)), reason: '错' })
	];
	deeds[deed % deeds.length]?.();
}

/** The storeroom with one thing asked for, approved, planned and on its way, so that lives do not all begin with that. */
function bought(): TestOffice {
	const office = approveAll(ask(storeroom(), { paper: 62, toner: 3 })).as(sun);
	office.run(makePlan, { items: [{ item: 'paper' }, { item: 'toner' }] }, 'plan').run(submitPlan, { plan: 'plan.0' });
	return approveAll(office, 'plan.0').as(sun).run(placeOrders, { plan: 'plan.0' });
}

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0);

function prove(office: TestOffice): void {
	const movements = office.rows(supplyMovements);
	const issues = office.rows(supplyIssues);
	const live = issues.filter(({ reversedAt }) => reversedAt === undefined);
	const kept = new Set(office.rows(exceptions).map(({ detail }) => detail.issue));
	const given = (one: { requisition?: string | undefined }, item: string, of: 'quantity' | 'beyond') =>
		sum(
			live.filter(({ requisition }) => requisition !== undefined && requisition === one.requisition),
			({ lines }) => lines.find((line) => line.item === item)?.[of] ?? 0
		);

	for (const requisition of office.rows(requisitions))
		for (const line of requisition.lines) {
			const key = { requisition: requisition.id };
			// Written once and added up nowhere else: what the papers say together.
			expect(line.issued).toBe(given(key, line.item, 'quantity'));
			// Never more than approved, but for what is written as beyond and asked about. A later, smaller version of the
			// requisition can be under what went out before.
			if (requisition.revision === 1)
				expect(line.issued - given(key, line.item, 'beyond')).toBeLessThanOrEqual(allowed(line));
		}
	for (const issue of live) if (issue.lines.some(({ beyond }) => beyond > 0)) expect(kept).toContain(issue.id);

	for (const item of ITEMS) {
		const balance = office.get(supplyBalances, item);
		const begun = storeroom().get(supplyBalances, item);
		const own = movements.filter((one) => one.item === item);
		expect(balance.quantity).toBeGreaterThanOrEqual(0);
		expect(balance.quantity).toBe(begun.quantity + sum(own, ({ quantity }) => quantity));
		expect(balance.value).toBe(begun.value + sum(own, ({ value }) => value));
		const waiting = office.rows(supplyShortfalls).filter((one) => one.item === item);
		expect(balance.owed).toBe(sum(waiting, ({ open }) => open));
		// What left by a hand-out is on its paper, wholly: in the book, waiting there, or said to be none.
		const returns = new Set(own.filter(({ kind }) => kind === 'return').map(({ id }) => id));
		const left = own.filter(
			({ id, reverses, sourceKind }) => sourceKind === 'issue' && !returns.has(id) && !returns.has(reverses ?? '')
		);
		const paper = sum(live, ({ lines }) => lines.find((line) => line.item === item)?.quantity ?? 0);
		const lacking = sum(
			waiting.filter(({ sourceKind, kind }) => sourceKind === 'issue' && kind !== 'reversal'),
			(one) => {
				const isLive = live.some(({ id }) => id === one.source);
				// Said to be none, though its paper says so still.
				const paid = -sum(own, ({ settles, quantity }) => (settles === one.id ? quantity : 0));
				return one.status === 'dropped' && isLive ? one.quantity - paid : one.open;
			}
		);
		expect(-sum(left, ({ quantity }) => quantity) + lacking).toBe(paper);
	}

	for (const order of office.rows(purchaseOrders)) {
		const came = office.rows(goodsReceipts).filter((one) => one.order === order.id);
		expect(order.deliveries).toBe(came.length);
		for (const line of order.lines) {
			expect(toCome(line)).toBeGreaterThanOrEqual(0);
			const lines = came.flatMap((one) => one.lines.filter(({ item }) => item === line.item));
			expect(line.accepted).toBe(sum(lines, ({ accepted }) => accepted));
			expect(line.counted).toBe(sum(lines, ({ counted }) => counted));
			for (const one of lines)
				expect(one.accepted + one.excess + (one.way === 'concession' ? 0 : one.rejected)).toBe(one.counted);
		}
		expect(order.status === 'received').toBe(order.lines.every((line) => toCome(line) === 0));
		for (const { id, lines } of came)
			for (const { item, accepted } of lines) {
				const own = movements.filter((one) => one.source === id && one.item === item);
				const waiting = office.rows(supplyShortfalls).filter((one) => one.source === id && one.item === item);
				const price = order.lines.find((line) => line.item === item)?.unitPrice ?? NaN;
				expect(sum(own, ({ quantity }) => quantity) - sum(waiting, ({ open }) => open)).toBe(accepted);
				for (const { kind, quantity, value } of own) if (kind === 'receipt') expect(value).toBe(quantity * price);
			}
	}
	for (const item of ITEMS)
		expect(office.rows(supplyArrivals).find(({ id }) => id === item)?.quantity ?? 0).toBe(
			sum(office.rows(purchaseOrders), ({ lines }) =>
				sum(
					lines.filter((line) => line.item === item),
					toCome
				)
			)
		);

	for (const plan of office.rows(purchasePlans)) {
		const lines = office.rows(purchasePlanLines).filter((one) => one.plan === plan.id);
		if (plan.amount !== undefined && plan.status !== 'draft' && plan.status !== 'returned' && plan.status !== 'dropped')
			expect(plan.amount).toBe(planWorth(lines));
		const orders = office.rows(purchaseOrders).filter((one) => one.plan === plan.id);
		if (plan.status === 'ordered') expect(sum(orders, (one) => orderWorth(one.lines))).toBe(plan.amount);
		for (const line of lines)
			if (plan.status === 'submitted' && line.included && isChanged(line)) expect(line.reason).toBeDefined();
	}

	const charged = new Map<string, number>();
	for (const issue of live)
		if (issue.department) charged.set(issue.department, (charged.get(issue.department) ?? 0) + issueWorth(issue.lines));
	expect(sum(office.rows(supplySpending), ({ spent }) => spent)).toBe(sum([...charged.values()], (fen) => fen));
}

test('whatever several people do, some of it late: papers, book, orders and money agree', () => {
	let [seen, corrected] = [0, 0];
	fc.assert(
		fc.property(fc.array(dice, { minLength: 40, maxLength: 100 }), (throws) => {
			const office = bought();
			throws.forEach((one, nth) => live(office, one, nth));
			prove(office);
			corrected += office.rows(goodsReceipts).some(({ corrections }) => corrections) ? 1 : 0;
			seen += office.rows(goodsReceipts).length && office.rows(supplyIssues).length ? 1 : 0;
		}),
		{ numRuns: 120, endOnFailure: true }
	);
	// Of lives in which nothing came or went out nothing is proven.
	expect(seen).toBeGreaterThan(60);
	expect(corrected).toBeGreaterThan(20);
}, 60_000);
