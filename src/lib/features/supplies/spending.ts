import { monthAfter, type OfficeMonth } from '$lib/domain/core';
import type { SupplyMovement } from '$lib/domain/supplies';
import { isUse } from './foresight';

/** What was spent, in fen, by month, department and item. What came back is taken off. */
export interface Spending {
	readonly byMonth: ReadonlyMap<OfficeMonth, number>;
	/** Of the months asked; '' is nobody's. */
	readonly byDepartment: ReadonlyMap<string, number>;
	readonly byItem: ReadonlyMap<string, number>;
	readonly total: number;
}

/** @param months which of them count for departments and items */
export function spendingOf(movements: readonly SupplyMovement[], months: readonly OfficeMonth[]): Spending {
	const byMonth = new Map<OfficeMonth, number>();
	const byDepartment = new Map<string, number>();
	const byItem = new Map<string, number>();
	const add = (to: Map<string, number>, key: string, value: number) => to.set(key, (to.get(key) ?? 0) + value);
	let total = 0;
	for (const movement of movements) {
		if (!isUse(movement)) continue;
		const spent = 0 - movement.value;
		add(byMonth, movement.month, spent);
		if (!months.includes(movement.month)) continue;
		add(byDepartment, movement.department ?? '', spent);
		add(byItem, movement.item, spent);
		total += spent;
	}
	return { byMonth, byDepartment, byItem, total };
}

export const PERIODS = ['month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** The months of this month, quarter or year, up to this one. */
export function monthsOf(period: Period, month: OfficeMonth): OfficeMonth[] {
	const number = Number(month.slice(5));
	const back = period === 'month' ? 0 : period === 'quarter' ? (number - 1) % 3 : number - 1;
	return Array.from({ length: back + 1 }, (_, n) => monthAfter(month, n - back));
}
