import { duty, Refusal, type Ctx, type Tx } from '../../core';
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
import {
	isChanged,
	planWorth,
	purchasePlanLines,
	purchasePlans,
	type PlanStatus,
	type PurchasePlan,
	type PurchasePlanLine
} from './plan';

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
	/** Its lines may have been changed since it was sent back. */
	asItIs: (tx, about) => (tx.get(purchasePlans, about) ? { ...paperOf(readyLines(tx, about)) } : {}),
	onResubmitted(tx, _ctx, about, { amount }) {
		const plan = tx.get(purchasePlans, about);
		if (plan) tx.update(purchasePlans, about, { ...sentAgain, amount, revision: plan.revision + 1 });
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

/** What of a plan changes when it is handed in once more. */
const sentAgain = { status: 'submitted', remark: undefined, decidedAt: undefined } as const;

/**
 * The lines of a plan that may go to who signs. Refuses one with nothing ticked (`plan_empty`); what is ticked needs a
 * supplier (`supplier_missing`), and a reason where it is not what was suggested (`reason_missing`).
 */
export function readyLines(tx: Tx, plan: string): PurchasePlanLine[] {
	const lines = tx.where(purchasePlanLines, 'plan', plan);
	const bought = lines.filter(({ included, buy }) => included && buy > 0);
	if (bought.length === 0) throw new Refusal('plan_empty');
	for (const line of bought) {
		if (line.supplier === undefined) throw new Refusal('supplier_missing', { name: line.name });
		if (isChanged(line) && line.reason === undefined) throw new Refusal('reason_missing', { name: line.name });
	}
	return lines;
}

const paperOf = (lines: readonly PurchasePlanLine[]) => ({
	title: titled(lines.filter(({ included }) => included)),
	amount: planWorth(lines)
});

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
	const paper = { ...paperOf(lines), number: plan.number };
	if (returned) resubmitApproval(tx, ctx, planSubject, plan.id, paper);
	else requestApproval(tx, ctx, planSubject, { about: plan.id, requester: plan.madeBy, ...paper });
}
