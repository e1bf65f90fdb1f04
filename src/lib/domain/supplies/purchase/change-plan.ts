import {
	choice,
	duty,
	flag,
	group,
	id,
	list,
	money,
	mutator,
	optional,
	quantity,
	ref,
	Refusal,
	text,
	type ReadTx
} from '../../core';
import { giveUpApproval } from '../../approvals';
import { suppliers } from '../catalogue/supplier';
import { MOST_OF_ONE } from '../requests/requisition';
import { wrong } from '../wrong';
import { askForPlan, readyLines } from './plan-approval';
import { planWorth, purchasePlanLines, purchasePlans, REASONS, type PlanStatus, type PurchasePlan } from './plan';

/** The plan, if this step may follow where it stands. Refuses otherwise (`plan_step`, naming where it stands). */
export function planIn(tx: ReadTx, id: string, ...from: PlanStatus[]): PurchasePlan {
	const plan = tx.need(purchasePlans, id);
	if (!from.includes(plan.status)) throw new Refusal('plan_step', { number: plan.number ?? '', status: plan.status });
	return plan;
}

const CLEARABLE = ['supplier', 'reason', 'note'] as const;

/**
 * Changes a line: what is bought, of whom, at which price, and why not what was suggested. Refuses parts of a pack
 * (`not_whole_packs`), and a plan that has been sent (`plan_step`).
 */
export const changePlanLine = mutator('purchasePlans.changeLine', {
	kind: 'wish',
	who: [duty('supplies')],
	args: {
		line: id,
		set: group({
			buy: optional(quantity),
			unitPrice: optional(money),
			supplier: optional(ref(suppliers)),
			included: optional(flag),
			reason: optional(choice(REASONS)),
			note: optional(text(200))
		}),
		clear: optional(list(choice(CLEARABLE), CLEARABLE.length))
	},
	apply(tx, { line: lineId, set, clear = [] }) {
		const line = tx.need(purchasePlanLines, lineId);
		planIn(tx, line.plan, 'draft', 'returned');
		if (set.buy !== undefined) {
			if (set.buy > MOST_OF_ONE * line.pack) throw wrong('buy');
			if (set.buy % line.pack !== 0)
				throw new Refusal('not_whole_packs', { name: line.name, pack: line.pack, unit: line.unit });
		}
		if (set.supplier !== undefined) tx.need(suppliers, set.supplier);
		const emptied = Object.fromEntries(clear.map((field) => [field, undefined]));
		tx.update(purchasePlanLines, line.id, { ...emptied, ...set });
	}
});

/**
 * Sends a plan for approval. Refuses what `readyLines` refuses.
 */
export const submitPlan = mutator('purchasePlans.submit', {
	kind: 'wish',
	who: [duty('supplies')],
	args: { plan: id },
	apply(tx, { plan: planId }, ctx) {
		const before = planIn(tx, planId, 'draft', 'returned');
		const lines = readyLines(tx, before.id);
		const plan = tx.update(purchasePlans, before.id, {
			status: 'submitted',
			amount: planWorth(lines),
			revision: before.status === 'returned' ? before.revision + 1 : before.revision,
			remark: undefined,
			decidedAt: undefined
		});
		askForPlan(tx, ctx, plan, lines, before.status === 'returned');
	}
});

/** Nothing is bought by it; what it held counts as wanted again. */
export const dropPlan = mutator('purchasePlans.drop', {
	kind: 'wish',
	who: [duty('supplies')],
	args: { plan: id },
	apply(tx, { plan: planId }, ctx) {
		const plan = planIn(tx, planId, 'draft', 'returned', 'rejected', 'approved');
		giveUpApproval(tx, ctx, plan.id);
		for (const line of tx.where(purchasePlanLines, 'plan', plan.id))
			if (line.underway !== undefined) tx.update(purchasePlanLines, line.id, { underway: undefined });
		tx.update(purchasePlans, plan.id, { status: 'dropped', closedAt: ctx.at });
	}
});
