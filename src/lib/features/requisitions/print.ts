import { departments, people } from '$lib/domain/people';
import { allowed, requisitions, worth } from '$lib/domain/supplies/requests';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import type { PrintForm } from '../approvals/subjects';
import { formatDate, formatMoney } from '../format';

/** 办公用品申领单: who asks for what; what was left of it and handed out. The signatures stand below. */
export async function requisitionPrint(store: Reading, about: string): Promise<PrintForm | undefined> {
	const row = await store.get(requisitions, about);
	if (!row) return undefined;
	const applicant = await store.get(people, row.applicant);
	const department = await store.get(departments, row.department);
	const end = { align: 'end' as const };
	return {
		title: m.paper_requisition(),
		lines: [
			{ term: m.paper_department(), value: department?.name ?? '—' },
			{ term: m.requisition_applicant(), value: applicant?.name ?? '' },
			{ term: m.paper_date(), value: formatDate(row.filedAt) },
			{ term: m.request_purpose(), value: row.purpose }
		],
		table: {
			columns: [
				{ label: m.paper_nth(), align: 'center', width: '11mm' },
				{ label: m.paper_name() },
				{ label: m.paper_unit(), align: 'center', width: '13mm' },
				{ label: m.requisition_requested(), ...end, width: '17mm' },
				{ label: m.requisition_allowed(), ...end, width: '17mm' },
				{ label: m.requisition_given(), ...end, width: '17mm' },
				{ label: m.requests_sum(), ...end, width: '25mm' }
			],
			rows: row.lines.map((line, n) => [
				String(n + 1),
				[line.name, line.spec].filter(Boolean).join(' '),
				line.unit,
				String(line.requested),
				String(allowed(line)),
				String(line.issued),
				(allowed(line) * line.unitPrice) / 100 === 0 ? '—' : ((allowed(line) * line.unitPrice) / 100).toFixed(2)
			]),
			total: { term: m.paper_total(), value: formatMoney(worth(row.lines)) }
		}
	};
}
