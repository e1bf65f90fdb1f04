import type { Finding, FindingCode } from '$lib/domain/equipment/sheet';
import { m } from '$lib/paraglide/messages';
import { textOf } from '../sync/duty-words';

const WORDS: Record<FindingCode, (finding: Finding) => string> = {
	tag_missing: m.imports_tag_missing,
	tag_twice: ({ detail = {} }) => m.imports_tag_twice({ line: textOf(detail, 'with') }),
	tag_taken: ({ detail = {} }) => m.imports_tag_taken({ name: textOf(detail, 'name') }),
	name_missing: m.imports_name_missing,
	not_a_number: m.imports_not_a_number,
	tag_form: m.imports_tag_form,
	digits_lost: m.imports_digits_lost,
	cut: ({ detail = {} }) => m.imports_cut({ most: textOf(detail, 'most') }),
	date_serial: m.imports_date_serial,
	month_only: m.imports_month_only,
	date_unreadable: m.imports_date_unreadable,
	rounded: m.imports_rounded,
	in_wan: m.imports_in_wan,
	warranty_counted: m.imports_warranty_counted,
	number_unreadable: m.imports_number_unreadable,
	status_unknown: m.imports_status_unknown,
	department_similar: ({ became = '' }) => m.imports_department_similar({ name: became }),
	department_unknown: m.imports_department_unknown,
	person_twice: m.imports_person_twice,
	person_unknown: m.imports_person_unknown,
	place_unknown: m.imports_place_unknown
};

/** What was found in a cell, as a sentence. */
export const findingWords = (finding: Finding): string => WORDS[finding.code](finding);

/** What the list of findings is narrowed by. */
export const KINDS = ['blocking', 'date', 'person', 'digits', 'money', 'other'] as const;
export type FindingKind = (typeof KINDS)[number];

const KIND_WORDS: Record<FindingKind, () => string> = {
	blocking: m.imports_kind_blocking,
	date: m.imports_kind_date,
	person: m.imports_kind_person,
	digits: m.imports_kind_digits,
	money: m.imports_kind_money,
	other: m.imports_kind_other
};

export const kindWord = (kind: FindingKind): string => KIND_WORDS[kind]();

export function kindOf({ blocking, code, field }: Finding): FindingKind {
	if (blocking) return 'blocking';
	if (code === 'digits_lost') return 'digits';
	if (field === 'purchasedOn' || field === 'warrantyUntil') return 'date';
	if (field === 'keeper') return 'person';
	return field === 'price' ? 'money' : 'other';
}
