import { beforeEach, describe, expect, test } from 'vitest';
import { approvals } from '../../approvals';
import { approveRequest, rejectRequest, resubmitRequest, returnRequest, transferRequest } from '../../approving';
import { today, type TestOffice } from '../../core/testing';
import { people } from '../../people/person';
import { supplyBalances } from '../stock/balance';
import { supplyMovements } from '../stock/movement';
import { supplyShortfalls } from '../stock/shortfall';
import { countItem, explainVariance } from './counting';
import { cancelStocktake, planStocktake } from './plan';
import { stocktakes } from './stocktake';
import { submitStocktake } from './submit';
import { begunStocktake, chen, count, issue, lin, plan, variance, xu, zhang } from './testing';
import { stocktakeVariances } from './variance';

let begun: TestOffice;
beforeEach(() => {
	begun = begunStocktake();
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
