import { people } from '$lib/domain/people';
import { suppliers } from '$lib/domain/supplies';
import { planWorth, purchasePlanLines, purchasePlans } from '$lib/domain/supplies/purchase';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import type { PrintForm } from '../approvals/subjects';
import { formatDate, formatMoney } from '../format';

/** 采购计划表: what is bought of whom, with the sum behind it. The signatures stand below. */
export async function planPrint(store: Reading, about: string): Promise<PrintForm | undefined> {
	const plan = await store.get(purchasePlans, about);
	if (!plan) return undefined;
	const made = await store.get(people, plan.madeBy);
	const lines = (await store.list(purchasePlanLines, { by: 'plan', is: about, limit: 300 }))
		.filter(({ included }) => included)
		.sort((a, b) => a.order - b.order);
	const rows = await store.some(suppliers, [...new Set(lines.flatMap(({ supplier }) => supplier ?? []))]);
	const names = new Map(rows.map(({ id, name }) => [id, name]));
	const end = { align: 'end' as const, width: '15mm' };
	return {
		title: m.paper_plan(),
		lines: [
			{ term: m.paper_made_by(), value: made?.name ?? '' },
			{ term: m.paper_date(), value: formatDate(plan.madeAt) },
			{ term: m.paper_answers(), value: m.plan_answers({ requests: plan.requisitions, departments: plan.departments }) }
		],
		table: {
			columns: [
				{ label: m.paper_name() },
				{ label: m.paper_unit(), align: 'center', width: '12mm' },
				{ label: m.plan_wanted(), ...end },
				{ label: m.plan_stock(), ...end },
				{ label: m.plan_in_transit(), ...end },
				{ label: m.plan_safety(), ...end },
				{ label: m.plan_buy(), ...end },
				{ label: m.requests_sum(), align: 'end', width: '22mm' },
				{ label: m.plan_supplier(), width: '26mm' }
			],
			rows: lines.map((line) => [
				[line.name, line.spec].filter(Boolean).join(' '),
				line.unit,
				...[line.wanted, line.stock, line.inTransit, line.safety, line.buy].map(String),
				((line.buy * line.unitPrice) / 100).toFixed(2),
				names.get(line.supplier ?? '') ?? ''
			]),
			total: { term: m.paper_total(), value: formatMoney(planWorth(lines)) }
		}
	};
}
