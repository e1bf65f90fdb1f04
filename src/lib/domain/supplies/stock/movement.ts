import {
	choice,
	daysAfter,
	entity,
	head,
	id,
	instant,
	money,
	optional,
	quantity,
	ref,
	Refusal,
	signed,
	text,
	user,
	type OfficeMonth,
	type RowOf
} from '../../core';
import { departments } from '../../people/department';
import { people } from '../../people/person';
import { supplyItems } from '../catalogue/item';
import { ledgerReaders } from '../keepers';

/** Why something came in or went out. */
export const MOVEMENT_KINDS = [
	/** What was there when the book began (期初). */
	'opening',
	/** 验收入库. */
	'receipt',
	/** 领用出库. */
	'issue',
	/** An unused rest comes back (退回). */
	'return',
	/** Back to the supplier (退货). */
	'supplierReturn',
	/** Durable goods go out on loan, and come back. */
	'lend',
	'giveBack',
	/** 报废. */
	'scrap',
	/** 盘盈, 盘亏. */
	'stocktake',
	/** 红字冲销: takes another movement back, wholly or in part. */
	'reversal'
] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/**
 * One line of the stock book (入库单, 出库单); never changed, corrected by a reversal. `balance` and `balanceValue` are
 * the book after it in the order of entry; `at` is when it happened, which may be earlier than the line before.
 */
export const supplyMovements = entity('supplyMovements', {
	row: {
		item: ref(supplyItems),
		kind: choice(MOVEMENT_KINDS),
		/** In the item's unit; what went out is negative. */
		quantity: signed,
		/** In fen, of the same sign as the quantity. */
		value: signed,
		/** What one unit cost, where that was said. */
		unitPrice: optional(money),
		at: instant,
		recordedAt: instant,
		/** The month it counts for: its own, or the first that is open (`monthOf`). */
		month: text(7),
		/** `itemMonth(item, month)`: an item's page loads months, not years. */
		itemMonth: text(100),
		/** The how-manieth movement of its item: the order of entry. */
		ordinal: quantity,
		balance: quantity,
		balanceValue: money,
		/** 单号 of the paper it stands on, `CK-202611-0038`. Absent: 待编号. */
		number: optional(text(40)),
		/** What brought it about: `receipt` and the receipt's id. A reversal has that of what it reverses. */
		sourceKind: text(30),
		source: id,
		/** Who took it or brought it back. */
		person: optional(ref(people)),
		/** Whose spending it is. */
		department: optional(ref(departments)),
		/** Who entered it. */
		by: id,
		note: optional(text(500)),
		/** The movement that this one takes back. */
		reverses: optional(id),
		/** The shortfall that this one settles. */
		settles: optional(id)
	},
	indexes: ['item', 'itemMonth', 'month', 'source', 'reverses', 'person'],
	audience: (movement) => [...ledgerReaders, user(movement.person), head(movement.department)],
	until: (movement) => daysAfter(movement.at, 400)
});
export type SupplyMovement = RowOf<typeof supplyMovements>;

/** How a hand-out (出库单), a delivery (验收单) and a loan are named as the source of their movements. */
export const ISSUE_SOURCE = 'issue';
export const RECEIPT_SOURCE = 'receipt';
export const LOAN_SOURCE = 'supplyLoan';

/** The refusal that leads to a paper, where its lines are put right. */
const ON_PAPER = { [ISSUE_SOURCE]: 'on_slip', [RECEIPT_SOURCE]: 'on_receipt', [LOAN_SOURCE]: 'on_loan' } as const;
export type StockPaper = keyof typeof ON_PAPER;

/**
 * The kind of paper that it stands on, if it is put right there and nowhere else: more than the book follows such a
 * paper, a requisition and its department's spending, an order, who holds what.
 */
export const paperOf = ({ sourceKind }: Pick<SupplyMovement, 'sourceKind'>): StockPaper | undefined =>
	sourceKind in ON_PAPER ? (sourceKind as StockPaper) : undefined;

/** Refuses what is put right on its paper (`on_slip`, `on_receipt`, `on_loan`, with the paper's number). */
export function refuseOnPaper(line: Pick<SupplyMovement, 'sourceKind' | 'number'>): void {
	const paper = paperOf(line);
	if (paper) throw new Refusal(ON_PAPER[paper], { number: line.number ?? '' });
}

/** The key by which an item's movements of one month are found. */
export const itemMonth = (item: string, month: OfficeMonth): string => `${item}/${month}`;
