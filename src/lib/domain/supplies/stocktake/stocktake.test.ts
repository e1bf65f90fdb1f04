import { beforeEach, describe, expect, test } from 'vitest';
import { approvals } from '../../approvals';
import { approveRequest, rejectRequest, resubmitRequest, returnRequest, transferRequest } from '../../approving';
import { admin, duty, mutator, quantity, staff, SYSTEM } from '../../core';
import { office, person, today, type TestOffice } from '../../core/testing';
import { people } from '../../people/person';
import { rosters } from '../../people/roster';
import { supplyItems } from '../catalogue/item';
import { SUPPLIES, supplyRules } from '../rules';
import { supplyBalances } from '../stock/balance';
import { openStock } from '../stock/enter';
import { supplyMovements } from '../stock/movement';
import { post, postFact } from '../stock/post';
import { reverseMovement } from '../stock/reverse';
import { supplyShortfalls } from '../stock/shortfall';
import { stocktakeCounts } from './count';
import { askRecount, countItem, explainVariance } from './counting';
import { cancelStocktake, changeStocktake, planStocktake, startStocktake } from './plan';
import { planScheduled } from './schedule';
import { stocktakes } from './stocktake';
import { submitStocktake } from './submit';
import { stocktakeVariances } from './variance';

const zhang = person('zhang', duty('supplies'));
const lin = person('lin', duty('supplies'));
const xu = person('xu');
const chen = person('chen', admin);
const LINE = 'pd.0:a4';

const issue = mutator('test.issue', {
	kind: 'fact',
	who: [staff],
	args: { quantity },
	apply: (tx, args, ctx) =>
		void postFact(tx, ctx, { item: 'a4', kind: 'issue', quantity: -args.quantity, source: { kind: 't', id: 't' } }, 't')
});
const receive = mutator('test.receive', {
	kind: 'fact',
	who: [staff],
	args: { quantity },
	apply: (tx, args, ctx) =>
		void post(tx, ctx, { ...args, item: 'a4', kind: 'receipt', unitPrice: 2300, source: { kind: 't', id: 't' } })
});

const plan = {
	scope: 'whole' as const,
	areas: [{ place: '库房', counter: 'zhang' }],
	plannedOn: '2026-11-24',
	blind: true,
	recountOver: 5000,
	recountPercent: 5
};

/** 50 packs in the store since yesterday, and a stocktake that has begun. */
let begun: TestOffice;
beforeEach(() => {
	begun = office(supplyItems, {
		id: 'a4',
		code: 'YP-0001',
		name: 'A4 复印纸',
		unit: '包',
		area: '库房',
		lastPrice: 2300
	})
		.with(supplyBalances, { id: 'a4' })
		.with(people, { id: 'zhang' }, { id: 'chen', isAdmin: true })
		.with(rosters, { id: 'admin', people: ['chen'] }, { id: 'supplies', people: ['zhang', 'lin'] })
		.as(zhang)
		.at('09:00', '2026-11-23')
		.run(openStock, { item: 'a4', quantity: 50 })
		.as(lin)
		.at('09:00')
		.run(planStocktake, plan, 'pd')
		.run(startStocktake, { stocktake: 'pd.0' })
		.as(zhang);
});

const count = (counted: number, recount = false) => ({ stocktake: 'pd.0', item: 'a4', quantity: counted, recount });
const variance = (after: TestOffice) => after.get(stocktakeVariances, LINE);

