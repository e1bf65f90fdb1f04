import { duty, group, id, list, mutator, present, quantity, text, type Ctx, type ReadTx, type Tx } from '../../core';
import { ask } from '../../exceptions/exception';
import { tell } from '../../notifications/notification';
import { askAboutCounts } from '../stocktake/ask-about-counts';
import { wrong } from '../wrong';
import { fileIssue, type Given } from './file-issue';
import { followIssue } from './hand-out';
import type { IssueLine, SupplyIssue } from './issue';
import { isOpen, MOST_LINES, MOST_OF_ONE, requisitions, toIssue, type Requisition } from './requisition';
import { reverse, reversible } from './reverse';
import { walkInBeyond } from './walk-in';

/**
 * Another number was handed out than was written down: the slip is reversed and written anew with what it was, from
 * when it was (红字冲销、蓝字补记), in one gesture. A thing of 0 was not handed out at all. Refuses what `reverseIssue`
 * refuses, nothing left of the slip, no change, and a thing that does not stand on it (`bad_args`).
 */
export const correctIssue = mutator('supplyIssues.correct', {
	kind: 'wish',
	who: [duty('supplies')],
	asks: 'supplies',
	args: {
		issue: id,
		/** Only what is put right; the rest of the slip stays. */
		lines: list(group({ item: id, quantity }), MOST_LINES),
		reason: text(300)
	},
	apply(tx, { issue: issueId, lines: said, reason }, ctx) {
		const slip = reversible(tx, issueId);
		const { issue, loans } = slip;
		const right = corrected(issue, said);
		const requisition = issue.requisition === undefined ? undefined : tx.get(requisitions, issue.requisition);
		const beyond = requisition ? beyondRequisition(requisition, issue, right) : beyondRule(tx, issue, right);
		const again = fileIssue(
			tx,
			ctx,
			present({
				requisition: issue.requisition,
				recipient: issue.recipient,
				department: issue.department,
				purpose: issue.purpose,
				way: issue.way,
				at: issue.at,
				corrects: issue.id,
				due: (item: string) => loans.find((loan) => loan.item === item)?.due,
				lines: right.map((line, n) => present({ ...line, beyond: beyond[n] ?? 0 }))
			}),
			(paper) => reverse(tx, ctx, slip, { reason, correctedBy: paper.id })
		);
		if (requisition) followIssue(tx, ctx, requisition.id, again.lines);
		askAbout(tx, ctx, issue, again, requisition);
		askAboutCounts(tx, ctx, { issue: again.id }, issue.at, 'supplyIssues.correct', changes(issue, again));
		if (issue.recipient !== ctx.actor.id)
			tell(tx, issue.recipient, 'issue_corrected', { issue: again.id, what: again.lines[0]?.name ?? '', reason });
	}
});

/** The lines as they were, without what the new slip reckons itself. */
function corrected(issue: SupplyIssue, said: readonly { readonly item: string; readonly quantity: number }[]): Given[] {
	const asked = new Map(said.map((one) => [one.item, one.quantity]));
	const stands = (item: string) => issue.lines.find((line) => line.item === item);
	if (asked.size < said.length || said.some(({ item }) => !stands(item))) throw wrong('lines');
	if (said.every(({ item, quantity: n }) => stands(item)?.quantity === n)) throw wrong('lines');
	const right = issue.lines.flatMap(({ item, quantity: was, old, note }: IssueLine): Given[] => {
		const n = asked.get(item) ?? was;
		if (n > MOST_OF_ONE) throw wrong('quantity');
		return n === 0 ? [] : [present({ item, quantity: n, old: old && Math.min(old, n), note })];
	});
	if (right.length === 0) throw wrong('lines');
	return right;
}

/** What is back in the store by it, or has left it. */
const changes = (former: SupplyIssue, issue: SupplyIssue) =>
	former.lines.map(({ item, name, unit, quantity: was }) => {
		const now = issue.lines.find((line) => line.item === item)?.quantity ?? 0;
		return { item, name, unit, change: was - now };
	});

/** What of it nobody approved: more than what was covered of the slip and what is still open. */
const beyondRequisition = (requisition: Requisition, issue: SupplyIssue, right: readonly Given[]): number[] =>
	right.map(({ item, quantity: n }) => {
		const was = issue.lines.find((line) => line.item === item);
		const line = requisition.lines.find((one) => one.item === item);
		const open = line && isOpen(requisition) ? toIssue(line) : 0;
		return Math.max(0, n - (was ? was.quantity - was.beyond : 0) - open);
	});

/** A walk-in that the rule let go so keeps that, unless it was more than was written down. */
function beyondRule(tx: ReadTx, issue: SupplyIssue, right: readonly Given[]): number[] {
	const was = (item: string) => issue.lines.find((line) => line.item === item);
	const isMore = right.some(({ item, quantity: n }) => n > (was(item)?.quantity ?? 0));
	const wasFree = issue.lines.every((line) => line.beyond === 0);
	return !isMore && wasFree ? right.map(() => 0) : walkInBeyond(tx, right).beyond;
}

function askAbout(
	tx: Tx,
	ctx: Ctx,
	former: SupplyIssue,
	issue: SupplyIssue,
	requisition: Requisition | undefined
): void {
	const first = issue.lines.find(({ beyond }) => beyond > 0);
	if (!first) return;
	const about = { duty: 'supplies', mutation: ctx.mutation, action: 'supplyIssues.correct' } as const;
	const what = { issue: issue.id, what: first.name, quantity: first.beyond };
	if (requisition) ask(tx, { ...about, code: 'issued_beyond' }, { ...what, number: requisition.number ?? '' });
	else ask(tx, { ...about, code: 'walk_in_beyond' }, { ...what, person: former.recipient });
}
