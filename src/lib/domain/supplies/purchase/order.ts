import {
	choice,
	daysAfter,
	entity,
	group,
	instant,
	list,
	money,
	officeDate,
	optional,
	quantity,
	ref,
	text,
	user,
	type RowOf
} from '../../core';
import { people } from '../../people/person';
import { supplyItems } from '../catalogue/item';
import { ledgerReaders } from '../keepers';
import { suppliers } from '../catalogue/supplier';
import { purchasePlans } from './plan';

export const ORDER_STATUSES = ['placed', 'partlyReceived', 'received'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];
/** Something of it is still to come: what stands as in transit, by the index on `status`. */
export const ORDER_OPEN = ['placed', 'partlyReceived'] as const;

/** One thing that was ordered; within an order it stands once. In the unit of issue. */
export const orderLine = group({
	item: ref(supplyItems),
	name: text(120),
	spec: optional(text(200)),
	unit: text(10),
	packUnit: optional(text(10)),
	pack: quantity,
	ordered: quantity,
	unitPrice: money,
	/** Counted at the door, good and bad. */
	counted: quantity,
	/** In the store: what was good, and what was taken as it is. */
	accepted: quantity,
	/** Went back for good, or was given up: it does not come any more. */
	forgone: quantity
});

/** A purchase order (采购单): what is bought of one supplier. Bad and missing goods stay open on it. */
export const purchaseOrders = entity('purchaseOrders', {
	row: {
		/** The plan's number and which of its orders this is: `CG-202611-0004-1`. */
		number: optional(text(40)),
		plan: ref(purchasePlans),
		supplier: ref(suppliers),
		supplierName: text(120),
		buyer: ref(people),
		/** Who checks the goods in; absent: anybody of the duty but the buyer. */
		receiver: optional(ref(people)),
		placedAt: instant,
		dueOn: optional(officeDate),
		lines: list(orderLine, 300),
		/** How many deliveries have come. */
		deliveries: quantity,
		status: choice(ORDER_STATUSES),
		remark: optional(text(300)),
		closedAt: optional(instant)
	},
	indexes: ['status', 'plan'],
	unique: ['number'],
	audience: (order) => [...ledgerReaders, user(order.buyer), user(order.receiver)],
	until: ({ closedAt }) => closedAt && daysAfter(closedAt, 400)
});
export type PurchaseOrder = RowOf<typeof purchaseOrders>;
export type OrderLine = PurchaseOrder['lines'][number];

/** What of a line has yet to come. An order line is closed when this is nothing. */
export const toCome = ({ ordered, accepted, forgone }: Pick<OrderLine, 'ordered' | 'accepted' | 'forgone'>): number =>
	ordered - accepted - forgone;

export const isExpected = ({ status }: Pick<PurchaseOrder, 'status'>): boolean => status !== 'received';

/** Fen, of what was ordered. */
export const orderWorth = (lines: readonly Pick<OrderLine, 'ordered' | 'unitPrice'>[]): number =>
	lines.reduce((sum, { ordered, unitPrice }) => sum + ordered * unitPrice, 0);

/** What was accepted of a delivery at its order's prices, in fen. A line that the order lacks is worth nothing. */
export const deliveryWorth = (
	{ lines }: Pick<PurchaseOrder, 'lines'>,
	came: readonly { readonly item: string; readonly accepted: number }[]
): number =>
	came.reduce(
		(sum, { item, accepted }) => sum + accepted * (lines.find((line) => line.item === item)?.unitPrice ?? 0),
		0
	);
