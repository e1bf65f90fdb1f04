import { choice, duty, id, mutator, optional, quantity, text, type Tx } from '../../core';
import { ask } from '../../exceptions/exception';
import { wrong } from '../wrong';
import { ISSUE_SOURCE } from '../stock/movement';
import { backIn } from './book';
import { supplyIssues, type IssueLine, type SupplyIssue } from './issue';
import { CONDITIONS, giveBack } from './lend';
import { supplyLoans } from './loan';
import { charge } from './spending';

/**
 * Something that was handed out came back (退库). What is good lies in the store again. More than was given is kept, as
 * far as it lies there, and put to the duty. Refuses none of it, and a thing that the hand-out does not name (`bad_args`).
 */
export const takeBack = mutator('supplyIssues.takeBack', {
	kind: 'fact',
	asks: 'supplies',
	who: [duty('supplies')],
	args: { issue: id, item: id, quantity, condition: choice(CONDITIONS), note: optional(text(200)) },
	apply(tx, { issue: issueId, item, quantity: n, condition }, ctx) {
		const issue = tx.need(supplyIssues, issueId);
		const line = issue.lines.find((one) => one.item === item);
		if (n < 1 || !line) throw wrong('quantity');
		const lent = tx.where(supplyLoans, 'issue', issue.id).filter((one) => one.item === item);
		const could = issue.reversedAt === undefined ? line.quantity - (line.returned ?? 0) : 0;
		// What was lent is owed as a loan: what that says is back does not come again.
		const returned = Math.min(n, could, ...lent.map((loan) => (loan.status === 'out' ? loan.quantity : 0)));
		setLine(tx, issue, { ...line, returned: (line.returned ?? 0) + returned });
		charge(tx, issue.department, issue.at, -returned * line.unitPrice);
		const movement =
			condition === 'good'
				? backIn(tx, ctx, {
						kind: 'return',
						item,
						quantity: n,
						source: { kind: ISSUE_SOURCE, id: issue.id },
						person: issue.recipient,
						department: issue.department
					}).id
				: undefined;
		for (const loan of lent) if (returned > 0) giveBack(tx, ctx, loan, returned, movement);
		if (returned < n)
			ask(
				tx,
				{ duty: 'supplies', code: 'returned_more', mutation: ctx.mutation, action: 'supplyIssues.takeBack' },
				{ issue: issue.id, what: line.name, quantity: n - returned }
			);
	}
});

/** Writes a line of a hand-out anew. */
export const setLine = (tx: Tx, issue: SupplyIssue, line: IssueLine): unknown =>
	tx.update(supplyIssues, issue.id, { lines: issue.lines.map((one) => (one.item === line.item ? line : one)) });
