import {
	choice,
	daysAfter,
	entity,
	flag,
	group,
	id,
	instant,
	list,
	money,
	optional,
	quantity,
	ref,
	text,
	user,
	type RowOf
} from '../../core';
import { departments } from '../../people/department';
import { people } from '../../people/person';
import { supplyItems } from '../catalogue/item';
import { ledgerReaders } from '../keepers';
import { suppliers } from '../catalogue/supplier';

export const PLAN_STATUSES = ['draft', 'submitted', 'returned', 'approved', 'rejected', 'ordered', 'dropped'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** A purchase plan (采购计划表): what is to be bought, out of what everybody has asked for. */
export const purchasePlans = entity('purchasePlans', {
	row: {
		/** `CG-202611-0001`; absent until the server has given it. */
		number: optional(text(30)),
		madeBy: ref(people),
		madeAt: instant,
		/** The oldest requisition in it. */
		from: optional(instant),
		/** How many requisitions and departments it answers. */
		requisitions: quantity,
		departments: quantity,
		status: choice(PLAN_STATUSES),
		revision: quantity,
		/** Who may be asked to sign, and therefore reads it. Its request for approval has the same id. */
		signers: list(id, 30),
		decidedAt: optional(instant),
		remark: optional(text(300)),
		/** Fen, when it was sent for approval. */
		amount: optional(money),
		closedAt: optional(instant)
	},
	indexes: ['status'],
	unique: ['number'],
	audience: (plan) => [...ledgerReaders, ...plan.signers.map((one) => user(one))],
	until: ({ closedAt }) => closedAt && daysAfter(closedAt, 400)
});
export type PurchasePlan = RowOf<typeof purchasePlans>;

/** Why something else is bought than was suggested. */
export const REASONS = ['event', 'price', 'roundUp', 'enough', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** Who asked for a thing, and how much of it is not handed out yet. */
export const source = group({
	requisition: id,
	applicant: ref(people),
	department: optional(ref(departments)),
	quantity
});
export type PlanSource = { requisition: string; applicant: string; department?: string | undefined; quantity: number };

/** More who ask for one thing stand in the sum, not by name. */
export const MOST_SOURCES = 200;

/**
 * One thing of a plan, with the sum behind the suggestion as it was when the plan was made. Quantities are in the unit of
 * issue. A row of its own: two who work on a plan change different lines.
 */
export const purchasePlanLines = entity('purchasePlanLines', {
	row: {
		plan: ref(purchasePlans),
		order: quantity,
		item: ref(supplyItems),
		/** The item, while it is planned and not ordered: it counts as on its way. */
		underway: optional(ref(supplyItems)),
		name: text(120),
		spec: optional(text(200)),
		unit: text(10),
		/** How it is bought; absent: one by one. */
		packUnit: optional(text(10)),
		/** Units in a pack; 1 where there is none. */
		pack: quantity,
		wanted: quantity,
		sources: list(source, MOST_SOURCES),
		stock: quantity,
		inTransit: quantity,
		safety: quantity,
		suggested: quantity,
		/** To be bought: at first the suggestion in whole packs. */
		buy: quantity,
		unitPrice: money,
		supplier: optional(ref(suppliers)),
		/** Only what is ticked is bought. */
		included: flag,
		reason: optional(choice(REASONS)),
		note: optional(text(200)),
		/** Who may read it beside the duty: as of its plan. */
		signers: list(id, 30)
	},
	indexes: ['plan', 'underway'],
	audience: (line) => [...ledgerReaders, ...line.signers.map((one) => user(one))],
	until: () => undefined
});
export type PurchasePlanLine = RowOf<typeof purchasePlanLines>;

/** What the suggestion is in whole packs. */
export const inPacks = ({ suggested, pack }: Pick<PurchasePlanLine, 'suggested' | 'pack'>): number =>
	Math.ceil(suggested / pack) * pack;

export const isChanged = (line: Pick<PurchasePlanLine, 'suggested' | 'pack' | 'buy'>): boolean =>
	line.buy !== inPacks(line);

/** Fen, of what is ticked. */
export const planWorth = (lines: readonly Pick<PurchasePlanLine, 'included' | 'buy' | 'unitPrice'>[]): number =>
	lines.reduce((sum, { included, buy, unitPrice }) => sum + (included ? buy * unitPrice : 0), 0);
