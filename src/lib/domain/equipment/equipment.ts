import {
	choice,
	entity,
	facts,
	fileId,
	flag,
	id,
	instant,
	money,
	officeDate,
	optional,
	quantity,
	ref,
	staff,
	text,
	type RowOf
} from '../core';
import { departments } from '../people/department';
import { people } from '../people/person';
import { places, type Place } from './place';
import { searchWords } from './search-words';

export const STATUSES = [
	'inStock',
	'inUse',
	'lent',
	'underRepair',
	'idle',
	'pendingDisposal',
	'disposed',
	'lost'
] as const;
export type EquipmentStatus = (typeof STATUSES)[number];

/**
 * One thing of the ledger (台账). The whole row, its price too, is for all staff: the phone of whoever stands
 * before it answers without a network. Where an import named a keeper or a place that the office does not know,
 * the words stay in `keeperText` and `placeText`.
 */
export const equipment = entity('equipment', {
	row: {
		/** In the form of `tagOf`; never given to another thing. */
		assetTag: text(40),
		name: text(120),
		/** Initials of the name's pinyin (便携投影仪: `bxtyy`), where the page that wrote the name made them. */
		initials: optional(text(60)),
		/** GB/T 14885-2022, `A02010105`. */
		classCode: optional(text(20)),
		category: optional(text(60)),
		brand: optional(text(80)),
		model: optional(text(120)),
		serialNumber: optional(text(80)),
		spec: optional(text(200)),
		purchasedOn: optional(officeDate),
		price: optional(money),
		supplier: optional(text(120)),
		warrantyUntil: optional(officeDate),
		/** Years it should serve at least. */
		minimumYears: optional(quantity),
		department: optional(ref(departments)),
		keeper: optional(ref(people)),
		keeperText: optional(text(120)),
		place: optional(ref(places)),
		placeText: optional(text(120)),
		status: choice(STATUSES),
		/** What it was before the repair, and will be after. */
		statusBeforeRepair: optional(choice(STATUSES)),
		photo: optional(fileId),
		note: optional(text(1000)),
		/** Columns of an import that have no field here, by their heading. */
		extra: optional(facts),
		addedAt: instant,
		addedBy: optional(id),
		importId: optional(id),
		/** Last change after it was added or imported; an import with changed things is not taken back whole. */
		changedAt: optional(instant),
		/** Its import was taken back: nobody sees it, and the next import may use the tag. */
		withdrawn: flag
	},
	indexes: ['status', 'place', 'keeper', 'department', 'category', 'importId'],
	unique: ['assetTag'],
	audience: (item) => (item.withdrawn ? [] : [staff]),
	words: (item) => [
		...searchWords(item.assetTag, item.name, item.model, item.serialNumber, item.placeText, item.keeperText),
		...initialsFromEach(item.initials)
	]
});
export type Equipment = RowOf<typeof equipment>;

/** `bxtyy` is found by `tyy`. */
const initialsFromEach = (initials = ''): string[] =>
	Array.from({ length: Math.min(Math.max(initials.length - 1, 0), 6) }, (_, start) => initials.slice(start));

/** What a stranger at the label may know. */
export interface PublicView {
	readonly assetTag: string;
	readonly name: string;
	readonly place: string | undefined;
}

/** The only fields that leave the office without an account. `place` is the row that the item points to. */
export const publicView = (item: Equipment, place: Place | undefined): PublicView => ({
	assetTag: item.assetTag,
	name: item.name,
	place: place?.name ?? item.placeText
});
