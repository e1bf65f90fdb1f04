import { duty, type Ctx, type Tx } from '../core';
import { approvalSubject } from '../approvals';
import { DISPOSAL_CLASSES, disposals, type Disposal, type DisposalStatus } from './disposal';
import { equipment } from './equipment';
import { remember, type EventKind } from './event';

/**
 * Disposals as the approval engine knows them. Of itself: the equipment duty says whether it can be mended, a leader
 * signs what cost 2,000 yuan or more, and whatever is written off before its time.
 */
export const disposalApproval = approvalSubject({
	kind: 'equipment.disposal',
	readers: [duty('equipment')],
	classes: DISPOSAL_CLASSES,
	route: {
		steps: [{ places: [{ role: 'duty', duty: 'equipment' }], mode: 'one', hours: 16, needsOpinion: true }],
		ways: [
			{ below: 200_000, steps: [] },
			{ from: 200_000, classes: ['early'], steps: [{ places: [{ role: 'leader' }], mode: 'one', hours: 24 }] }
		]
	},
	onApproved: follow('approved', 'disposalApproved'),
	onRejected: follow('rejected', 'disposalEnded'),
	onReturned: follow('returned', 'disposalReturned'),
	onWithdrawn: follow('withdrawn', 'disposalEnded'),
	onResubmitted: follow('requested', 'disposalRequested')
});

/** The disposal follows its approval; if nothing comes of it the thing is again what it was. */
function follow(status: DisposalStatus, line: EventKind) {
	return (tx: Tx, ctx: Ctx, about: string): void => {
		const disposal = tx.get(disposals, about);
		if (!disposal || disposal.status === 'disposed') return;
		const isOver = status === 'rejected' || status === 'withdrawn';
		tx.update(disposals, about, { status, closedAt: isOver ? ctx.at : undefined });
		const item = tx.get(equipment, disposal.equipment);
		if (!item) return;
		if (isOver) giveBack(tx, disposal);
		remember(tx, ctx, item, line, { disposal: about, outcome: status });
	};
}

function giveBack(tx: Tx, { equipment: itemId, statusBefore }: Disposal): void {
	if (tx.get(equipment, itemId)?.status === 'pendingDisposal') tx.update(equipment, itemId, { status: statusBefore });
}
