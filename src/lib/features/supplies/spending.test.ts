import { expect, test } from 'vitest';
import type { SupplyMovement } from '$lib/domain/supplies';
import { monthsOf, spendingOf } from './spending';

const moved = (month: string, value: number, more: Partial<SupplyMovement> = {}) =>
	({
		item: 'a4',
		month,
		value,
		quantity: Math.sign(value),
		kind: 'issue',
		department: 'plan',
		...more
	}) as SupplyMovement;

test('what was issued is spent, what came back or was entered wrongly is not, to the fen', () => {
	const spending = spendingOf(
		[
			moved('2026-10', -6400),
			moved('2026-11', -9200),
			moved('2026-11', 2300, { kind: 'return' }),
			moved('2026-11', 100, { kind: 'reversal' }),
			moved('2026-11', -50, { department: undefined }),
			moved('2026-11', -9999, { kind: 'scrap' }),
			moved('2026-11', 46000, { kind: 'receipt' })
		],
		['2026-11']
	);
	expect(Object.fromEntries(spending.byMonth)).toEqual({ '2026-10': 6400, '2026-11': 6850 });
	expect(Object.fromEntries(spending.byDepartment)).toEqual({ plan: 6800, '': 50 });
	expect(spending.total).toBe(6850);
});

test.each([
	['month', ['2026-11']],
	['quarter', ['2026-10', '2026-11']],
	['year', Array.from({ length: 11 }, (_, n) => `2026-${String(n + 1).padStart(2, '0')}`)]
] as const)('%s of November', (period, months) => expect(monthsOf(period, '2026-11')).toEqual(months));
