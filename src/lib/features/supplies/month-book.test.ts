import { expect, test } from 'vitest';
import type { SupplyBalance, SupplyItem, SupplyMovement } from '$lib/domain/supplies';
import { monthLines, sumOf } from './month-book';

const paper = { id: 'a4', name: '纸' } as SupplyItem;
const moved = (month: string, quantity: number, value: number, kind = quantity > 0 ? 'receipt' : 'issue') =>
	({ item: 'a4', month, quantity, value, kind }) as SupplyMovement;

test('a month is reckoned back from today: opening, in, out and closing agree with the balance', () => {
	const movements = [
		moved('2026-09', 100, 1000),
		moved('2026-10', 20, 400),
		moved('2026-10', -30, -350),
		moved('2026-10', 4, 47, 'reversal'),
		moved('2026-11', -44, -500)
	];
	const balance = { id: 'a4', quantity: 50, value: 597 } as SupplyBalance;
	const lines = monthLines([paper], new Map([['a4', balance]]), movements, '2026-10');
	expect(lines).toEqual([
		{
			item: paper,
			opening: { quantity: 100, value: 1000 },
			in: { quantity: 20, value: 400 },
			out: { quantity: 26, value: 303 },
			closing: { quantity: 94, value: 1097 }
		}
	]);
	expect(sumOf(lines, 'opening') + sumOf(lines, 'in') - sumOf(lines, 'out')).toBe(sumOf(lines, 'closing'));
});

test('an item that never had anything has no line', () => {
	expect(monthLines([paper], new Map(), [], '2026-10')).toEqual([]);
});
