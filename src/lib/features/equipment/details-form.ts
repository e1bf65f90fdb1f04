import type { Equipment } from '$lib/domain/equipment';
import { m } from '$lib/paraglide/messages';
import { fenOf, typedPrice } from './price';

/** What a form about a thing holds, all as it was typed. */
export const FIELDS = [
	'name',
	'category',
	'brand',
	'model',
	'serialNumber',
	'spec',
	'classCode',
	'purchasedOn',
	'price',
	'supplier',
	'warrantyUntil',
	'minimumYears',
	'note'
] as const;
export type Field = (typeof FIELDS)[number];
export type Typed = Record<Field, string>;
export type Problems = Partial<Record<Field, string>>;

type Clearable = Exclude<Field, 'name'>;
/** What the ledger takes of the typed fields. */
export type Details = Partial<Pick<Equipment, Field>>;

export const NOTHING_TYPED = Object.fromEntries(FIELDS.map((field) => [field, ''])) as Typed;

/** A thing as a form shows it. */
export const typedOf = (item: Equipment): Typed => ({
	...(Object.fromEntries(FIELDS.map((field) => [field, String(item[field] ?? '')])) as Typed),
	price: typedPrice(item.price)
});

/** What was sent to the ledger, as it was typed: the price in yuan, numbers as words. */
export const typedAgain = ({
	price,
	...given
}: Readonly<Record<string, string | number | undefined>> & { readonly price?: number | undefined }): Record<
	string,
	string
> => ({
	...Object.fromEntries(
		Object.entries(given)
			.filter(([, value]) => value !== undefined)
			.map(([field, value]) => [field, String(value)])
	),
	...(price !== undefined && { price: typedPrice(price) })
});

/** What cannot be taken as it was typed, by field. */
export function problemsOf(typed: Typed): Problems {
	const problems: Problems = {};
	if (!typed.name.trim()) problems.name = m.equipment_name_missing();
	if (typed.price.trim() && fenOf(typed.price) === undefined) problems.price = m.equipment_price_unreadable();
	if (typed.minimumYears.trim() && !/^\d{1,3}$/.test(typed.minimumYears.trim()))
		problems.minimumYears = m.equipment_years_unreadable();
	return problems;
}

/** The typed fields as the ledger keeps them; empty ones are left out. */
export function detailsOf(typed: Typed): Details {
	const details: Record<string, string | number> = {};
	for (const field of FIELDS) {
		const text = typed[field].trim();
		if (!text) continue;
		const fen = field === 'price' ? fenOf(text) : undefined;
		details[field] = fen ?? (field === 'minimumYears' ? Number(text) : text);
	}
	return details as Details;
}

/** What an edit changes: fields with a new value, and fields that were emptied. */
export function changesOf(item: Equipment, typed: Typed): { set: Details; clear: Clearable[] } {
	const before = typedOf(item);
	const changed = FIELDS.filter((field) => typed[field].trim() !== before[field]);
	const details = detailsOf(typed);
	return {
		set: Object.fromEntries(
			changed.filter((field) => details[field] !== undefined).map((field) => [field, details[field]])
		),
		clear: changed.filter(
			(field): field is Clearable => field !== 'name' && details[field] === undefined && before[field] !== ''
		)
	};
}
