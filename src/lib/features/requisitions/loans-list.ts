import { isLate, supplyLoans, type SupplyLoan } from '$lib/domain/supplies/requests';
import { people } from '$lib/domain/people/person';
import { live, office } from '$lib/sync';
import { givesOut } from './requisition-view';

/** A loan with the name of who has it. */
export interface LoanView {
	readonly id: string;
	readonly loan: SupplyLoan;
	readonly name: string;
}

/** More than an office has out. */
const MOST = 500;

const dueFirst = (a: SupplyLoan, b: SupplyLoan): number => (a.due ?? '9').localeCompare(b.due ?? '9');

/** What is lent and not back, to who gives things out: the overdue, and the rest. Call it while a component is set up. */
export const loansOut = () =>
	live(async () => {
		const rows = await office.store.list(supplyLoans, { by: 'status', is: 'out', limit: MOST });
		const persons = await office.store.some(people, [...new Set(rows.map(({ borrower }) => borrower))]);
		const names = new Map(persons.map(({ id, name }) => [id, name]));
		const views = rows
			.sort(dueFirst)
			.map((loan): LoanView => ({ id: loan.id, loan, name: names.get(loan.borrower) ?? '' }));
		return {
			late: views.filter(({ loan }) => isLate(loan, office.today)),
			rest: views.filter(({ loan }) => !isLate(loan, office.today))
		};
	});

/** How many are overdue, to who gives things out; nobody else is asked. Call it while a component is set up. */
export const loansLate = () =>
	live(
		() => givesOut(),
		async (keeper) => {
			if (!keeper) return 0;
			const only = (loan: SupplyLoan) => isLate(loan, office.today);
			return (await office.store.list(supplyLoans, { by: 'status', is: 'out', only, limit: MOST })).length;
		}
	);

/** What one has on loan oneself, the next due first. Call it while a component is set up. */
export const myLoans = () =>
	live(
		() => office.session?.account ?? '',
		async (account) => {
			const only = ({ status }: SupplyLoan) => status === 'out';
			return (await office.store.list(supplyLoans, { by: 'borrower', is: account, only, limit: MOST })).sort(dueFirst);
		}
	);
