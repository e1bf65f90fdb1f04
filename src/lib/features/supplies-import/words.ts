import { m } from '$lib/paraglide/messages';
import type { ArrivalWords } from '../imports/arrival-words';
import type { Finding, FindingCode } from './check';
import type { Field, Target } from './columns';

const FIELD_WORDS: Record<Field, () => string> = {
	code: m.stock_code,
	name: m.stock_name,
	spec: m.stock_spec,
	brand: m.stock_brand,
	category: m.stock_category,
	class: m.stock_class,
	unit: m.stock_unit,
	pack: m.stock_pack_name,
	factor: m.stock_import_factor,
	place: m.stock_place,
	shelf: m.stock_shelf,
	reorderLevel: m.stock_reorder_level,
	maxLevel: m.stock_max_level,
	supplier: m.stock_supplier,
	lastPrice: m.stock_price,
	barcode: m.stock_barcode,
	stock: m.stock_quantity,
	note: m.stock_note
};
export const targetWord = (target: Target): string =>
	target === 'skip' ? m.imports_field_skip() : FIELD_WORDS[target]();

const WORDS: Record<FindingCode, (finding: Finding) => string> = {
	name_missing: m.stock_name_missing,
	unit_missing: m.stock_unit_missing,
	code_given: ({ about = '' }) => m.stock_import_code_given({ code: about }),
	code_taken: ({ about = '' }) => m.stock_import_code_taken({ name: about }),
	code_twice: ({ about = '' }) => m.imports_tag_twice({ line: about }),
	barcode_taken: ({ about = '' }) => m.stock_import_barcode_taken({ name: about }),
	barcode_twice: ({ about = '' }) => m.imports_tag_twice({ line: about }),
	number_bad: m.stock_number_unreadable,
	price_bad: m.equipment_price_unreadable,
	class_unknown: m.stock_import_class_unknown,
	pack_bad: m.stock_import_pack_bad,
	levels_crossed: m.refusal_levels_crossed,
	too_long: ({ about = '' }) => m.people_import_too_long({ most: about }),
	supplier_new: m.stock_import_supplier_new
};

/** What was found in a cell, as a sentence. */
export const findingWords = (finding: Finding): string => WORDS[finding.code](finding);

export const arrivalWords: ArrivalWords = {
	done: m.stock_import_done,
	label: m.stock_import_progress,
	progress: m.stock_import_progress_text,
	offline: m.stock_import_offline,
	next: m.stock_import_next,
	undoUntil: m.stock_import_undo_until,
	undoAsked: m.stock_import_undo_asked,
	nothingToUndo: m.stock_import_undo_nothing,
	leaving: m.stock_import_leaving,
	leavingOffline: m.stock_import_undo_offline,
	undoRefused: m.stock_import_undo_refused,
	stayed: m.stock_import_stayed,
	noneLeft: m.stock_import_none_left
};
