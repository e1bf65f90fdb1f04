import { approvals } from '$lib/domain/approvals';
import { departments, people } from '$lib/domain/people';
import {
	deliveryWorth,
	goodsReceipts,
	purchaseOrders,
	purchasePlanLines,
	purchasePlans,
	toCome
} from '$lib/domain/supplies/purchase';
import { suppliers } from '$lib/domain/supplies';
import { allowed, issueWorth, requisitions, supplyIssues, worth } from '$lib/domain/supplies/requests';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import { formatDate, formatDateTime } from '../format';
import { changedWords } from '../purchasing/receipt-view';
import { defectWord, reasonWord, wayWord as defectWayWord } from '../purchasing/status-words';
import type { Register } from '../registers';
import { wayWord } from '../requisitions/issue-words';

/** The papers of the duty that are printed and taken along as spreadsheets. */
export const PAPERS = ['requisition', 'issue', 'plan', 'order', 'receipt'] as const;
export type Paper = (typeof PAPERS)[number];

const nameOf = async (id: string | undefined): Promise<string> => (await office.store.get(people, id))?.name ?? '';
const departmentOf = async (id: string | undefined): Promise<string> =>
	(await office.store.get(departments, id))?.name ?? '';

/** Who signed a request, step by step. */
async function signersOf(id: string): Promise<string[]> {
	const approval = await office.store.get(approvals, id);
	const signed = (approval?.history ?? []).filter(({ act, round }) => act === 'approved' && round === approval?.round);
	return Promise.all(signed.map(async ({ by, at }) => `${await nameOf(by)} ${formatDate(at)}`));
}

const thing = [
	{ label: m.paper_name(), share: 2 },
	{ label: m.paper_spec(), share: 1.4 },
	{ label: m.paper_unit(), share: 0.6 }
];
const count = (label: string) => ({ label, align: 'end' as const, share: 0.9 });
const sum = (label: string) => ({ label, align: 'end' as const, money: true, share: 1.1 });
const first = { label: m.paper_nth(), share: 0.5 };

/** 申领单 */
async function requisitionPaper(id: string): Promise<Register | undefined> {
	const row = await office.store.get(requisitions, id);
	if (!row) return undefined;
	const [head, ...others] = await signersOf(id);
	const issued = await office.store.list(supplyIssues, { by: 'requisition', is: id, limit: 20 });
	return {
		title: m.paper_requisition(),
		number: row.number ?? m.number_to_follow(),
		about: [
			{ term: m.paper_department(), value: await departmentOf(row.department) },
			{ term: m.requisition_applicant(), value: await nameOf(row.applicant) },
			{ term: m.paper_date(), value: formatDate(row.filedAt) },
			{ term: m.request_purpose(), value: row.purpose }
		],
		columns: [
			first,
			...thing,
			count(m.requisition_requested()),
			count(m.requisition_allowed()),
			count(m.requisition_given()),
			sum(m.paper_price()),
			sum(m.requests_sum())
		],
		rows: row.lines.map((line, n) => [
			n + 1,
			line.name,
			line.spec ?? '',
			line.unit,
			line.requested,
			allowed(line),
			line.issued,
			line.unitPrice,
			allowed(line) * line.unitPrice
		]),
		total: ['', m.paper_total(), '', '', '', '', '', '', worth(row.lines)],
		signs: [
			{ term: m.paper_head(), value: head ?? '' },
			{ term: m.paper_checked(), value: others.join(' ') },
			{ term: m.paper_taken_by(), value: issued.length > 0 ? await nameOf(issued.at(-1)?.recipient) : '' }
		]
	};
}

