import { duty, id, mutator, optional, text, type ReadTx } from '../../core';
import { ask } from '../../exceptions/exception';
import { tell } from '../../notifications/notification';
import { people } from '../../people/person';
import { supplyItems } from '../catalogue/item';
import { fileIssue, type Given } from './file-issue';
import { checkHanded, handed } from './hand-out';
import { issueRulesOf } from './rules';

/**
 * Somebody came by for a small thing without a requisition (零星领用). What the office's rule lets nobody take so, by
 * class or by its price altogether, is kept and put to the duty. Refuses what `handOut` refuses.
 */
export const walkInIssue = mutator('supplyIssues.walkIn', {
	kind: 'fact',
	asks: 'supplies',
	who: [duty('supplies')],
	args: { ...handed, recipient: id, purpose: optional(text(200)) },
	apply(tx, { recipient: recipientId, ...said }, ctx) {
		checkHanded(said);
		const recipient = tx.need(people, recipientId);
		const { fen, beyond } = walkInBeyond(tx, said.lines);
		const lines = said.lines.map((line, n) => ({ ...line, beyond: beyond[n] ?? 0 }));
		const issue = fileIssue(tx, ctx, { ...said, lines, recipient: recipient.id, department: recipient.department });
		const about = { issue: issue.id, what: issue.lines[0]?.name ?? '', person: recipient.id };
		if (recipient.id !== ctx.actor.id) tell(tx, recipient.id, 'supplies_taken', about);
		if (lines.some(({ beyond }) => beyond > 0))
			ask(
				tx,
				{ duty: 'supplies', code: 'walk_in_beyond', mutation: ctx.mutation, action: 'supplyIssues.walkIn' },
				{ ...about, quantity: fen }
			);
	}
});

/** What of each line the rule lets nobody take so, and what all of it costs, in fen. */
export function walkInBeyond(tx: ReadTx, lines: readonly Given[]): { fen: number; beyond: number[] } {
	const rules = issueRulesOf(tx);
	const items = lines.map(({ item }) => tx.need(supplyItems, item));
	const fen = lines.reduce((sum, { quantity }, n) => sum + quantity * (items[n]?.lastPrice ?? 0), 0);
	const isFree = (n: number): boolean =>
		fen <= rules.walkInMost && rules.walkInClasses.some((one) => one === items[n]?.class);
	return { fen, beyond: lines.map((line, n) => (isFree(n) ? 0 : line.quantity)) };
}
