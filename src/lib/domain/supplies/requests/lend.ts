import { choice, duty, id, mutator, officeDate, optional, present, Refusal, text, type Ctx, type Tx } from '../../core';
import { tell } from '../../notifications/notification';
import { holdFor, holdLess, letGo } from '../../people/holding';
import { supplyItems } from '../catalogue/item';
import { LOAN_SOURCE } from '../stock/movement';
import { backIn } from './book';
import type { SupplyIssue } from './issue';
import { supplyLoans, type SupplyLoan } from './loan';
import { issueRulesOf } from './rules';

/** What of a hand-out is durable goes on loan to who took it. */
export function lend(
	tx: Tx,
	issue: SupplyIssue,
	due: string | ((item: string) => string | undefined) | undefined
): void {
	const blocks = issueRulesOf(tx).loansBlockLeaving;
	for (const { item, name, unit, quantity, note } of issue.lines) {
		if (tx.get(supplyItems, item)?.class !== 'durable') continue;
		const loan = tx.insert(supplyLoans, {
			item,
			name,
			unit,
			quantity,
			borrower: issue.recipient,
			department: issue.department,
			issue: issue.id,
			lentAt: issue.at,
			lentBy: issue.issuedBy,
			due: typeof due === 'function' ? due(item) : due,
			status: 'out',
			condition: note
		});
		holdFor(tx, { id: loan.id, duty: 'supplies', person: issue.recipient, name, quantity, since: issue.at, blocks });
	}
}

export const CONDITIONS = ['good', 'damaged'] as const;

/**
 * Some of what was lent came back over its slip; with the last of it the loan is over.
 * @param movement that brought it into the store, if one did
 */
export function giveBack(tx: Tx, ctx: Ctx, loan: SupplyLoan, quantity: number, movement: string | undefined): void {
	const left = loan.quantity - quantity;
	if (left > 0) {
		tx.update(supplyLoans, loan.id, { quantity: left });
		return holdLess(tx, loan.id, left);
	}
	over(tx, ctx, loan, { status: 'returned', back: present({ over: 'slip' as const, movement }) });
}

/** A loan is over. */
function over(
	tx: Tx,
	ctx: Ctx,
	{ id: loan }: SupplyLoan,
	how: Pick<SupplyLoan, 'status'> & Partial<Pick<SupplyLoan, 'condition' | 'back'>>
): void {
	tx.update(supplyLoans, loan, { ...how, returnedAt: ctx.at, receivedBy: ctx.actor.id });
	letGo(tx, loan);
}

/**
 * What was lent is back. Of two who took it in the earlier stands. What is good lies in the store again; what is damaged
 * does not.
 */
export const returnLoan = mutator('supplyLoans.takeBack', {
	kind: 'fact',
	asks: 'supplies',
	who: [duty('supplies')],
	args: { loan: id, condition: choice(CONDITIONS), note: optional(text(200)) },
	apply(tx, { loan: loanId, condition, note }, ctx) {
		const loan = tx.need(supplyLoans, loanId);
		if (loan.status !== 'out') return;
		const movement =
			condition === 'good'
				? backIn(tx, ctx, {
						kind: 'giveBack',
						item: loan.item,
						quantity: loan.quantity,
						source: { kind: LOAN_SOURCE, id: loan.id },
						person: loan.borrower,
						department: loan.department
					}).id
				: undefined;
		const said = note === undefined ? {} : { condition: note };
		over(tx, ctx, loan, { status: 'returned', back: present({ over: 'loan' as const, movement }), ...said });
		if (loan.borrower !== ctx.actor.id) tell(tx, loan.borrower, 'loan_returned', { loan: loan.id, name: loan.name });
	}
});

/** What was lent is lost; its holder no longer owes it. Refuses one that is not out (`loan_over`). */
export const loseLoan = mutator('supplyLoans.lose', {
	kind: 'wish',
	who: [duty('supplies')],
	args: { loan: id, note: text(200) },
	apply(tx, { loan: loanId, note }, ctx) {
		const loan = tx.need(supplyLoans, loanId);
		if (loan.status !== 'out') throw new Refusal('loan_over', { name: loan.name });
		over(tx, ctx, loan, { status: 'lost', condition: note });
	}
});

/** Gives more or less time; without `due` until its holder leaves. Refuses one that is not out (`loan_over`). */
export const changeLoan = mutator('supplyLoans.change', {
	kind: 'wish',
	who: [duty('supplies')],
	args: { loan: id, due: optional(officeDate) },
	apply(tx, { loan: loanId, due }, ctx) {
		const loan = tx.need(supplyLoans, loanId);
		if (loan.status !== 'out') throw new Refusal('loan_over', { name: loan.name });
		if (due === loan.due) return;
		tx.update(supplyLoans, loan.id, { due, remindedOn: undefined });
		if (loan.borrower !== ctx.actor.id)
			tell(tx, loan.borrower, 'loan_moved', { loan: loan.id, name: loan.name, due: due ?? '' });
	}
});
