import { m } from '$lib/paraglide/messages';
import type { ArrivalWords } from '../imports/arrival-words';
import type { Finding, FindingCode } from './check';
import type { Field, Target } from './columns';

const FIELD_WORDS: Record<Field, () => string> = {
	name: m.visits_import_name,
	company: m.visits_company,
	post: m.account_post,
	phone: m.account_phone,
	plate: m.visits_plate,
	headCount: m.visits_heads,
	day: m.visits_day,
	time: m.visits_time,
	host: m.visits_host,
	purpose: m.visits_purpose
};
export const targetWord = (target: Target): string =>
	target === 'skip' ? m.imports_field_skip() : FIELD_WORDS[target]();

const WORDS: Record<FindingCode, (finding: Finding) => string> = {
	name_missing: m.visits_import_name_missing,
	name_bad: m.visits_import_name_bad,
	too_long: ({ about = '' }) => m.visits_import_too_long({ most: about }),
	host_unknown: m.visits_import_host_unknown,
	host_several: m.visits_import_host_several,
	day_bad: m.visits_import_day_bad,
	day_past: m.visits_day_past,
	time_bad: m.visits_import_time_bad,
	head_count_bad: m.visits_import_heads_bad,
	expected: m.visits_import_expected,
	twice: ({ about = '' }) => m.visits_import_twice({ line: about }),
	phone_bad: m.visits_import_phone_bad,
	no_phone: m.visits_import_no_phone
};

/** What was found in a line, in a few words. */
export const findingWords = (finding: Finding): string => WORDS[finding.code](finding);

export const arrivalWords: ArrivalWords = {
	done: m.visits_import_done,
	label: m.visits_import,
	progress: m.visits_import_progress,
	offline: m.visits_import_offline,
	next: m.visits_import_next,
	undoUntil: m.visits_import_undo_until,
	undoAsked: m.visits_import_undo_asked,
	nothingToUndo: m.visits_import_undo_nobody,
	leaving: m.visits_import_leaving,
	leavingOffline: m.visits_import_undo_offline,
	undoRefused: m.people_import_undo_refused,
	stayed: m.visits_import_stayed,
	noneLeft: m.visits_import_none_left
};
