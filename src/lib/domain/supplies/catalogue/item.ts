import {
	choice,
	entity,
	fileId,
	flag,
	group,
	id,
	instant,
	list,
	money,
	optional,
	quantity,
	ref,
	staff,
	text,
	type RowOf
} from '../../core';
import { searchWords } from '../../equipment/search-words';
import { suppliers } from './supplier';

/**
 * 消耗品, issued and gone · 管理消耗品, against a quota or the old one (以旧换新) · 管理品, on loan to a person and
 * given back on leaving. Fixed assets are equipment.
 */
export const SUPPLY_CLASSES = ['consumable', 'controlledConsumable', 'durable'] as const;
export type SupplyClass = (typeof SUPPLY_CLASSES)[number];

/** What an item is, as the catalogue describes it. Quantities are in its `unit`, prices in fen for one unit. */
export const itemDetails = {
	name: text(120),
	/** Pinyin and initials of the name (复印纸: `fuyinzhi`, `fyz`), where the page that wrote the name made them. */
	pinyin: optional(text(200)),
	initials: optional(text(60)),
	class: choice(SUPPLY_CLASSES),
	spec: optional(text(200)),
	brand: optional(text(80)),
	category: optional(text(60)),
	/** 计量单位: the smallest unit that is issued. All quantities of the item are in it. */
	unit: text(10),
	/** What one unit holds where that is worth knowing: 500 张 in a 包. Nothing is counted in it. */
	inside: optional(group({ unit: text(10), count: quantity })),
	/** Units it is bought in, the smallest first; `factor`: how many units one holds (箱 = 5 包). */
	packs: optional(list(group({ unit: text(10), factor: quantity }), 4)),
	/** The store or cupboard, as the stocktake divides them: 文具柜. */
	place: optional(text(60)),
	/** Where in it (货位): 架 A-2. */
	shelf: optional(text(60)),
	/** 安全库存 and 最高库存. */
	reorderLevel: optional(quantity),
	maxLevel: optional(quantity),
	supplier: optional(ref(suppliers)),
	/** Days from order to arrival. */
	leadDays: optional(quantity),
	/** What one person may take in a month. */
	perPerson: optional(quantity),
	/** What else does where there is none. */
	substitute: optional(id),
	lastPrice: optional(money),
	/** The maker's code; further ones are `supplyCodes`. */
	barcode: optional(text(60)),
	photo: optional(fileId),
	note: optional(text(500))
} as const;

/** The area of items that have no place. */
export const NOWHERE = '-';

/** One kind of thing in the catalogue. All staff read it, its price too: who asks for something sees what it costs. */
export const supplyItems = entity('supplyItems', {
	row: {
		/** `YP-0001`, in the form of `tagOf`; never given to another item. */
		code: text(40),
		...itemDetails,
		/** Where a stocktake looks for it: its place, or `NOWHERE`. */
		area: text(60),
		/** No longer bought or asked for; what is in stock stays in the book. */
		stopped: flag,
		addedAt: instant,
		addedBy: optional(id),
		importId: optional(id),
		/** Its import was taken back: nobody sees it, and the next import may use the code. */
		withdrawn: flag
	},
	indexes: ['category', 'area', 'supplier', 'importId'],
	unique: ['code', 'barcode'],
	audience: (item) => [!item.withdrawn && staff],
	words: (item) => [
		...searchWords(item.code, item.name, item.spec, item.brand),
		...fromEach(item.initials),
		item.pinyin,
		item.barcode
	]
});
export type SupplyItem = RowOf<typeof supplyItems>;

/** `a4fyz` is found by `fyz`. */
const fromEach = (initials = ''): string[] =>
	Array.from({ length: Math.min(Math.max(initials.length - 1, 0), 6) }, (_, start) => initials.slice(start));
