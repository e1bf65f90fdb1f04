import { expect, test } from 'vitest';
import { duty } from '../core';
import { office, person } from '../core/testing';
import { changeSupplyRules } from './change-rules';
import { supplyRules } from './rules';

const zhao = person('zhao', duty('supplies'));
const sun = person('sun', duty('supplies'));

test('two who change different rules at once both succeed, place by place', () => {
	const test = office(supplyRules).as(zhao);
	test.run(changeSupplyRules, { set: { schedule: 'monthly' }, areas: [{ place: '文具柜', counter: 'zhao' }] });
	// Has seen neither.
	test.as(sun).run(changeSupplyRules, {
		set: { valuation: 'fifo', recountPercent: 10 },
		areas: [{ place: '文具柜' }, { place: '耗材架', counter: 'sun' }]
	});
	expect(test.only(supplyRules)).toEqual({
		id: 'supplies',
		valuation: 'fifo',
		schedule: 'monthly',
		areas: [
			{ place: '文具柜', counter: 'zhao' },
			{ place: '耗材架', counter: 'sun' }
		],
		recountOver: 50_00,
		recountPercent: 10
	});
	test.run(changeSupplyRules, { set: {}, clear: ['areas', 'recountOver'] });
	expect(test.only(supplyRules)).toEqual({
		id: 'supplies',
		valuation: 'fifo',
		schedule: 'monthly',
		recountPercent: 10
	});
});

test('a place that stands twice and more than a whole are refused', () => {
	const test = office(supplyRules).as(zhao);
	const twice = [{ place: '文具柜' }, { place: '文具柜', counter: 'sun' }];
	expect(test.refusal(changeSupplyRules, { set: {}, areas: twice }).code).toBe('area_twice');
	expect(test.refusal(changeSupplyRules, { set: { recountPercent: 101 } }).code).toBe('bad_percent');
});

test('rules that were sent as a whole by an older program say the same', () => {
	const former = { valuation: 'fifo', schedule: 'none', areas: [{ place: '耗材架', counter: 'sun' }] };
	const args = changeSupplyRules.args.parse(changeSupplyRules.upgrade?.(former, 1));
	const test = office(supplyRules).as(zhao);
	test.run(changeSupplyRules, { set: { recountOver: 1 }, areas: [{ place: '文具柜' }] }).run(changeSupplyRules, args);
	expect(test.only(supplyRules)).toEqual({ id: 'supplies', ...former });
});
