import type { SupplyItem } from '$lib/domain/supplies';
import type { Outlook } from './outlook';

/** A month's spending; `over` its budget, `open`: not over yet. */
export interface MonthSpent {
	readonly month: string;
	/** Money, fen. */
	readonly value: number;
	readonly tone: 'plain' | 'over' | 'open';
}

/** Money of one department or item, fen. `limit`: what it may spend in the period. */
export interface Spent {
	readonly id: string;
	readonly value: number;
	readonly limit?: number | undefined;
}

/**
 * What the charts of use and budget say.
 *
 * @param thisMonth `2026-11`
 * @param most how many items are worth a bar
 */
export function figuresOf(
	{ spending, year, months, monthly, budgets, dead }: Outlook,
	thisMonth: string,
	most: number
) {
	const byMonth: MonthSpent[] = year.map((month) => {
		const value = spending.byMonth.get(month) ?? 0;
		const isOver = monthly > 0 && value > monthly;
		return { month, value, tone: isOver ? 'over' : month === thisMonth ? 'open' : 'plain' };
	});
	const byDepartment: Spent[] = [...spending.byDepartment]
		.map(([id, value]) => {
			const one = budgets.get(id);
			return { id, value, limit: one === undefined ? undefined : one * months.length };
		})
		.sort(moreFirst);
	return {
		byMonth,
		yearly: byMonth.reduce((sum, { value }) => sum + value, 0),
		/** The month furthest over its budget, and by how much. */
		worst: byMonth
			.filter(({ tone }) => tone === 'over')
			.sort(moreFirst)
			.map(({ month, value }) => ({ month, over: value - monthly }))[0],
		byDepartment,
		/** The department that spent most of those over their budget. */
		worstDepartment: byDepartment.flatMap(({ id, value, limit }) =>
			limit !== undefined && value > limit ? { id, over: value - limit } : []
		)[0],
		byItem: [...spending.byItem]
			.map(([id, value]): Spent => ({ id, value }))
			.sort(moreFirst)
			.slice(0, most),
		/** What lies dead is worth, fen. */
		deadWorth: dead.reduce((sum, { balance }) => sum + (balance?.value ?? 0), 0)
	};
}

const moreFirst = (a: { value: number }, b: { value: number }): number => b.value - a.value;

/** A reorder level that the foresight suggests, with a highest stock that leaves room for it. */
export const levelsFor = ({ maxLevel }: SupplyItem, suggested: number) => ({
	reorderLevel: suggested,
	...((maxLevel ?? suggested) < suggested && { maxLevel: suggested * 2 })
});
