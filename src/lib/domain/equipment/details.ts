import { fileId, money, officeDate, optional, quantity, ref, text } from '../core';
import { departments } from '../people/department';
import { people } from '../people/person';
import { places } from './place';

/** What a thing is, as the ledger describes it. */
export const details = {
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
	photo: optional(fileId),
	note: optional(text(1000))
} as const;

/** Whose it is and where it stands. The texts hold what an import said of people and places not known here. */
export const whereabouts = {
	department: optional(ref(departments)),
	keeper: optional(ref(people)),
	keeperText: optional(text(120)),
	place: optional(ref(places)),
	placeText: optional(text(120))
} as const;
