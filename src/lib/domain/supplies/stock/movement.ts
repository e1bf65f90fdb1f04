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

/** How a hand-out (出库单) is named as the source of its movements. */
export const ISSUE_SOURCE = 'issue';

/** Whether it stands on a slip that is reversed as a whole: the requisition, the loans and the spending follow the slip. */
export const isOnSlip = ({ sourceKind }: Pick<SupplyMovement, 'sourceKind'>): boolean => sourceKind === ISSUE_SOURCE;

/** The key by which an item's movements of one month are found. */
export const itemMonth = (item: string, month: OfficeMonth): string => `${item}/${month}`;
