import { duty, id, mutator, optional, Refusal, text } from '../../core';
import { giveUpApproval } from '../../approvals';
import { tell } from '../../notifications/notification';
import { pickUpCodes, requisitions } from './requisition';
import { aboutRequisition, requisitionIn, storekeeper, writerOrKeeper } from './step';

/**
 * Nothing more comes of it: the rest is not wanted any more, or it was never sent again. Refuses one that waits for its
 * signatures (`requisition_step`): that one is withdrawn.
 */
export const closeRequisition = mutator('requisitions.close', {
	kind: 'wish',
	who: writerOrKeeper,
	args: { requisition: id, reason: optional(text(300)) },
	apply(tx, { requisition: requisitionId, reason }, ctx) {
		const requisition = requisitionIn(
			tx,
			requisitionId,
			'draft',
			'returned',
			'approved',
			'partlyIssued',
			'issued',
			'rejected'
		);
		giveUpApproval(tx, ctx, requisition.id);
		tx.update(requisitions, requisition.id, {
			status: 'closed',
			closedAt: ctx.at,
			readyAt: undefined,
			...(reason !== undefined && { remark: reason })
		});
		if (requisition.applicant !== ctx.actor.id)
			tell(tx, requisition.applicant, 'requisition_closed', { ...aboutRequisition(requisition), reason: reason ?? '' });
	}
});

/** The storekeeper has laid out what there is of it: the applicant is told that it can be fetched. */
export const layOut = mutator('requisitions.layOut', {
	kind: 'wish',
	who: storekeeper,
	args: { requisition: id },
	apply(tx, { requisition: requisitionId }, ctx) {
		const requisition = requisitionIn(tx, requisitionId, 'approved', 'partlyIssued');
		tx.update(requisitions, requisition.id, { readyAt: ctx.at });
		tell(tx, requisition.applicant, 'requisition_ready', aboutRequisition(requisition));
	}
});

/**
 * Whoever fetches the goods says the code. Only the office knows it: without a network nobody can check it, and the
 * goods are signed for. Refuses a wrong one (`wrong_code`).
 */
export const checkCode = mutator('requisitions.checkCode', {
	kind: 'wish',
	who: [duty('supplies')],
	args: { requisition: id, code: text(4) },
	apply(tx, { requisition: requisitionId, code }, ctx) {
		const requisition = requisitionIn(tx, requisitionId, 'approved', 'partlyIssued');
		const right = tx.need(pickUpCodes, requisition.id);
		if (right.code !== code) throw new Refusal('wrong_code');
		tx.update(requisitions, requisition.id, { codeCheckedAt: ctx.at, codeCheckedBy: ctx.actor.id });
	}
});
