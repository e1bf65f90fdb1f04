import type { Field, Target } from '$lib/domain/equipment/sheet';
import { m } from '$lib/paraglide/messages';

const WORDS: Record<Target, () => string> = {
	assetTag: m.equipment_tag,
	name: m.equipment_name,
	classCode: m.equipment_class_code,
	category: m.equipment_category,
	brand: m.equipment_brand,
	model: m.equipment_model,
	serialNumber: m.equipment_serial,
	spec: m.equipment_spec,
	purchasedOn: m.equipment_purchased_on,
	price: m.equipment_price,
	supplier: m.equipment_supplier,
	warrantyUntil: m.equipment_warranty_until,
	minimumYears: m.equipment_minimum_years,
	department: m.imports_field_department,
	keeper: m.imports_field_keeper,
	keeperFirst: m.imports_field_keeper_first,
	keeperLast: m.imports_field_keeper_last,
	place: m.equipment_place,
	status: m.imports_field_status,
	note: m.equipment_note,
	extra: m.imports_field_extra,
	skip: m.imports_field_skip
};

export const targetWord = (target: Target): string => WORDS[target]();

/** Where a column may go, the two that are no field last. */
export const TARGETS = Object.keys(WORDS) as Target[];

/** A field that two columns cannot fill. */
export const isField = (target: Target): target is Field => target !== 'extra' && target !== 'skip';
