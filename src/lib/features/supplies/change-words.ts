import type { SupplyChange } from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';
import { formatMoney } from '../format';

const FIELDS: Readonly<Record<string, () => string>> = {
	name: m.stock_name,
	class: m.stock_class,
	spec: m.stock_spec,
	brand: m.stock_brand,
	category: m.stock_category,
	unit: m.stock_unit,
	inside: m.stock_pack_unit,
	packs: m.stock_pack_unit,
	place: m.stock_place,
	shelf: m.stock_shelf,
	reorderLevel: m.stock_reorder_level,
	maxLevel: m.stock_max_level,
	supplier: m.stock_supplier,
	leadDays: m.stock_lead_days,
	perPerson: m.stock_per_person,
	substitute: m.stock_substitute,
	lastPrice: m.stock_price,
	barcode: m.stock_barcode,
	photo: m.stock_photo,
	note: m.stock_note,
	stopped: m.stock_stop,
	resumed: m.stock_resume
};
/** Values that say nothing to a person: ids and structures. */
const UNSAID: readonly string[] = ['supplier', 'photo', 'packs', 'inside', 'substitute', 'class'];

/** `安全库存 30 → 40`. */
export function changeWords({ field, from, to }: SupplyChange): string {
	const word = FIELDS[field]?.() ?? field;
	if (UNSAID.includes(field) || (from === undefined && to === undefined)) return word;
	const said = (value: string | undefined) =>
		value === undefined ? m.stock_nothing() : field === 'lastPrice' ? formatMoney(Number(value)) : value;
	return `${word} ${said(from)} → ${said(to)}`;
}
