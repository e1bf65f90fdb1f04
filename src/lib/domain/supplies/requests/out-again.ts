import { duty, id, mutator, Refusal, text, Unknown, type Ctx, type Tx } from '../../core';
import { ask } from '../../exceptions/exception';
import { tell } from '../../notifications/notification';
import { holdAgain } from '../../people/holding';
import { people } from '../../people/person';
import { supplyMovements } from '../stock/movement';
import { postFact } from '../stock/post';
import { mirrorOf } from '../stock/reversed';
import { supplyIssues } from './issue';
import { supplyLoans, type SupplyLoan } from './loan';
import { charge } from './spending';
import { setLine } from './take-back';

/**
 * What was said to be back, or lost, was not: it is out again, under its holder's name and until the day that was said.
 * The movement that brought it into the store is reversed (红字冲销); what the book does not bear of that, for it was
 * handed out since, is kept as a shortfall. Came it over its slip, the slip counts it as out too. A holder whose account
 * has ended is put to the duty.
 *
 * Refuses one that is out (`loan_out`), and one whose slip is reversed (`loan_over`).
 */
export const outAgain = mutator('supplyLoans.outAgain', {
	kind: 'wish',
	who: [duty('supplies')],
	asks: 'supplies',
	args: { loan: id, reason: text(200) },
	apply(tx, { loan: loanId, reason }, ctx) {
		const loan = tx.need(supplyLoans, loanId);
		if (loan.status === 'out') throw new Refusal('loan_out', { name: loan.name });
		if (loan.status === 'reversed') throw new Refusal('loan_over', { name: loan.name });
		tx.update(supplyLoans, loan.id, {
			status: 'out',
			returnedAt: undefined,
			receivedBy: undefined,
			back: undefined,
			// It is looked for again from now on.
			remindedOn: undefined,
			again: { at: ctx.at, by: ctx.actor.id, reason }
		});
		holdAgain(tx, loan.id);
		if (loan.back?.over === 'slip') onSlipAgain(tx, loan);
		if (loan.status === 'returned') outOfStore(tx, ctx, loan, reason);
		askWhereGone(tx, ctx, loan);
		if (loan.borrower !== ctx.actor.id)
			tell(tx, loan.borrower, 'loan_again', { loan: loan.id, name: loan.name, reason });
	}
});

function onSlipAgain(tx: Tx, { issue: issueId, item, quantity }: SupplyLoan): void {
	const issue = tx.need(supplyIssues, issueId);
	const line = issue.lines.find((one) => one.item === item);
	if (!line) return;
	setLine(tx, issue, { ...line, returned: Math.max(0, (line.returned ?? 0) - quantity) });
	charge(tx, issue.department, issue.at, quantity * line.unitPrice);
}

function outOfStore(tx: Tx, ctx: Ctx, loan: SupplyLoan, reason: string): void {
	const movement = broughtBack(tx, ctx, loan);
	if (!movement) return;
	const { number } = movement;
	postFact(tx, ctx, mirrorOf(tx, movement, loan.quantity, { number, note: reason }), 'supplyLoans.outAgain');
}

/** The movement that brought it into the store. Of one that came back before that was noted: the last of its own. */
function broughtBack(tx: Tx, ctx: Ctx, { id: loan, back }: SupplyLoan) {
	if (back) return back.movement === undefined ? undefined : tx.need(supplyMovements, back.movement);
	const own = tx.where(supplyMovements, 'source', loan).filter(({ kind }) => kind === 'giveBack');
	// On a device it may lie in the office alone.
	if (own.length === 0 && !ctx.authoritative) throw new Unknown();
	return own.sort((a, b) => b.ordinal - a.ordinal)[0];
}

function askWhereGone(tx: Tx, ctx: Ctx, { borrower, name }: SupplyLoan): void {
	const holder = tx.get(people, borrower);
	if (!holder?.disabled) return;
	ask(
		tx,
		{ duty: 'supplies', code: 'left_holding', mutation: ctx.mutation, action: 'supplyLoans.outAgain' },
		{ person: holder.id, name: holder.name, what: name }
	);
}
