import { beforeEach, describe, expect, test } from 'vitest';
import { SYSTEM } from '../../core';
import { office, today, type TestOffice } from '../../core/testing';
import { supplyItems } from '../catalogue/item';
import { SUPPLIES, supplyRules } from '../rules';
import { supplyBalances } from '../stock/balance';
import { reverseMovement } from '../stock/reverse';
import { stocktakeCounts } from './count';
import { askRecount, countItem } from './counting';
import { changeStocktake, planStocktake, startStocktake } from './plan';
import { planScheduled } from './schedule';
import { stocktakes } from './stocktake';
import { submitStocktake } from './submit';
import { begunStocktake, count, issue, lin, plan, receive, variance, xu } from './testing';
import { stocktakeVariances } from './variance';

let begun: TestOffice;
beforeEach(() => {
	begun = begunStocktake();
});

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