/** 出库单 */
async function issuePaper(id: string): Promise<Register | undefined> {
	const row = await office.store.get(supplyIssues, id);
	if (!row) return undefined;
	const requisition = await office.store.get(requisitions, row.requisition);
	return {
		title: m.paper_issue(),
		number: row.number ?? m.number_to_follow(),
		about: [
			{ term: m.paper_department(), value: await departmentOf(row.department) },
			{ term: m.issue_recipient(), value: await nameOf(row.recipient) },
			{ term: m.paper_date(), value: formatDateTime(row.at) },
			{ term: m.requisition_one(), value: requisition?.number ?? '' },
			{ term: m.issue_way(), value: wayWord(row.way) }
		].filter(({ value }) => value !== ''),
		columns: [
			first,
			...thing,
			count(m.paper_quantity()),
			sum(m.paper_price()),
			sum(m.requests_sum()),
			{ label: m.paper_note() }
		],
		rows: row.lines.map((line, n) => [
			n + 1,
			line.name,
			line.spec ?? '',
			line.unit,
			line.quantity,
			line.unitPrice,
			line.quantity * line.unitPrice,
			[
				line.beyond > 0 && m.issue_beyond({ count: line.beyond }),
				(line.returned ?? 0) > 0 && m.issue_returned({ count: line.returned ?? 0 }),
				line.note
			]
				.filter(Boolean)
				.join(' ')
		]),
		total: ['', m.paper_total(), '', '', '', '', issueWorth(row.lines)],
		signs: [
			{ term: m.issue_by(), value: await nameOf(row.issuedBy) },
			{ term: m.paper_taken_by(), value: row.way === 'signed' ? await nameOf(row.recipient) : '' }
		]
	};
}

/** 采购计划表 */
async function planPaper(id: string): Promise<Register | undefined> {
	const row = await office.store.get(purchasePlans, id);
	if (!row) return undefined;
	const lines = (await office.store.list(purchasePlanLines, { by: 'plan', is: id, limit: 300 }))
		.filter(({ included }) => included)
		.sort((a, b) => a.order - b.order);
	const names = new Map(
		(await office.store.some(suppliers, [...new Set(lines.flatMap(({ supplier }) => supplier ?? []))])).map((one) => [
			one.id,
			one.name
		])
	);
	const [checked, ...approved] = await signersOf(id);
	return {
		title: m.paper_plan(),
		number: row.number ?? m.number_to_follow(),
		about: [
			{ term: m.paper_date(), value: formatDate(row.madeAt) },
			{ term: m.paper_answers(), value: m.plan_answers({ requests: row.requisitions, departments: row.departments }) }
		],
		columns: [
			first,
			...thing,
			count(m.plan_wanted()),
			count(m.plan_stock()),
			count(m.plan_in_transit()),
			count(m.plan_safety()),
			count(m.plan_suggested()),
			count(m.plan_buy()),
			sum(m.paper_price()),
			sum(m.requests_sum()),
			{ label: m.plan_supplier(), share: 1.4 },
			{ label: m.paper_note(), share: 1.4 }
		],
		rows: lines.map((line, n) => [
			n + 1,
			line.name,
			line.spec ?? '',
			line.unit,
			line.wanted,
			line.stock,
			line.inTransit,
			line.safety,
			line.suggested,
			line.buy,
			line.unitPrice,
			line.buy * line.unitPrice,
			names.get(line.supplier ?? '') ?? '',
			[line.reason && reasonWord(line.reason), line.note].filter(Boolean).join(m.sentence_comma())
		]),
		total: [
			'',
			m.paper_total(),
			...Array<string>(9).fill(''),
			lines.reduce((all, line) => all + line.buy * line.unitPrice, 0)
		],
		signs: [
			{ term: m.paper_made_by(), value: await nameOf(row.madeBy) },
			{ term: m.paper_checked(), value: checked ?? '' },
			{ term: m.paper_approved_by(), value: approved.join(' ') }
		]
	};
}

