import {
	choice,
	dateAfter,
	duty,
	entity,
	fileId,
	group,
	id,
	instant,
	list,
	officeDate,
	officeInstant,
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
import { purchaseOrders } from './order';

/** 破损, 型号不符, 短少, 过期, 其他. */
export const DEFECTS = ['broken', 'wrongModel', 'short', 'expired', 'other'] as const;
export type Defect = (typeof DEFECTS)[number];

/** 退货: it goes back for good. 换货: another comes. 让步接收: it is taken as it is. */
export const DEFECT_WAYS = ['return', 'exchange', 'concession'] as const;
export type DefectWay = (typeof DEFECT_WAYS)[number];

export const receiptLine = group({
	item: ref(supplyItems),
	name: text(120),
	spec: optional(text(200)),
	unit: text(10),
	counted: quantity,
	rejected: quantity,
	/** Went into the store. */
	accepted: quantity,
	/** Good, but nobody had ordered so many: it lies apart until the duty has decided. */
	excess: quantity,
	/** Goes back for good and is not waited for. Absent on deliveries of before this was kept. */
	forgone: optional(quantity),
	defect: optional(choice(DEFECTS)),
	way: optional(choice(DEFECT_WAYS)),
	note: optional(text(200))
});

/** What a line said before it was corrected, or after. */
const counts = group({ counted: quantity, rejected: quantity, accepted: quantity });

/** What was put right of a delivery, by whom and why; never changed itself. */
export const correction = group({
	/** The mutation that did it. */
	mutation: id,
	at: instant,
	by: ref(people),
	reason: text(300),
	lines: list(group({ item: ref(supplyItems), from: counts, to: counts }), 300)
});

/** Corrections that one delivery bears; who needs more has another problem. */
export const MOST_CORRECTIONS = 30;

/** One delivery, counted and looked at (验收单). Its lines are what is known now, its corrections what they were. */
export const goodsReceipts = entity('goodsReceipts', {
	row: {
		/** `YS-202611-0001`; absent until the server has given it. */
		number: optional(text(30)),
		order: ref(purchaseOrders),
		supplierName: text(120),
		/** The how-manieth delivery of its order. */
		delivery: quantity,
		receivedBy: ref(people),
		buyer: ref(people),
		at: instant,
		day: officeDate,
		lines: list(receiptLine, 300),
		/** The oldest first. */
		corrections: optional(list(correction, MOST_CORRECTIONS)),
		/** SVG path data on a field of 600 × 200. */
		signature: optional(text(40_000))
	},
	indexes: ['order', 'day'],
	unique: ['number'],
	audience: (receipt) => [...ledgerReaders, user(receipt.receivedBy), user(receipt.buyer)],
	until: ({ day }) => officeInstant(dateAfter(day, 400))
});
export type GoodsReceipt = RowOf<typeof goodsReceipts>;
export type ReceiptLine = GoodsReceipt['lines'][number];
export type ReceiptCorrection = NonNullable<GoodsReceipt['corrections']>[number];

/** Nothing of it came after all: it was written down by mistake. */
export const isVoid = ({ lines }: Pick<GoodsReceipt, 'lines'>): boolean => lines.every((line) => line.counted === 0);

/** A picture of what was rejected. */
export const receiptPhotos = entity('receiptPhotos', {
	row: {
		receipt: ref(goodsReceipts),
		item: ref(supplyItems),
		receivedBy: ref(people),
		buyer: ref(people),
		photo: fileId
	},
	indexes: ['receipt'],
	audience: (one) => [duty('supplies'), user(one.receivedBy), user(one.buyer)]
});
export type ReceiptPhoto = RowOf<typeof receiptPhotos>;
