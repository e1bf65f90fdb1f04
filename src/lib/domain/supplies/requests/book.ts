import { Refusal, type Ctx, type Tx } from '../../core';
import { closeShortfall, post, postFact } from '../stock/post';
import { ISSUE_SOURCE, supplyMovements, type MovementKind, type SupplyMovement } from '../stock/movement';
import { mirrorOf, reversedOf } from '../stock/reversed';
import { supplyShortfalls } from '../stock/shortfall';
import { tallyAgain } from '../stocktake/tally';
import type { IssueLine, SupplyIssue } from './issue';

/** A line of a hand-out leaves the book; what the book cannot bear of it waits there as a shortfall. */
export function takeOut(tx: Tx, ctx: Ctx, issue: SupplyIssue, line: IssueLine, lent: boolean): void {
	postFact(
		tx,
		ctx,
		{
			kind: lent ? 'lend' : 'issue',
			item: line.item,
			quantity: -line.quantity,
			at: issue.at,
			...onPaper(issue),
			note: line.note
		},
		issue.requisition === undefined ? 'supplyIssues.walkIn' : 'supplyIssues.handOut'
	);
}

const onPaper = ({ id, number, recipient, department }: SupplyIssue) => ({
	number,
	source: { kind: ISSUE_SOURCE, id },
	person: recipient,
	department
});

interface Back {
	readonly kind: 'return' | 'giveBack';
	readonly item: string;
	readonly quantity: number;
	readonly source: { readonly kind: string; readonly id: string };
	readonly person?: string | undefined;
	readonly department?: string | undefined;
}

/** What came back lies in the store again. */
export const backIn = (tx: Tx, ctx: Ctx, back: Back): SupplyMovement => post(tx, ctx, back);

/** What left by a hand-out; what came back is not its own. */
const OUT: readonly MovementKind[] = ['issue', 'lend'];

/** The movements of a line are taken back by their mirror images, and what the book could not bear is owed no more. */
export function unpost(tx: Tx, ctx: Ctx, issue: SupplyIssue, line: IssueLine, reason: string): void {
	for (const shortfall of tx.where(supplyShortfalls, 'source', issue.id))
		if (shortfall.item === line.item && shortfall.status === 'open' && OUT.includes(shortfall.kind))
			closeShortfall(tx, ctx, shortfall, shortfall.open, reason);
	tallyAgain(tx, ctx, line.item);
	for (const movement of tx.where(supplyMovements, 'source', issue.id)) {
		if (movement.item !== line.item || !OUT.includes(movement.kind)) continue;
		if (reversedOf(tx, movement) > 0) throw new Refusal('issue_returned');
		post(tx, ctx, mirrorOf(tx, movement, Math.abs(movement.quantity), { number: issue.number, note: reason }));
	}
}