/** 采购单 */
async function orderPaper(id: string): Promise<Register | undefined> {
	const row = await office.store.get(purchaseOrders, id);
	if (!row) return undefined;
	return {
		title: m.paper_order(),
		number: row.number ?? m.number_to_follow(),
		about: [
			{ term: m.plan_supplier(), value: row.supplierName },
			{ term: m.paper_date(), value: formatDate(row.placedAt) },
			{ term: m.order_due(), value: row.dueOn ? formatDate(row.dueOn) : '' }
		].filter(({ value }) => value !== ''),
		columns: [
			first,
			...thing,
			count(m.order_ordered()),
			{ label: m.order_packs(), align: 'end' as const, share: 0.9 },
			sum(m.paper_price()),
			sum(m.requests_sum()),
			count(m.order_accepted()),
			count(m.order_to_come())
		],
		rows: row.lines.map((line, n) => [
			n + 1,
			line.name,
			line.spec ?? '',
			line.unit,
			line.ordered,
			line.packUnit ? `${line.ordered / line.pack} ${line.packUnit}` : '',
			line.unitPrice,
			line.ordered * line.unitPrice,
			line.accepted,
			toCome(line)
		]),
		total: [
			'',
			m.paper_total(),
			...Array<string>(5).fill(''),
			row.lines.reduce((all, line) => all + line.ordered * line.unitPrice, 0),
			'',
			''
		],
		signs: [{ term: m.order_buyer(), value: await nameOf(row.buyer) }, { term: m.paper_supplier_stamp() }]
	};
}

/** 验收单 */
async function receiptPaper(id: string): Promise<Register | undefined> {
	const row = await office.store.get(goodsReceipts, id);
	if (!row) return undefined;
	const order = await office.store.get(purchaseOrders, row.order);
	const lineOf = (item: string) => order?.lines.find((line) => line.item === item);
	return {
		title: m.paper_receipt(),
		number: row.number ?? m.number_to_follow(),
		about: [
			{ term: m.order_one(), value: order?.number ?? '' },
			{ term: m.plan_supplier(), value: row.supplierName },
			{ term: m.receipt_arrived(), value: formatDateTime(row.at) }
		],
		columns: [
			first,
			...thing,
			count(m.order_ordered()),
			count(m.receipt_counted()),
			count(m.receipt_accepted()),
			count(m.receipt_rejected()),
			sum(m.paper_price()),
			sum(m.requests_sum()),
			{ label: m.paper_note(), share: 2 }
		],
		rows: row.lines.map((line, n) => [
			n + 1,
			line.name,
			line.spec ?? '',
			line.unit,
			lineOf(line.item)?.ordered ?? '',
			line.counted,
			line.accepted,
			line.rejected,
			lineOf(line.item)?.unitPrice ?? '',
			deliveryWorth({ lines: order?.lines ?? [] }, [line]),
			[line.defect && defectWord(line.defect), line.way && defectWayWord(line.way), line.note]
				.filter(Boolean)
				.join(m.sentence_comma())
		]),
		total: [
			'',
			m.paper_total(),
			...Array<string>(7).fill(''),
			deliveryWorth({ lines: order?.lines ?? [] }, row.lines),
			''
		],
		notes: await Promise.all(
			(row.corrections ?? []).map(async (correction) =>
				m.paper_correction({
					when: formatDateTime(correction.at),
					name: await nameOf(correction.by),
					what: changedWords(row, correction).join(m.sentence_comma()),
					reason: correction.reason
				})
			)
		),
		signs: [
			{ term: m.receipt_by(), value: await nameOf(row.receivedBy) },
			{ term: m.order_buyer(), value: await nameOf(row.buyer) },
			{ term: m.paper_keeper() }
		]
	};
}

const MAKERS: Record<Paper, (id: string) => Promise<Register | undefined>> = {
	requisition: requisitionPaper,
	issue: issuePaper,
	plan: planPaper,
	order: orderPaper,
	receipt: receiptPaper
};

/** A paper with all that stands on it. Undefined: this device does not have it. Call it in a live query. */
export const paperOf = (paper: Paper, id: string): Promise<Register | undefined> => MAKERS[paper](id);
