import { expect, test } from 'vitest';
import { headsOf, tally, toFind, type Head } from './heads';

const list = {
	visits: [
		{ visit: 'gao', heads: 3 },
		{ visit: 'sun', heads: 1 }
	],
	people: ['p1'],
	added: [{ key: 'added-1', name: '送水的师傅', note: '' }]
};

test('a guest with two companions is three to be found, each of their own', () => {
	expect(headsOf(list).map(({ key, group, companion }) => [key, group, companion])).toEqual([
		['gao:0', 'visitors', undefined],
		['gao:1', 'visitors', 1],
		['gao:2', 'visitors', 2],
		['sun:0', 'visitors', undefined],
		['added-1', 'visitors', undefined],
		['p1', 'staff', undefined]
	]);
});

test('a visit that names nobody is one person all the same', () => {
	expect(headsOf({ ...list, visits: [{ visit: 'x', heads: 0 }] }).filter(({ of }) => of === 'x')).toHaveLength(1);
});

test('who is not marked is counted as not marked', () => {
	const marks = { 'gao:0': 'safe', 'gao:1': 'missing', 'sun:0': 'left' } as const;
	const visitors = headsOf(list).filter(({ group }) => group === 'visitors');
	expect(tally(visitors, marks)).toEqual({ total: 5, safe: 1, missing: 1, left: 1, none: 2 });
});

test.each([
	['a guest who is not marked', 'visitors', undefined, true],
	['a guest who is missing', 'visitors', 'missing', true],
	['a guest who is there', 'visitors', 'safe', false],
	['a guest who has gone', 'visitors', 'left', false],
	['a colleague who is not marked', 'staff', undefined, false],
	['a colleague who is missing', 'staff', 'missing', true]
] as const)('%s is looked for or not', (_, group, mark, expected) => {
	const head: Head = { key: 'k', group, of: 'k' };
	expect(toFind(head, mark ? { k: mark } : {})).toBe(expected);
});
