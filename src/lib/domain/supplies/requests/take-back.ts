import { choice, duty, id, mutator, optional, quantity, Refusal, text, type Tx } from '../../core';
import { ask } from '../../exceptions/exception';
import { wrong } from '../wrong';
import { ISSUE_SOURCE } from '../stock/movement';
import { backIn, unpost } from './book';
import { issueWorth, supplyIssues, type IssueLine, type SupplyIssue } from './issue';
import { CONDITIONS } from './lend';
import { supplyLoans } from './loan';
import { letGo } from '../../people/holding';
import { isOpen, requisitions, toIssue } from './requisition';
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
		const could = issue.reversedAt === undefined ? line.quantity - (line.returned ?? 0) : 0;
		const returned = Math.min(n, could);
		setLine(tx, issue, { ...line, returned: (line.returned ?? 0) + returned });
		charge(tx, issue.department, issue.at, -returned * line.unitPrice);
		if (condition === 'good')
			backIn(tx, ctx, {
				kind: 'return',
				item,
				quantity: n,
				source: { kind: ISSUE_SOURCE, id: issue.id },
				person: issue.recipient,
				department: issue.department
			});
		if (returned < n)
			ask(
				tx,
				{ duty: 'supplies', code: 'returned_more', mutation: ctx.mutation, action: 'supplyIssues.takeBack' },
				{ issue: issue.id, what: line.name, quantity: n - returned }
			);
	}
});

const setLine = (tx: Tx, issue: SupplyIssue, line: IssueLine): unknown =>
	tx.update(supplyIssues, issue.id, { lines: issue.lines.map((one) => (one.item === line.item ? line : one)) });

/**
 * A hand-out was written down by mistake: its movements are reversed (红字冲销), the requisition owes the goods again.
 * Refuses one that is reversed already (`issue_reversed`), and one of which something came back (`issue_returned`).
 */
export const reverseIssue = mutator('supplyIssues.reverse', {
	kind: 'wish',
	who: [duty('supplies')],
	args: { issue: id, reason: text(300) },
	apply(tx, { issue: issueId, reason }, ctx) {
		const issue = tx.need(supplyIssues, issueId);
		if (issue.reversedAt !== undefined) throw new Refusal('issue_reversed', { number: issue.number ?? '' });
		if (issue.lines.some(({ returned = 0 }) => returned > 0)) throw new Refusal('issue_returned');
		const loans = tx.where(supplyLoans, 'issue', issue.id);
		if (loans.some(({ status }) => status !== 'out')) throw new Refusal('issue_returned');
		tx.update(supplyIssues, issue.id, { reversedAt: ctx.at, reversedBy: ctx.actor.id, reason });
		charge(tx, issue.department, issue.at, -issueWorth(issue.lines));
		for (const loan of loans) {
			tx.update(supplyLoans, loan.id, { status: 'reversed', returnedAt: ctx.at });
			letGo(tx, loan.id);
		}
		owesAgain(tx, issue);
		for (const line of issue.lines) unpost(tx, ctx, issue, line, reason);
	}
});

function owesAgain(tx: Tx, issue: SupplyIssue): void {
	const requisition = issue.requisition === undefined ? undefined : tx.get(requisitions, issue.requisition);
	if (!requisition) return;
	const lines = requisition.lines.map((line) => {
		const n = issue.lines.find(({ item }) => item === line.item)?.quantity ?? 0;
		return n === 0 ? line : { ...line, issued: line.issued - n };
	});
	const wasOpen = isOpen(requisition) || requisition.status === 'issued';
	const touched = lines.some(({ issued }) => issued > 0);
	tx.update(requisitions, requisition.id, {
		lines,
		...(wasOpen &&
			lines.some((line) => toIssue(line) > 0) && {
				status: touched ? 'partlyIssued' : 'approved',
				issuedAt: undefined
			})
	});
}
