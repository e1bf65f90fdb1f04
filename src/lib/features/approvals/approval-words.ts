import type { Act, Approval, Line, Place, State } from '$lib/domain/approvals';
import { dateAfter, officeDateOf, type OfficeDate } from '$lib/domain/core';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import type { Tone } from '$lib/ui';
import { dutyWord } from '../account/roles';
import { formatDay } from '../format';

const STATE: Record<State, readonly [Tone, () => string]> = {
	running: ['accent', m.approval_state_running],
	returned: ['danger', m.approval_state_returned],
	approved: ['ok', m.approval_state_approved],
	rejected: ['danger', m.approval_state_rejected],
	withdrawn: ['neutral', m.approval_state_withdrawn]
};
export const stateWord = (state: State): string => STATE[state][1]();
export const stateTone = (state: State): Tone => STATE[state][0];

/** Until when, as a person says it; red when it is past, amber on its day. */
export interface DueWords {
	readonly text: string;
	readonly tone: 'danger' | 'warn' | undefined;
}

/** `今天到期`, `明天`, `超 2 天`; undefined without a limit. Of a year that is not published: `1月4日（暂定）`. */
export function dueWords({ dueAt, dueProvisional }: Approval, now: string, today: OfficeDate): DueWords | undefined {
	if (dueAt === undefined) return undefined;
	const day = officeDateOf(dueAt);
	if (dueAt <= now) {
		const days = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
		return { text: days > 0 ? m.approval_late_days({ count: days }) : m.approval_late_today(), tone: 'danger' };
	}
	if (day === today) return { text: m.approval_due_today(), tone: 'warn' };
	const text = day === dateAfter(today, 1) ? m.approval_due_tomorrow() : formatDay(dueAt, now);
	return { text: dueProvisional ? m.approval_due_provisional({ day: text }) : text, tone: undefined };
}

const LINE: Record<Act, () => string> = {
	requested: m.approval_line_requested,
	approved: m.approval_line_approved,
	returned: m.approval_line_returned,
	rejected: m.approval_line_rejected,
	withdrawn: m.approval_line_withdrawn,
	resubmitted: m.approval_line_resubmitted,
	added: m.approval_line_added,
	transferred: m.approval_line_transferred,
	replaced: m.approval_line_replaced,
	reminded: m.approval_line_reminded,
	passed: m.approval_line_passed
};
export const lineWord = ({ act }: Pick<Line, 'act'>): string => LINE[act]();

/** `周明远 代 赵启文` */
export const signedName = (person: string, principal: string | undefined): string =>
	principal ? m.approval_for({ person, principal }) : person;

/** Whose signature a place is, without a name: `部门负责人`, `财务部负责人`, `设备`, `院领导`. */
export function placeWord(
	place: Place,
	names: { department?: string | undefined; person?: string | undefined }
): string {
	switch (place.role) {
		case 'head':
			return m.approval_role_head();
		case 'department':
			return m.approval_role_department({ name: names.department ?? '' });
		case 'duty':
			return place.duty ? m.approval_role_duty({ name: dutyWord(place.duty) }) : '';
		case 'admin':
			return m.approval_role_admin();
		case 'leader':
			return m.approval_role_leader();
		case 'person':
			return names.person ?? m.approval_somebody();
	}
}

/** Several, as one says them: `甲、乙`, `A, B`. */
export const listed = (words: readonly string[]): string => words.join(getLocale() === 'en' ? ', ' : '、');
