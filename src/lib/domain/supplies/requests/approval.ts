import { duty, type Actor, type Ctx, type ReadTx, type Tx } from '../../core';
import {
	approvals,
	approvalSubject,
	candidatesOf,
	requestApproval,
	resubmitApproval,
	routeOf,
	stepsFor,
	withReaders,
	type Approval
} from '../../approvals';
import { tellDuty } from '../../notifications/notification';
import { titled } from '../titled';
import { requisitions, toIssue, worth, type Requisition, type RequisitionStatus } from './requisition';
import { aboutRequisition } from './step';

/**
 * How a requisition is approved: by the head of the department; from ¥500 by the head of the office too, from ¥3,000 by a
 * leader as well. For the office to change (domain.md section 17).
 */
export const requisitionSubject = approvalSubject({
	kind: 'supplies.requisition',
	readers: [duty('supplies')],
	route: {
		steps: [{ places: [{ role: 'head' }], mode: 'one', hours: 8 }],
		ways: [
			{ from: 500_00, steps: [{ places: [{ role: 'admin' }], mode: 'one', hours: 8 }] },
			{
				from: 3_000_00,
				steps: [
					{ places: [{ role: 'admin' }], mode: 'one', hours: 8 },
					{ places: [{ role: 'leader' }], mode: 'one', hours: 16 }
				]
			}
		]
	},
	onApproved(tx, ctx, about) {
		const requisition = tx.get(requisitions, about);
		if (!requisition) return;
		const done = requisition.lines.every((line) => toIssue(line) === 0);
		const begun = requisition.lines.some(({ issued }) => issued > 0);
		const status = done ? 'issued' : begun ? 'partlyIssued' : 'approved';
		tx.update(requisitions, about, { status, decidedAt: ctx.at, ...(done && { issuedAt: ctx.at }) });
		if (!done) tellDuty(tx, 'supplies', 'requisition_approved', aboutRequisition(requisition), ctx.actor.id);
	},
	onRejected: (tx, ctx, about, approval) => follow(tx, ctx, about, 'rejected', approval),
	onReturned: (tx, ctx, about, approval) => follow(tx, ctx, about, 'returned', approval),
	onWithdrawn: (tx, ctx, about, approval) => follow(tx, ctx, about, 'draft', approval),
	onResubmitted(tx, _ctx, about) {
		const requisition = tx.get(requisitions, about);
		if (requisition) tx.update(requisitions, about, sentAgain(requisition));
	},
	onAsked(tx, _ctx, about, { signers: asked }) {
		const requisition = tx.get(requisitions, about);
		const signers = requisition && withReaders(requisition.signers, asked);
		if (signers) tx.update(requisitions, about, { signers });
	}
});

function follow(tx: Tx, ctx: Ctx, about: string, status: RequisitionStatus, approval: Approval): void {
	if (!tx.get(requisitions, about)) return;
	tx.update(requisitions, about, { status, decidedAt: ctx.at, remark: approval.history.at(-1)?.text?.slice(0, 300) });
}

/** What of a requisition changes when it is handed in once more. */
export const sentAgain = ({ revision }: Pick<Requisition, 'revision'>) =>
	({ status: 'submitted', revision: revision + 1, remark: undefined, decidedAt: undefined }) as const;

/** Asks for the signatures of a new requisition, and of one that was taken back and is handed in once more. */
export function askToApprove(tx: Tx, ctx: Ctx, requisition: Requisition): void {
	letSignersRead(tx, ctx, requisition);
	requestApproval(tx, ctx, requisitionSubject, {
		about: requisition.id,
		requester: requisition.applicant,
		...paper(requisition)
	});
}

/** Hands a returned requisition in again, as it is now. */
export function askAgain(tx: Tx, ctx: Ctx, requisition: Requisition): void {
	letSignersRead(tx, ctx, requisition);
	resubmitApproval(tx, ctx, requisitionSubject, requisition.id, paper(requisition));
}

const paper = ({ number, lines }: Requisition) => ({ title: titled(lines), number, amount: worth(lines) });

/** Whoever may come to sign it reads it, from the first step on. */
function letSignersRead(tx: Tx, ctx: Ctx, requisition: Requisition): void {
	const { applicant, filedBy, department } = requisition;
	const amount = worth(requisition.lines);
	const asked = { subject: requisitionSubject.kind, requester: applicant, by: filedBy, department, amount };
	const { route } = routeOf(tx, requisitionSubject, ctx.today);
	const signers = stepsFor(route, { amount }).flatMap((step) => candidatesOf(tx, asked, step, ctx.at));
	tx.update(requisitions, requisition.id, {
		signers: [...new Set([...requisition.signers, ...signers.map(({ person }) => person)])].slice(0, 30)
	});
}

/** Who is asked to sign it now. */
export const signsIt = (tx: ReadTx, { requisition }: { readonly requisition: string }, actor: Actor): boolean =>
	tx.get(approvals, requisition)?.signers.some(({ person }) => person === actor.id) ?? false;
