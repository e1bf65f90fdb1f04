import { m } from '$lib/paraglide/messages';
import type { Register } from '../registers';
import { monthName } from './month-name';
import type { Outlook } from './outlook';

/** Spending by department and month, as a table to print or to take along. */
export function spendingRegister(seen: Outlook): Register {
	const rows = [...seen.spending.byDepartment]
		.sort((a, b) => b[1] - a[1])
		.map(([id, spent]) => {
			const monthly = seen.budgets.get(id);
			const budget = monthly === undefined ? undefined : monthly * seen.months.length;
			return [
				seen.departments.get(id) ?? m.foresight_no_department(),
				budget,
				spent,
				budget === undefined ? undefined : budget - spent
			];
		});
	return {
		title: m.register_spending(),
		about: [
			{
				term: m.register_period(),
				value: periodOf(seen.months)
			}
		],
		columns: [
			{ label: m.account_department(), share: 2 },
			{ label: m.foresight_department_budget(), align: 'end', money: true },
			{ label: m.register_spent(), align: 'end', money: true },
			{ label: m.register_left(), align: 'end', money: true }
		],
		rows,
		total: [
			m.register_total(),
			seen.monthly ? seen.monthly * seen.months.length : undefined,
			seen.spending.total,
			seen.monthly ? seen.monthly * seen.months.length - seen.spending.total : undefined
		],
		signs: [{ term: m.register_made_by() }, { term: m.register_checked_by() }]
	};
}

/** `2026 年 1 月 至 2026 年 11 月`; one month by itself. */
function periodOf(months: Outlook['months']): string {
	const [from = '', to = ''] = [months[0], months.at(-1)];
	return from === to ? monthName(from) : m.register_months({ from: monthName(from), to: monthName(to) });
}
