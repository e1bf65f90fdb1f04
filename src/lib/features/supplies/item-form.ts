import type { SupplyClass, SupplyItem } from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';
import { fenOf, typedPrice } from '../equipment/price';

/** What a form about an item holds, all as it was typed; packs as rows. */
export interface TypedItem {
	code: string;
	name: string;
	spec: string;
	brand: string;
	barcode: string;
	category: string;
	class: SupplyClass;
	unit: string;
	insideUnit: string;
	insideCount: string;
	packs: { unit: string; factor: string }[];
	place: string;
	shelf: string;
	reorderLevel: string;
	maxLevel: string;
	perPerson: string;
	supplier: string;
	lastPrice: string;
	leadDays: string;
	/** Id of what does where there is none; '' for nothing. */
	substitute: string;
	note: string;
}
export type ItemProblems = Partial<Record<keyof TypedItem, string>>;

export const NOTHING_TYPED: TypedItem = {
	code: '',
	name: '',
	spec: '',
	brand: '',
	barcode: '',
	category: '',
	class: 'consumable',
	unit: '',
	insideUnit: '',
	insideCount: '',
	packs: [],
	place: '',
	shelf: '',
	reorderLevel: '',
	maxLevel: '',
	perPerson: '',
	supplier: '',
	lastPrice: '',
	leadDays: '',
	substitute: '',
	note: ''
};

const TEXTS = [
	'name',
	'spec',
	'brand',
	'barcode',
	'category',
	'unit',
	'place',
	'shelf',
	'supplier',
	'substitute',
	'note'
] as const;
const NUMBERS = ['reorderLevel', 'maxLevel', 'perPerson', 'leadDays'] as const;

/** An item as a form shows it. */
export function typedItem(item: SupplyItem): TypedItem {
	const said = (value: string | number | undefined) => String(value ?? '');
	return {
		...(Object.fromEntries([...TEXTS, ...NUMBERS].map((field) => [field, said(item[field])])) as unknown as TypedItem),
		code: item.code,
		class: item.class,
		insideUnit: said(item.inside?.unit),
		insideCount: said(item.inside?.count),
		packs: (item.packs ?? []).map(({ unit, factor }) => ({ unit, factor: String(factor) })),
		lastPrice: typedPrice(item.lastPrice)
	};
}

/** The whole number that was typed, or undefined. */
export const countOf = (typed: string): number | undefined => {
	const plain = typed.normalize('NFKC').replace(/[\s,]/g, '');
	return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
};

/** What cannot be taken as it was typed, by field. */
export function problemsOf(typed: TypedItem): ItemProblems {
	const problems: ItemProblems = {};
	if (!typed.name.trim()) problems.name = m.stock_name_missing();
	if (!typed.unit.trim()) problems.unit = m.stock_unit_missing();
	for (const field of NUMBERS)
		if (typed[field].trim() && countOf(typed[field]) === undefined) problems[field] = m.stock_number_unreadable();
	if (typed.lastPrice.trim() && fenOf(typed.lastPrice) === undefined)
		problems.lastPrice = m.equipment_price_unreadable();
	if (
		!!typed.insideUnit.trim() !== !!typed.insideCount.trim() ||
		(typed.insideCount.trim() && !countOf(typed.insideCount))
	)
		problems.insideCount = m.stock_inside_unreadable();
	const factors = typed.packs.map((pack) => countOf(pack.factor) ?? 0);
	if (typed.packs.some((pack, n) => !pack.unit.trim() || (factors[n] ?? 0) <= Math.max(factors[n - 1] ?? 1, 1)))
		problems.packs = m.refusal_bad_packs();
	const [low, high] = [countOf(typed.reorderLevel), countOf(typed.maxLevel)];
	if (low !== undefined && high !== undefined && high < low) problems.maxLevel = m.refusal_levels_crossed();
	return problems;
}

type Details = Partial<Omit<SupplyItem, 'id' | 'code' | 'area' | 'stopped' | 'addedAt' | 'addedBy' | 'withdrawn'>>;

/** The typed fields as the catalogue keeps them; empty ones are left out. */
export function detailsOf(typed: TypedItem): Details & Pick<SupplyItem, 'name' | 'unit' | 'class'> {
	const texts = Object.fromEntries(TEXTS.map((field) => [field, typed[field].trim()]).filter(([, text]) => text));
	const numbers = Object.fromEntries(
		NUMBERS.map((field) => [field, countOf(typed[field])] as const).filter(([, number]) => number !== undefined)
	);
	const price = typed.lastPrice.trim() ? fenOf(typed.lastPrice) : undefined;
	const count = countOf(typed.insideCount);
	return {
		name: typed.name.trim(),
		unit: typed.unit.trim(),
		...texts,
		...numbers,
		class: typed.class,
		...(price !== undefined && { lastPrice: price }),
		...(count !== undefined && typed.insideUnit.trim() && { inside: { unit: typed.insideUnit.trim(), count } }),
		...(typed.packs.length > 0 && {
			packs: typed.packs.map(({ unit, factor }) => ({ unit: unit.trim(), factor: countOf(factor) ?? 0 }))
		})
	};
}

const CLEARABLE = [
	'spec',
	'brand',
	'barcode',
	'category',
	'place',
	'shelf',
	'supplier',
	'substitute',
	'note',
	...NUMBERS,
	'lastPrice',
	'inside',
	'packs'
] as const;

/** What an edit changes: fields with a new value, and fields that were emptied. */
export function changesOf(item: SupplyItem, typed: TypedItem) {
	const details = detailsOf(typed);
	const same = (field: keyof typeof details) => JSON.stringify(item[field]) === JSON.stringify(details[field]);
	return {
		set: Object.fromEntries(
			Object.entries(details).filter(([field]) => !same(field as keyof typeof details))
		) as Partial<typeof details>,
		clear: CLEARABLE.filter((field) => item[field] !== undefined && details[field] === undefined)
	};
}
