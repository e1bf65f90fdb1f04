import type { Ctx, Tx } from '../../core';
import { ask } from '../../exceptions/exception';
import { supplyItems } from '../catalogue/item';
import type { SupplyIssue } from './issue';
import { issueRulesOf } from './rules';

/** A controlled consumable was given without the old one, and nobody wrote why: the duty is asked. */
export function oldOnes(tx: Tx, ctx: Ctx, issue: SupplyIssue): void {
	if (!issueRulesOf(tx).oldForNew) return;
	const missing = issue.lines.find(
		({ item, quantity, old = 0, note }) =>
			old < quantity && note === undefined && tx.get(supplyItems, item)?.class === 'controlledConsumable'
	);
	if (!missing) return;
	ask(
		tx,
		{ duty: 'supplies', code: 'no_old_one', mutation: ctx.mutation, action: 'supplyIssues.handOut' },
		{ issue: issue.id, what: missing.name, quantity: missing.quantity - (missing.old ?? 0) }
	);
}
