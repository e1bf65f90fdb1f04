import { expect, test } from 'vitest';
import type { SupplyItem } from '$lib/domain/supplies';
import type { Outlook } from './outlook';
import { figuresOf, levelsFor } from './outlook-figures';

const outlook = (part: Partial<Outlook> = {}): Outlook =>
	({
		spending: { byMonth: new Map(), byDepartment: new Map(), byItem: new Map() },
		months: ['2026-10', '2026-11'],
		year: ['2026-09', '2026-10', '2026-11'],
		monthly: 0,
		budgets: new Map(),
		dead: [],
		...part
	}) as unknown as Outlook;
const spending = (part: object) =>
	({ byMonth: new Map(), byDepartment: new Map(), byItem: new Map(), ...part }) as unknown as Outlook['spending'];

test('a month over its budget is called so, this month is not over, and the worst one is named with its excess', () => {
	const byMonth = new Map([
		['2026-09', 900],
		['2026-10', 1_500],
		['2026-11', 1_200]
	]);
	const {
		byMonth: months,
		worst,
		yearly
	} = figuresOf(outlook({ monthly: 1_000, spending: spending({ byMonth }) }), '2026-11', 8);
	expect(months.map(({ tone }) => tone)).toEqual(['plain', 'over', 'over']);
	expect(worst).toEqual({ month: '2026-10', over: 500 });
	expect(yearly).toBe(3_600);
	const without = figuresOf(outlook({ spending: spending({ byMonth }) }), '2026-11', 8);
	expect(without.byMonth.map(({ tone }) => tone)).toEqual(['plain', 'plain', 'open']);
	expect(without.worst).toBeUndefined();
});

test('a department is held against its budget of the whole period; one without a budget is never over', () => {
	const byDepartment = new Map([
		['it', 2_500],
		['hr', 900],
		['', 9_000]
	]);
	const budgets = new Map([
		['it', 1_000],
		['hr', 500]
	]);
	const figures = figuresOf(
		outlook({ spending: spending({ byDepartment }), budgets } as Partial<Outlook>),
		'2026-11',
		8
	);
	expect(figures.byDepartment.map(({ id, limit }) => [id, limit])).toEqual([
		['', undefined],
		['it', 2_000],
		['hr', 1_000]
	]);
	expect(figures.worstDepartment).toEqual({ id: 'it', over: 500 });
});

test('items: only as many as are worth a bar, the dearest first', () => {
	const byItem = new Map([
		['pen', 100],
		['paper', 900],
		['cup', 300]
	]);
	const { byItem: items } = figuresOf(outlook({ spending: spending({ byItem }) }), '2026-11', 2);
	expect(items.map(({ id }) => id)).toEqual(['paper', 'cup']);
});

test('a suggested level raises the highest stock only where it would lie above it', () => {
	expect(levelsFor({ maxLevel: 100 } as SupplyItem, 40)).toEqual({ reorderLevel: 40 });
	expect(levelsFor({ maxLevel: 30 } as SupplyItem, 40)).toEqual({ reorderLevel: 40, maxLevel: 80 });
	expect(levelsFor({} as SupplyItem, 40)).toEqual({ reorderLevel: 40 });
});
