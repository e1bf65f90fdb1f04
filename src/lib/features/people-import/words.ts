import { m } from '$lib/paraglide/messages';
import type { ArrivalWords } from '../imports/arrival-words';
import type { Finding, FindingCode } from './check';
import type { Field, Target } from './columns';

const FIELD_WORDS: Record<Field, () => string> = {
	name: m.people_name,
	department: m.account_department,
	post: m.account_post,
	room: m.people_room,
	extension: m.people_extension,
	phone: m.account_phone,
	email: m.account_email,
	userName: m.account_user_name
};
export const targetWord = (target: Target): string =>
	target === 'skip' ? m.imports_field_skip() : FIELD_WORDS[target]();

const MALFORMED: Partial<Record<Field, () => string>> = {
	phone: m.people_phone_bad,
	email: m.people_email_bad,
	extension: m.people_extension_bad
};
const WORDS: Record<FindingCode, (finding: Finding) => string> = {
	name_missing: m.people_import_name_missing,
	name_bad: m.people_name_bad,
	too_long: ({ about = '' }) => m.people_import_too_long({ most: about }),
	malformed: ({ field }) => (MALFORMED[field] ?? m.people_user_name_bad)(),
	taken: ({ about = '' }) => m.people_identity_taken({ name: about }),
	twice: ({ about = '' }) => m.imports_tag_twice({ line: about }),
	namesake: ({ about }) => (about ? m.people_import_namesake_of({ department: about }) : m.people_import_namesake()),
	same_person: m.people_import_same_person,
	no_login: m.people_import_no_login,
	department_new: m.people_import_department_new
};

/** What was found in a cell, as a sentence. */
export const findingWords = (finding: Finding): string => WORDS[finding.code](finding);

export const arrivalWords: ArrivalWords = {
	done: m.people_import_done,
	label: m.people_import_progress,
	progress: m.people_import_progress_text,
	offline: m.people_import_offline,
	next: m.people_import_next,
	undoUntil: m.people_import_undo_until,
	undoAsked: m.people_import_undo_asked,
	nothingToUndo: m.people_import_undo_nobody,
	leaving: m.people_import_leaving,
	leavingOffline: m.people_import_undo_offline,
	undoRefused: m.people_import_undo_refused,
	stayed: m.people_import_stayed,
	noneLeft: m.people_import_none_left
};
