import { expect, test } from 'vitest';
import { duty, system } from '../../core';
import { office, person } from '../../core/testing';
import { supplyItems } from '../catalogue/item';
import { addSupply, changeSupply, stopSupply } from '../catalogue/write';
import { supplyBalances } from './balance';
import { openStock } from './enter';
import { judgeStock, levelOf } from './level';

const item = { withdrawn: false, stopped: false };
test.each([
	['enough', { ...item }, 1],
	['enough', { ...item, reorderLevel: 4 }, 4],
	['low', { ...item, reorderLevel: 4 }, 3],
	['out', { ...item, reorderLevel: 4 }, 0],
	['none', { ...item }, 0],
	['none', { ...item, reorderLevel: 0 }, 0],
	['stopped', { ...item, reorderLevel: 4, stopped: true }, 0],
	['withdrawn', { ...item, stopped: true, withdrawn: true }, 5]
] as const)('%s', (level, one, quantity) => expect(levelOf(one, quantity)).toBe(level));

const zhang = person('zhang', duty('supplies'));

test('follows what is there, what is safe and whether it is in use', () => {
	const after = office(supplyItems)
		.as(zhang)
		.run(addSupply, { code: 'YP-1', name: '纸', class: 'consumable', unit: '包' });
	const { id } = after.only(supplyItems);
	const level = () => after.get(supplyBalances, id).level;
	expect(level()).toBe('none');
	after.run(openStock, { item: id, quantity: 5 });
	expect(level()).toBe('enough');
	after.run(changeSupply, { item: id, set: { reorderLevel: 6 } });
	expect(level()).toBe('low');
	after.run(stopSupply, { item: id, stopped: true });
	expect(level()).toBe('stopped');
	after.run(stopSupply, { item: id, stopped: false }).run(changeSupply, { item: id, set: {}, clear: ['reorderLevel'] });
	expect(level()).toBe('enough');
});

test('of balances from before is reckoned by the clock, and by nobody else', () => {
	const old = office(supplyItems, { id: 'a', ...item, reorderLevel: 4 }).with(supplyBalances, { id: 'a', quantity: 3 });
	const args = { items: ['a', 'nothing'] };
	expect(old.as(zhang).refusal(judgeStock, args).code).toBe('forbidden');
	expect(old.as(person('clock', system)).run(judgeStock, args).get(supplyBalances, 'a').level).toBe('low');
	expect(old.run(judgeStock, args).wrote).toEqual([]);
});
