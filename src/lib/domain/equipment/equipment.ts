import { choice, entity, facts, flag, id, instant, optional, staff, text, type RowOf } from '../core';
import { details, whereabouts } from './details';
import type { Place } from './place';
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
 * before it answers without a network.
 */
export const equipment = entity('equipment', {
	row: {
		/** In the form of `tagOf`; never given to another thing. */
		assetTag: text(40),
		...details,
		...whereabouts,
		status: choice(STATUSES),
		/** What it was before the repair, and will be after. */
		statusBeforeRepair: optional(choice(STATUSES)),
		/** Columns of an import that have no field here, by their heading. */
		extra: optional(facts),
		addedAt: instant,
		addedBy: optional(id),
		importId: optional(id),
		/** Its import was taken back: nobody sees it, and the next import may use the tag. */
		withdrawn: flag
	},
	indexes: ['status', 'place', 'keeper', 'department', 'category', 'warrantyUntil', 'importId'],
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
