import { duty, id, mutationOf, mutator, Refusal, text, type Ctx, type ReadTx, type Tx } from '../../core';
import { settleAsked } from '../../exceptions/exception';
import { letGo } from '../../people/holding';
import { askAboutCounts } from '../stocktake/ask-about-counts';
import { unpost } from './book';
import { issueWorth, supplyIssues, type SupplyIssue } from './issue';
import { supplyLoans, type SupplyLoan } from './loan';
import { isOpen, requisitions, toIssue } from './requisition';
import { charge } from './spending';

/**
 * A hand-out was written down by mistake: its movements are reversed (红字冲销), the requisition owes the goods again.
 * What a booked stocktake has counted since, the duty is asked about.
 * Refuses one that is reversed already (`issue_reversed`), and one of which something came back (`issue_returned`).
 */
export const reverseIssue = mutator('supplyIssues.reverse', {
	kind: 'wish',
	who: [duty('supplies')],
	asks: 'supplies',
	args: { issue: id, reason: text(300) },
	apply(tx, { issue: issueId, reason }, ctx) {
		const slip = reversible(tx, issueId);
		reverse(tx, ctx, slip, { reason });
		const { lines, at } = slip.issue;
		const changes = lines.map(({ item, name, unit, quantity }) => ({ item, name, unit, change: quantity }));
		askAboutCounts(tx, ctx, { issue: issueId }, at, 'supplyIssues.reverse', changes);
	}
});

/** A hand-out as it stands, with what of it is lent. */
interface Slip {
	readonly issue: SupplyIssue;
	readonly loans: readonly SupplyLoan[];
}

/** The hand-out, if it can be reversed. Refuses what `reverseIssue` refuses. */
export function reversible(tx: ReadTx, id: string): Slip {
	const issue = tx.need(supplyIssues, id);
	if (issue.reversedAt !== undefined) throw new Refusal('issue_reversed', { number: issue.number ?? '' });
	if (issue.lines.some(({ returned = 0 }) => returned > 0)) throw new Refusal('issue_returned');
	const loans = tx.where(supplyLoans, 'issue', issue.id);
	if (loans.some(({ status }) => status !== 'out')) throw new Refusal('issue_returned');
	return { issue, loans };
}

/** Takes a hand-out back out of book, requisition, loans and spending; what was asked about it is settled by that. */
export function reverse(
	tx: Tx,
	ctx: Ctx,
	{ issue, loans }: Slip,
	{ reason, correctedBy }: { readonly reason: string; readonly correctedBy?: string }
): void {
	tx.update(supplyIssues, issue.id, { reversedAt: ctx.at, reversedBy: ctx.actor.id, reason, correctedBy });
	charge(tx, issue.department, issue.at, -issueWorth(issue.lines));
	for (const loan of loans) {
		tx.update(supplyLoans, loan.id, { status: 'reversed', returnedAt: ctx.at });
		letGo(tx, loan.id);
	}
	owesAgain(tx, ctx, issue);
	for (const line of issue.lines) unpost(tx, ctx, issue, line, reason);
	settleAsked(tx, ctx, mutationOf(issue.id), reason, ({ code }) => ABOUT_SLIPS.includes(code));
}

function owesAgain(tx: Tx, ctx: Ctx, issue: SupplyIssue): void {
	const requisition = issue.requisition === undefined ? undefined : tx.get(requisitions, issue.requisition);
	if (!requisition) return;
	const lines = requisition.lines.map((line) => {
		const n = issue.lines.find(({ item }) => item === line.item)?.quantity ?? 0;
		// While a first copy arrives, a device may have the slip and not yet what it did to the requisition.
		const issued = ctx.authoritative ? line.issued - n : Math.max(0, line.issued - n);
		return n === 0 ? line : { ...line, issued };
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

/** What the hand-out contradicted when it was entered: it does not any more. */
const ABOUT_SLIPS = ['issued_beyond', 'issued_unapproved', 'walk_in_beyond', 'no_old_one'];
