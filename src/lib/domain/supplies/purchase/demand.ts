import { present } from '../../core/present';
import type { Requisition } from '../requests/requisition';
import { isOpen, toIssue } from '../requests/requisition';
import type { PlanSource } from './plan';

/** What all departments wait for, by item: who asked, and how much of it is still to be handed out. */
export function demandOf(requisitions: readonly Requisition[]): Map<string, PlanSource[]> {
	const demand = new Map<string, PlanSource[]>();
	for (const requisition of requisitions) {
		if (!isOpen(requisition)) continue;
		for (const line of requisition.lines) {
			const open = toIssue(line);
			if (open === 0) continue;
			const { id, applicant, department } = requisition;
			const source = present({ requisition: id, applicant, department, quantity: open });
			demand.set(line.item, [...(demand.get(line.item) ?? []), source]);
		}
	}
	return demand;
}

export const total = (sources: readonly Pick<PlanSource, 'quantity'>[]): number =>
	sources.reduce((sum, { quantity }) => sum + quantity, 0);

export interface Need {
	readonly wanted: number;
	readonly safety: number;
	readonly stock: number;
	readonly inTransit: number;
}

/** 建议采购 = max(0, 申领合计 + 安全库存 − 现有库存 − 在途), domain.md section 9. In the unit of issue, before packs. */
export const suggestion = ({ wanted, safety, stock, inTransit }: Need): number =>
	Math.max(0, wanted + safety - stock - inTransit);
