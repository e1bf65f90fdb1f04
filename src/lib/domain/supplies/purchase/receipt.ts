import {
	choice,
	dateAfter,
	duty,
	entity,
	fileId,
	group,
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
	defect: optional(choice(DEFECTS)),
	way: optional(choice(DEFECT_WAYS)),
	note: optional(text(200))
});

/** One delivery, counted and looked at (验收单). */
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
