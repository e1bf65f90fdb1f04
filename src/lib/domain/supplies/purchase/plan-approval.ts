import { duty, type Ctx, type Tx } from '../../core';
import {
	approvalSubject,
	candidatesOf,
	requestApproval,
	resubmitApproval,
	routeOf,
	stepsFor,
	withReaders,
	type Approval
} from '../../approvals';
import { titled } from '../titled';
import { purchasePlanLines, purchasePlans, type PlanStatus, type PurchasePlan, type PurchasePlanLine } from './plan';

/**
 * How a purchase plan is approved: by the head of the office, from ¥3,000 by a leader too. Each is to be looked at by
 * itself. For the office to change (domain.md section 17).
 */
export const planSubject = approvalSubject({
	kind: 'supplies.purchase',
	readers: [duty('supplies')],
	readFirst: true,
	route: {
		steps: [{ places: [{ role: 'admin' }], mode: 'one', hours: 8 }],
		ways: [{ from: 3_000_00, steps: [{ places: [{ role: 'leader' }], mode: 'one', hours: 16 }] }]
	},
	onApproved: (tx, ctx, about, approval) => follow(tx, ctx, about, 'approved', approval),
	onRejected: (tx, ctx, about, approval) => follow(tx, ctx, about, 'rejected', approval),
	onReturned: (tx, ctx, about, approval) => follow(tx, ctx, about, 'returned', approval),
	onWithdrawn: (tx, ctx, about, approval) => follow(tx, ctx, about, 'draft', approval),
	onResubmitted(tx, _ctx, about) {
		const plan = tx.get(purchasePlans, about);
		if (plan) tx.update(purchasePlans, about, { status: 'submitted', revision: plan.revision + 1 });
	},
	onAsked(tx, _ctx, about, { signers: asked }) {
		const plan = tx.get(purchasePlans, about);
		const signers = plan && withReaders(plan.signers, asked);
		if (!signers) return;
		tx.update(purchasePlans, about, { signers });
		for (const { id } of tx.where(purchasePlanLines, 'plan', about)) tx.update(purchasePlanLines, id, { signers });
	}
});

function follow(tx: Tx, ctx: Ctx, about: string, status: PlanStatus, approval: Approval): void {
	if (!tx.get(purchasePlans, about)) return;
	tx.update(purchasePlans, about, { status, decidedAt: ctx.at, remark: approval.history.at(-1)?.text?.slice(0, 300) });
}

/** Asks for the signatures of a plan; of one that was returned, again. Whoever may come to sign reads it and its lines. */
export function askForPlan(
	tx: Tx,
	ctx: Ctx,
	plan: PurchasePlan,
	lines: readonly PurchasePlanLine[],
	returned: boolean
): void {
	const { amount = 0 } = plan;
	const asked = { subject: planSubject.kind, requester: plan.madeBy, by: undefined, department: undefined, amount };
	const { route } = routeOf(tx, planSubject, ctx.today);
	const signers = [
		...new Set(
			stepsFor(route, { amount })
				.flatMap((step) => candidatesOf(tx, asked, step, ctx.at))
				.map(({ person }) => person)
		)
	].slice(0, 30);
	tx.update(purchasePlans, plan.id, { signers });
	for (const line of lines) tx.update(purchasePlanLines, line.id, { signers });
	const paper = { title: titled(lines.filter(({ included }) => included)), number: plan.number, amount };
	if (returned) resubmitApproval(tx, ctx, planSubject, plan.id, paper);
	else requestApproval(tx, ctx, planSubject, { about: plan.id, requester: plan.madeBy, ...paper });
}
