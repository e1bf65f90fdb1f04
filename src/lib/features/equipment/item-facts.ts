import type { Equipment } from '$lib/domain/equipment';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import type { Fact } from '$lib/ui';
import { formatLongDay, formatMoney } from '../format';
import type { EquipmentView } from './view';
import { serveUntil, warrantyOn } from './warranty';

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** The warranty in words: the day, and how long it still runs once that matters. */
function warrantyFact(until: string): Fact {
	const { days, state } = warrantyOn(office.today, until);
	const date = formatLongDay(until);
	const term = m.equipment_warranty_until();
	if (state === 'over') return { term, value: m.equipment_warranty_over({ date }) };
	if (state === 'soon') return { term, value: m.equipment_warranty_left({ date, days }), tone: 'warn' };
	return { term, value: date };
}

function serviceFact({ minimumYears, purchasedOn }: Equipment): Fact | false {
	if (minimumYears === undefined) return false;
	const value = purchasedOn
		? m.equipment_serve_until({ years: minimumYears, date: formatLongDay(serveUntil(purchasedOn, minimumYears)) })
		: m.equipment_serve_years({ years: minimumYears });
	return { term: m.equipment_minimum_years(), value };
}

/** What stands beside a list: where, whose, since when. */
export function shortFacts({ item, place, keeperName, keeper, department }: EquipmentView): (Fact | false)[] {
	return [
		{ term: m.equipment_place(), value: place ?? m.equipment_place_unknown() },
		keeperName !== undefined && {
			term: m.equipment_keeper(),
			value: joined(keeperName, keeper && department?.name)
		},
		!keeper && department !== undefined && { term: m.equipment_department(), value: department.name },
		item.serialNumber !== undefined && { term: m.equipment_serial(), value: item.serialNumber, mono: true },
		(item.purchasedOn !== undefined || item.price !== undefined) && {
			term: m.equipment_purchase(),
			value: joined(
				item.purchasedOn && formatLongDay(item.purchasedOn),
				item.price === undefined ? undefined : formatMoney(item.price)
			)
		},
		item.warrantyUntil !== undefined && warrantyFact(item.warrantyUntil),
		serviceFact(item)
	];
}

/** What else the ledger knows, columns of an import that have no field here at the end. */
export const furtherFacts = (item: Equipment): (Fact | false)[] => [
	item.category !== undefined && { term: m.equipment_category(), value: item.category },
	item.classCode !== undefined && { term: m.equipment_class_code(), value: item.classCode, mono: true },
	item.spec !== undefined && { term: m.equipment_spec(), value: item.spec },
	item.supplier !== undefined && { term: m.equipment_supplier(), value: item.supplier },
	item.note !== undefined && { term: m.equipment_note(), value: item.note },
	...Object.entries(item.extra ?? {}).map(([term, value]) => ({ term, value: String(value) }))
];
