import type { Audience, Ctx, Tx } from '../core';
import type { Approval } from './approval';
import type { Route } from './route';

/**
 * What happens to a duty's own row. `about` is its id. On a device the row may be missing: read it with `get` and do
 * nothing then. A `Refusal` thrown in here refuses the whole decision.
 */
type Hook = (tx: Tx, ctx: Ctx, about: string, approval: Approval) => void;

/** A kind of thing that is approved: a requisition, a purchase plan, the disposal of a piece of equipment. */
export interface ApprovalSubject {
	/** Name on the wire and in routes, `duty.thing`: `equipment.disposal`. */
	readonly kind: string;
	/** Who reads the request besides its requester, those who sign, and the administrators. */
	readonly readers: readonly Audience[];
	/** Classes by which a route may tell requests apart. */
	readonly classes?: readonly string[];
	/** Each is to be looked at by itself (要一件一件看): no signing of many at once. */
	readonly readFirst?: boolean;
	/** The route of an office that has not made its own. */
	readonly route: Route;
	readonly onApproved: Hook;
	readonly onRejected: Hook;
	/** Sent back to its requester, who may change it and hand it in again. */
	readonly onReturned: Hook;
	readonly onWithdrawn: Hook;
	/**
	 * What of the paper has changed since it was sent back, where it is handed in again as it is. Throws a `Refusal` where
	 * it cannot be handed in so. Absent: nothing of it can change.
	 */
	readonly asItIs?: (tx: Tx, about: string) => Partial<Pick<Approval, 'title' | 'amount' | 'class' | 'number'>>;
	/** Handed in again as it was; a duty that lets it be changed calls `resubmitApproval` itself. */
	readonly onResubmitted: Hook;
	/**
	 * Somebody is asked who perhaps was not before: its turn came, he was added, it was handed on to him, he stands in for
	 * one who left. `approval.signers` are all who are asked. For rows that only some may read: they become his as well,
	 * for nobody signs what he cannot read.
	 */
	readonly onAsked?: Hook;
}

/** What kind of thing is approved, by its name; undefined: this office does not have it any more. */
export type SubjectOf = (kind: string) => ApprovalSubject | undefined;

/**
 * The readers of a row when these persons are asked as well; undefined: they read it already. Of more than `most` the
 * earliest go: they have signed.
 */
export function withReaders(
	readers: readonly string[],
	signers: readonly { readonly person: string }[],
	most = 30
): string[] | undefined {
	const asked = signers.map(({ person }) => person);
	if (asked.every((person) => readers.includes(person))) return undefined;
	return [...readers.filter((person) => !asked.includes(person)), ...asked].slice(-most);
}

/** Defines a subject; hand it to `approvalMutators` in `domain/approving.ts`. */
export const approvalSubject = (subject: ApprovalSubject): ApprovalSubject => subject;