describe('the book of a count', () => {
	test('a count at 10:00 offline, an issue at 11:00, the count received at 15:00: no false loss', () => {
		begun.at('11:00').run(issue, { quantity: 2 });
		// The phone was offline; it comes with its own time.
		begun.at('10:00').run(countItem, count(50));
		expect(variance(begun)).toMatchObject({
			book: 50,
			counted: 50,
			difference: 0,
			movedSince: -2,
			toRecount: false,
			countedAt: today('10:00')
		});
		expect(begun.as(lin).at('15:30').run(submitStocktake, { stocktake: 'pd.0' }).get(stocktakes, 'pd.0').status).toBe(
			'posted'
		);
		expect(begun.get(supplyBalances, 'a4').quantity).toBe(48);
	});

	test('that has less of what cost nothing is worth nothing, and no less than that', () => {
		begun.with(supplyItems, { id: 'a4', area: '库房', lastPrice: 0 }).with(supplyBalances, { id: 'a4', quantity: 50 });
		begun.at('10:00').run(countItem, count(47));
		expect(variance(begun)?.value).toBe(0);
	});

	test('is reckoned again when an earlier movement arrives later', () => {
		begun.at('10:00').run(countItem, count(47));
		expect(variance(begun)).toMatchObject({ book: 50, difference: -3 });
		begun.at('09:30').run(issue, { quantity: 3 });
		expect(variance(begun)).toMatchObject({ book: 47, difference: 0, movedSince: 0 });
	});

	test('of last month, closed meanwhile, is reckoned all the same', () => {
		begun.at('10:00', '2026-11-30').run(countItem, count(50));
		begun.with(supplyRules, { id: SUPPLIES, valuation: 'movingAverage', schedule: 'none', closedUntil: '2026-11' });
		begun.at('18:00', '2026-11-30').run(issue, { quantity: 5 });
		expect(variance(begun)).toMatchObject({ book: 50, movedSince: -5, difference: 0 });
	});

	test('knows what was handed out beyond it', () => {
		begun.at('09:20').run(issue, { quantity: 56 });
		begun.at('10:00').run(countItem, count(4));
		// Four are there though the book ran out at fifty of fifty-six: ten came in that nobody entered.
		expect(variance(begun)).toMatchObject({ book: 0, owed: 6, difference: 10 });
		begun.at('10:30').run(receive, { quantity: 20 });
		expect(variance(begun)).toMatchObject({ book: -6, owed: 0, difference: 10, movedSince: 20 });
	});
});

describe('counting', () => {
	test('begins only when every area has its counter, and calls each', () => {
		const planned = begun
			.as(lin)
			.run(planStocktake, { ...plan, areas: [{ place: '库房', counter: 'xu' }, { place: '文具柜' }] }, 'two');
		expect(planned.refusal(startStocktake, { stocktake: 'two.0' })).toEqual({
			code: 'area_without_counter',
			detail: { place: '文具柜', count: 1 }
		});
		planned.run(changeStocktake, { ...plan, stocktake: 'two.0', areas: [{ place: '库房', counter: 'xu' }] });
		expect(planned.run(startStocktake, { stocktake: 'two.0' }).told('xu')).toEqual(['stocktake_to_count']);
		expect(planned.get(stocktakes, 'two.0')).toMatchObject({ number: 'PD-202611-0002', status: 'counting' });
	});

	test('is for who was named and for the duty', () => {
		expect(begun.as(xu).refusal(countItem, count(50)).code).toBe('forbidden');
		begun.as(lin).run(changeStocktake, { ...plan, stocktake: 'pd.0', areas: [{ place: '库房', counter: 'xu' }] });
		expect(begun.told('xu')).toEqual(['stocktake_to_count']);
		expect(begun.as(xu).run(countItem, count(50)).only(stocktakeCounts)).toMatchObject({ by: 'xu', quantity: 50 });
	});

	test('on a device without the ledger leaves the reckoning to the server', () => {
		begun.run(changeStocktake, { ...plan, stocktake: 'pd.0', areas: [{ place: '库房', counter: 'xu' }] });
		expect(begun.as(xu).onDevice().run(countItem, count(50)).rows(stocktakeVariances)).toEqual([]);
	});

	test('twice is flagged; two that differ are counted again by somebody else', () => {
		begun.at('10:00').run(countItem, count(50)).at('10:05').run(countItem, count(50));
		expect(variance(begun)).toMatchObject({ twice: true, toRecount: false });
		begun.at('10:10').run(countItem, count(49));
		expect(variance(begun)).toMatchObject({ twice: true, toRecount: true });
		begun.as(lin).at('10:20').run(countItem, count(50, true));
		expect(variance(begun)).toMatchObject({ toRecount: false, counted: 50, difference: 0 });
	});

	test('too far off, by the sum or by the share, is counted again by another person', () => {
		expect(variance(begun.run(countItem, count(49))).toRecount).toBe(false);
		begun.at('10:00').run(countItem, count(46), 'far');
		expect(variance(begun)).toMatchObject({ difference: -4, value: -9200, toRecount: true });
		expect(begun.get(stocktakes, 'pd.0').recounts).toEqual(['a4']);
		begun.at('10:10').run(countItem, count(46, true));
		expect(variance(begun).toRecount).toBe(true);
		begun.as(lin).at('10:20').run(countItem, count(47, true));
		expect(variance(begun)).toMatchObject({
			first: 46,
			firstBy: 'zhang',
			counted: 47,
			countedBy: 'lin',
			toRecount: false
		});
		expect(begun.get(stocktakes, 'pd.0').recounts).toBeUndefined();
	});

	test('may be asked for again, and a count of before does not answer it', () => {
		begun.at('10:00').run(countItem, count(50)).as(lin).at('10:30').run(askRecount, { stocktake: 'pd.0', item: 'a4' });
		expect(variance(begun).toRecount).toBe(true);
		expect(variance(begun.at('10:20').run(countItem, count(50, true))).toRecount).toBe(true);
		expect(variance(begun.at('10:40').run(countItem, count(50, true))).toRecount).toBe(false);
	});

	test('after it was handed in is kept, and put to the duty', () => {
		begun.run(countItem, count(50)).run(submitStocktake, { stocktake: 'pd.0' });
		begun.at('10:00').run(countItem, count(40));
		expect(begun.rows(stocktakeCounts)).toHaveLength(2);
		expect(variance(begun).counted).toBe(50);
		expect(begun.exceptions()).toMatchObject([{ code: 'counted_late', duty: 'supplies', detail: { quantity: 40 } }]);
	});
});

