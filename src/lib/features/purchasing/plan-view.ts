import { suppliers, supplyBudgets } from '$lib/domain/supplies';
import {
	purchasePlanLines,
	purchasePlans,
	type PurchasePlan,
	type PurchasePlanLine
} from '$lib/domain/supplies/purchase';
import { supplySpending } from '$lib/domain/supplies/requests';
import { office } from '$lib/sync';

/** The lines of one supplier. */
export interface PlanGroup {
	/** '' : no supplier yet. */
	readonly id: string;
	readonly name: string | undefined;
	readonly lines: readonly PurchasePlanLine[];
}

export interface PlanView {
	readonly plan: PurchasePlan;
	readonly groups: readonly PlanGroup[];
	readonly lines: readonly PurchasePlanLine[];
	/** Fen that the departments' budgets of this month still have; undefined: none is set. */
	readonly budgetLeft: number | undefined;
}

/** A plan by its suppliers, those without one last. Call it in a live query. */
export async function planView(id: string): Promise<PlanView | undefined> {
	const plan = await office.store.get(purchasePlans, id);
	if (!plan) return undefined;
	const lines = (await office.store.list(purchasePlanLines, { by: 'plan', is: id, limit: 300 })).sort(
		(a, b) => a.order - b.order
	);
	const rows = await office.store.some(suppliers, [...new Set(lines.flatMap(({ supplier }) => supplier ?? []))]);
	const groups: PlanGroup[] = rows.map(({ id: supplier, name }) => ({
		id: supplier,
		name,
		lines: lines.filter((line) => line.supplier === supplier)
	}));
	const loose = lines.filter(({ supplier }) => supplier === undefined);
	const budgets = await office.store.list(supplyBudgets, { limit: 500 });
	const spent = await office.store.list(supplySpending, { by: 'month', is: office.today.slice(0, 7), limit: 500 });
	return {
		plan,
		lines,
		groups: loose.length > 0 ? [...groups, { id: '', name: undefined, lines: loose }] : groups,
		budgetLeft:
			budgets.length === 0
				? undefined
				: budgets.reduce((sum, { monthly }) => sum + (monthly ?? 0), 0) - spent.reduce((sum, one) => sum + one.spent, 0)
	};
}
