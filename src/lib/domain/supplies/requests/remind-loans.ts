import { mutator, officeDate, system, type OfficeDate, type Tx } from '../../core';
import { calendarOf, isWorkingDay, workingDaysAfter, type OfficeCalendar } from '../../calendar';
import { tell, tellDuty } from '../../notifications/notification';
import { isLate, supplyLoans, type SupplyLoan } from './loan';

/** Working days between two words about a loan that stays out. */
const A_WEEK = 5;
/** Loans spoken of on one day: a mutation has its bounds, and the rest is told on the next working day. */
const MOST_A_DAY = 400;

/**
 * Run by the clock every day. Who holds something on loan is told on the last working day before it is to be back, once
 * it is overdue, and then each week of working days until it is back; whoever lends is told the same, all loans of a day
 * in one word. A day on which the server was off is not made up for: the next one sees all that it would have seen.
 */
export const remindLoans = mutator('supplyLoans.remind', {
	kind: 'fact',
	asks: 'supplies',
	who: [system],
	args: { on: officeDate },
	apply(tx, { on }, ctx) {
		const calendar = calendarOf(tx);
		if (on !== ctx.today || !isWorkingDay(calendar, on)) return;
		const out = tx.where(supplyLoans, 'status', 'out');
		const late = out.filter((loan) => isLate(loan, on) && isToldLate(calendar, loan, on));
		const tomorrow = workingDaysAfter(calendar, on, 1).at;
		const due = out.filter((loan) => !isLate(loan, on) && isToldBefore(loan, tomorrow));
		remind(tx, 'late', late.slice(0, MOST_A_DAY), on);
		remind(tx, 'due', due.slice(0, MOST_A_DAY - Math.min(late.length, MOST_A_DAY)), on);
	}
});

/** The first working day after the day it was due, and a week after each word. */
const isToldLate = (calendar: OfficeCalendar, { due = '', remindedOn }: SupplyLoan, on: OfficeDate): boolean =>
	remindedOn === undefined || remindedOn <= due || workingDaysAfter(calendar, remindedOn, A_WEEK).at <= on;

/** @param tomorrow the next working day: what is due over a holiday is spoken of before it */
const isToldBefore = ({ due, remindedOn }: SupplyLoan, tomorrow: OfficeDate): boolean =>
	due !== undefined && due <= tomorrow && remindedOn === undefined;

function remind(tx: Tx, when: 'due' | 'late', loans: readonly SupplyLoan[], on: OfficeDate): void {
	const about = ({ id, name, due = '' }: SupplyLoan) => ({ loan: id, name, due });
	for (const loan of loans) {
		tx.update(supplyLoans, loan.id, { remindedOn: on });
		tell(tx, loan.borrower, `loan_${when}`, about(loan));
	}
	const [first] = loans;
	if (first)
		tellDuty(tx, 'supplies', `loans_${when}`, { ...about(first), borrower: first.borrower, count: loans.length });
}