describe('handing in', () => {
	const short = () => begun.at('10:00').run(countItem, count(48));
	const explained = () =>
		short().run(explainVariance, { stocktake: 'pd.0', item: 'a4', reason: 'unrecorded', note: '张青武写了领条' });

	test('waits for every item, every recount and every reason', () => {
		expect(begun.refusal(submitStocktake, { stocktake: 'pd.0' })).toMatchObject({
			code: 'not_all_counted',
			detail: { count: 1, name: 'A4 复印纸' }
		});
		expect(short().refusal(submitStocktake, { stocktake: 'pd.0' }).code).toBe('reasons_missing');
		begun.at('10:05').run(countItem, count(40));
		expect(begun.refusal(submitStocktake, { stocktake: 'pd.0' }).code).toBe('recounts_open');
	});

	test('a reason holds for the difference it was given for', () => {
		expect(variance(explained())).toMatchObject({ reason: 'unrecorded', explainedBy: 'zhang' });
		expect(variance(begun.at('10:00').run(countItem, count(47))).reason).toBeUndefined();
		expect(
			begun
				.at('10:10')
				.run(countItem, count(50))
				.refusal(explainVariance, { stocktake: 'pd.0', item: 'a4', reason: 'lost' }).code
		).toBe('no_difference');
	});

	test('asks the head of the office; approved, the difference is booked, once', () => {
		const submitted = explained().at('11:00').run(submitStocktake, { stocktake: 'pd.0' });
		expect(submitted.get(stocktakes, 'pd.0').status).toBe('submitted');
		expect(submitted.get(approvals, 'pd.0')).toMatchObject({
			amount: 4600,
			number: 'PD-202611-0001',
			state: 'running'
		});
		expect(submitted.get(supplyBalances, 'a4').quantity).toBe(50);
		const { stage } = submitted.get(approvals, 'pd.0');
		submitted.as(chen).at('14:00').run(approveRequest, { approval: 'pd.0', stage });
		expect(submitted.get(stocktakes, 'pd.0')).toMatchObject({
			status: 'posted',
			approvedBy: 'chen',
			closedAt: today('14:00')
		});
		expect(submitted.get(supplyBalances, 'a4')).toMatchObject({ quantity: 48, value: 48 * 2300 });
		expect(submitted.rows(supplyMovements).at(-1)).toMatchObject({
			kind: 'stocktake',
			quantity: -2,
			value: -4600,
			number: 'PD-202611-0001',
			note: '张青武写了领条'
		});
		expect(variance(submitted)).toMatchObject({ movement: expect.any(String), value: -4600 });
		expect(variance(submitted).openItem).toBeUndefined();
		expect(submitted.refusal(approveRequest, { approval: 'pd.0', stage }).code).toBe('already_decided');
		expect(submitted.as(zhang).refusal(submitStocktake, { stocktake: 'pd.0' }).code).toBe('stocktake_over');
		expect(submitted.rows(supplyMovements)).toHaveLength(2);
	});

	test('handed on, it and its differences are read by him who signs now, and by nobody else for it', () => {
		const submitted = explained().with(people, { id: 'xu' }).run(submitStocktake, { stocktake: 'pd.0' });
		expect(submitted.get(stocktakes, 'pd.0').signers).toBeUndefined();
		const { stage } = submitted.get(approvals, 'pd.0');
		submitted.as(chen).run(transferRequest, { approval: 'pd.0', stage, person: 'xu' });
		expect(stocktakes.audience(submitted.get(stocktakes, 'pd.0'))).toContain('user:xu');
		expect(stocktakeVariances.audience(variance(submitted))).toContain('user:xu');
		submitted.as(xu).run(approveRequest, { approval: 'pd.0', stage });
		expect(submitted.get(stocktakes, 'pd.0')).toMatchObject({ status: 'posted', approvedBy: 'xu' });
	});

	test('rejected, it is counted on, and can be handed in again', () => {
		const submitted = explained().run(submitStocktake, { stocktake: 'pd.0' });
		submitted
			.as(chen)
			.run(rejectRequest, { approval: 'pd.0', stage: submitted.get(approvals, 'pd.0').stage, reason: '再点一遍' });
		expect(submitted.get(stocktakes, 'pd.0')).toMatchObject({ status: 'recount', reason: '再点一遍' });
		submitted.as(zhang).run(submitStocktake, { stocktake: 'pd.0' });
		expect(submitted.get(approvals, 'pd.0').state).toBe('running');
	});

	test('a loss that has meanwhile been issued is booked as far as the book goes, and the rest is asked for', () => {
		begun.at('10:00').run(countItem, count(20)).as(lin).at('10:05').run(countItem, count(20, true));
		begun.run(explainVariance, { stocktake: 'pd.0', item: 'a4', reason: 'lost' });
		begun.at('10:10').run(issue, { quantity: 40 }).run(submitStocktake, { stocktake: 'pd.0' });
		begun.as(chen).run(approveRequest, { approval: 'pd.0', stage: begun.get(approvals, 'pd.0').stage });
		expect(begun.get(supplyBalances, 'a4')).toMatchObject({ quantity: 0, owed: 20 });
		expect(begun.only(supplyShortfalls)).toMatchObject({ kind: 'stocktake', open: 20 });
	});

	test('a surplus covers what was handed out beyond the book', () => {
		begun.at('09:20').run(issue, { quantity: 56 });
		begun.at('10:00').run(countItem, count(4)).as(lin).at('10:05').run(countItem, count(4, true));
		begun
			.run(explainVariance, { stocktake: 'pd.0', item: 'a4', reason: 'unrecorded' })
			.run(submitStocktake, { stocktake: 'pd.0' });
		begun.as(chen).run(approveRequest, { approval: 'pd.0', stage: begun.get(approvals, 'pd.0').stage });
		expect(begun.get(supplyBalances, 'a4')).toMatchObject({ quantity: 4, owed: 0 });
		expect(begun.only(supplyShortfalls).status).toBe('settled');
	});

	test('a movement of before the count that comes while it is signed: nothing is booked that was not signed', () => {
		const submitted = explained().at('11:00').run(submitStocktake, { stocktake: 'pd.0' });
		const sign = { approval: 'pd.0', stage: submitted.get(approvals, 'pd.0').stage };
		submitted.at('09:30').run(issue, { quantity: 2 });
		expect(submitted.as(chen).at('14:00').refusal(approveRequest, sign)).toEqual({
			code: 'stocktake_moved',
			detail: { name: 'A4 复印纸' }
		});
		// Sent back, it says what differs now: nothing any more.
		submitted.run(returnRequest, { ...sign, reason: '刚到一笔出库' });
		expect(variance(submitted)).toMatchObject({ book: 48, counted: 48, difference: 0 });
		submitted.as(zhang).run(submitStocktake, { stocktake: 'pd.0' });
		expect(submitted.get(stocktakes, 'pd.0').status).toBe('posted');
		expect(submitted.get(approvals, 'pd.0').state).toBe('withdrawn');
		expect(submitted.get(supplyBalances, 'a4').quantity).toBe(48);
	});

	test('sent back and handed in as it is: what waits then waits now, and the sum is today’s', () => {
		const submitted = explained().run(submitStocktake, { stocktake: 'pd.0' });
		const { stage } = submitted.get(approvals, 'pd.0');
		submitted.as(chen).run(returnRequest, { approval: 'pd.0', stage, reason: '再点一遍' });
		submitted.as(zhang).at('11:30').run(countItem, count(49));
		expect(submitted.refusal(resubmitRequest, { approval: 'pd.0' }).code).toBe('recounts_open');
		submitted.as(lin).at('11:40').run(countItem, count(49, true));
		submitted.run(explainVariance, { stocktake: 'pd.0', item: 'a4', reason: 'lost' });
		submitted.as(zhang).run(resubmitRequest, { approval: 'pd.0' });
		expect(submitted.get(approvals, 'pd.0')).toMatchObject({ state: 'running', amount: 2300 });
	});

	test('given up after it was sent back, nobody can hand it in any more', () => {
		const submitted = explained().run(submitStocktake, { stocktake: 'pd.0' });
		const { stage } = submitted.get(approvals, 'pd.0');
		submitted.as(chen).run(returnRequest, { approval: 'pd.0', stage, reason: '再点一遍' });
		submitted.as(zhang).run(cancelStocktake, { stocktake: 'pd.0', reason: '改到月底' });
		expect(submitted.refusal(resubmitRequest, { approval: 'pd.0' }).code).toBe('not_returned');
		expect(submitted.get(stocktakes, 'pd.0').status).toBe('cancelled');
	});

	test('two at once: a later count finds what the earlier one booked, an earlier one corrects no later count', () => {
		const both = begun.as(lin).run(planStocktake, plan, 'two');
		both.as(zhang).at('10:00').run(countItem, count(48));
		both.at('10:30').run(countItem, { ...count(48), stocktake: 'two.0' });
		const post = (stocktake: string) => {
			both.as(zhang).run(explainVariance, { stocktake, item: 'a4', reason: 'lost' });
			both.at('11:00').run(submitStocktake, { stocktake });
			both.as(chen).run(approveRequest, { approval: stocktake, stage: both.get(approvals, stocktake).stage });
		};
		post('two.0');
		expect(both.get(supplyBalances, 'a4').quantity).toBe(48);
		both.as(zhang).run(explainVariance, { stocktake: 'pd.0', item: 'a4', reason: 'lost' });
		expect(both.refusal(submitStocktake, { stocktake: 'pd.0' })).toEqual({
			code: 'counted_since',
			detail: { name: 'A4 复印纸' }
		});
		both.at('11:10').run(countItem, count(48)).run(submitStocktake, { stocktake: 'pd.0' });
		expect(both.get(supplyBalances, 'a4').quantity).toBe(48);
	});

	test('given up, nothing is booked and no movement tallies it again', () => {
		short().run(cancelStocktake, { stocktake: 'pd.0', reason: '改到月底' });
		expect(begun.get(stocktakes, 'pd.0')).toMatchObject({ status: 'cancelled', reason: '改到月底' });
		const before = variance(begun);
		begun.at('09:30').run(issue, { quantity: 1 });
		expect(variance(begun)).toEqual(before);
	});
});

