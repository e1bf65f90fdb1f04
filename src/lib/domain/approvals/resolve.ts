import type { Ctx, Tx } from '../core';
import { approvals, currentStep, type Approval } from './approval';
import { askSigners } from './course';
import { signersOf } from './signers';
import type { ApprovalSubject, SubjectOf } from './subject';

/** Who may sign is reckoned again; who is new is asked. */
export function resolveAnew(tx: Tx, ctx: Ctx, subject: ApprovalSubject | undefined, approval: Approval): Approval {
	const step = currentStep(approval);
	if (!step) return approval;
	const signers = signersOf(tx, approval, step, ctx.at);
	if (JSON.stringify(signers) === JSON.stringify(approval.signers)) return approval;
	const known = approval.signers.map(({ person }) => person);
	const now = tx.update(approvals, approval.id, { signers });
	askSigners(tx, ctx, subject, now, known);
	return now;
}

/** The same of every request on its way: somebody travels, is back, has left, or holds another duty. */
export function resolveAll(tx: Tx, ctx: Ctx, subjectOf: SubjectOf): void {
	for (const approval of tx.where(approvals, 'state', 'running'))
		resolveAnew(tx, ctx, subjectOf(approval.subject), approval);
}
