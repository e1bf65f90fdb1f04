import { officeDateOf, present, type Ctx, type Tx } from '../../core';
import { supplyItems } from '../catalogue/item';
import { numbered } from '../numbered';
import { takeOut } from './book';
import { issueSignatures, issueWorth, supplyIssues, type IssueLine, type SupplyIssue } from './issue';
import { lend } from './lend';
import { oldOnes } from './old-for-new';
import { charge } from './spending';

export interface Given {
	readonly item: string;
	readonly quantity: number;
	readonly old?: number | undefined;
	readonly note?: string | undefined;
}

interface Filed extends Pick<SupplyIssue, 'way' | 'recipient'> {
	readonly lines: readonly (Given & { readonly beyond: number })[];
	readonly requisition?: string | undefined;
	readonly department?: string | undefined;
	readonly purpose?: string | undefined;
	readonly signature?: string | undefined;
	/** Until when what is lent is to be back; of each thing. */
	readonly due?: string | ((item: string) => string | undefined) | undefined;
	/** When it was handed out; absent: now. */
	readonly at?: string | undefined;
	/** The slip that this one puts right. */
	readonly corrects?: string | undefined;
}

/**
 * Files a hand-out: the paper, the signature, the movements of the book, what the department has spent, and who holds
 * what was only lent. Its first insert, so that the paper has one id on both sides. `between` is done when the paper is
 * there, before it moves anything.
 */
export function fileIssue(
	tx: Tx,
	ctx: Ctx,
	{ lines: said, signature, due, at = ctx.at, ...about }: Filed,
	between?: (issue: SupplyIssue) => void
): SupplyIssue {
	const items = said.map(({ item }) => tx.need(supplyItems, item));
	const lines: IssueLine[] = said.map((line, n) => {
		const { name = '', spec, unit = '', lastPrice = 0 } = items[n] ?? {};
		return present({ ...line, name, spec, unit, unitPrice: lastPrice });
	});
	const issue = tx.insert(supplyIssues, {
		...about,
		number: numbered(ctx, 'CK'),
		lines,
		issuedBy: ctx.actor.id,
		at,
		day: officeDateOf(at)
	});
	between?.(issue);
	if (signature !== undefined)
		tx.insert(issueSignatures, { id: issue.id, recipient: issue.recipient, strokes: signature });
	lend(tx, issue, due);
	charge(tx, issue.department, issue.at, issueWorth(lines));
	oldOnes(tx, ctx, issue);
	for (const [n, line] of lines.entries()) takeOut(tx, ctx, issue, line, items[n]?.class === 'durable');
	return issue;
}