describe('a movement after the count', () => {
	test('that only corrects an entry of before it is no movement: no surplus is booked twice', () => {
		begun.at('09:30').run(issue, { quantity: 4 }, 'out');
		begun.at('10:00').run(countItem, count(50));
		expect(variance(begun).difference).toBe(4);
		begun.at('10:30').run(reverseMovement, { movement: 'out.0', reason: '没有拿走' });
		expect(variance(begun)).toMatchObject({ book: 50, difference: 0, movedSince: 0 });
	});
});

describe('the clock', () => {
	const rules = { id: SUPPLIES, valuation: 'movingAverage' as const, areas: [{ place: '库房', counter: 'zhang' }] };
	const plannedOn = (schedule: 'monthly' | 'quarterly' | 'none', on: string) =>
		office(supplyRules, { ...rules, schedule })
			.as(SYSTEM)
			.at('00:05', on)
			.run(planScheduled, { on })
			.rows(stocktakes);

	test('plans the month’s stocktake ten days before its last working day, once', () => {
		expect(plannedOn('monthly', '2026-11-19')).toEqual([]);
		expect(plannedOn('monthly', '2026-11-20')).toMatchObject([
			{
				id: 'stocktake.2026-11',
				plannedOn: '2026-11-30',
				status: 'planned',
				areas: [{ place: '库房', counter: 'zhang' }]
			}
		]);
		const twice = office(supplyRules, { ...rules, schedule: 'monthly' })
			.as(SYSTEM)
			.run(planScheduled, { on: '2026-11-24' });
		expect(twice.run(planScheduled, { on: '2026-11-25' }).rows(stocktakes)).toHaveLength(1);
	});

	test('or the quarter’s, or none', () => {
		expect(plannedOn('quarterly', '2026-11-25')).toEqual([]);
		expect(plannedOn('quarterly', '2026-12-25')).toHaveLength(1);
		expect(plannedOn('none', '2026-12-25')).toEqual([]);
	});
});

test('what a count says is for all staff, what the book said to it is not', () => {
	begun.at('10:00').run(countItem, count(48));
	expect(stocktakeCounts.audience(begun.only(stocktakeCounts))).toEqual(['staff']);
	expect(stocktakeVariances.audience(variance(begun))).not.toContain('staff');
	expect(begun.only(stocktakeCounts).at).toBe(today('10:00'));
});
