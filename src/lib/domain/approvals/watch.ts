import type { Ctx, Tx } from '../core';
import { tell } from '../notifications/notification';
import { approvals, currentStep } from './approval';
import { aboutApproval, dueOf } from './course';
import { resolveAnew } from './resolve';
import type { SubjectOf } from './subject';

/**
 * What the clock does to every request on its way: who may sign is reckoned again (somebody left, a delegation began or
 * ended), a provisional deadline too, and whoever is late is told once a step.
 */
export function watchApprovals(tx: Tx, ctx: Ctx, subjectOf: SubjectOf): void {
	for (const one of tx.where(approvals, 'state', 'running')) {
		let approval = resolveAnew(tx, ctx, subjectOf(one.subject), one);
		const step = currentStep(approval);
		if (step && approval.dueProvisional) {
			const due = dueOf(tx, step, approval.waitsSince);
			if (due.dueAt !== approval.dueAt || due.dueProvisional !== approval.dueProvisional)
				approval = tx.update(approvals, approval.id, due);
		}
		if (approval.toldLate || approval.dueAt === undefined || approval.dueAt > ctx.at) continue;
		tx.update(approvals, approval.id, { toldLate: true });
		for (const { person } of approval.signers) tell(tx, person, 'approval_late', aboutApproval(approval));
	}
}
