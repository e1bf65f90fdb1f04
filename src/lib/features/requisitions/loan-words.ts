import { isLate, type SupplyLoan } from '$lib/domain/supplies/requests';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import { formatDay } from '../format';

const A_DAY = 86_400_000;

/** When it is to be back, and for how long it has been overdue: `该11月23日归还，逾期 3 天`. */
export function dueWords(loan: Pick<SupplyLoan, 'status' | 'due'>): string {
	const { due } = loan;
	if (due === undefined) return m.loan_until_leaving();
	const day = formatDay(due);
	if (isLate(loan, office.today))
		return m.loan_late({ day, count: Math.round((Date.parse(office.today) - Date.parse(due)) / A_DAY) });
	return due === office.today ? m.loan_due_today() : m.loan_due({ day });
}

/** What became of it: `已还`. */
export function endWord(status: Exclude<SupplyLoan['status'], 'out'>): string {
	return { returned: m.loan_state_returned, lost: m.loan_state_lost, reversed: m.loan_state_reversed }[status]();
}
