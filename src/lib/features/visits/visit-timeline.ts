import Bell from '@lucide/svelte/icons/bell';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import HandHelping from '@lucide/svelte/icons/hand-helping';
import IdCard from '@lucide/svelte/icons/id-card';
import LogOut from '@lucide/svelte/icons/log-out';
import PenLine from '@lucide/svelte/icons/pen-line';
import UserCheck from '@lucide/svelte/icons/user-check';
import X from '@lucide/svelte/icons/x';
import { hasBadgeOut, isPresent, type Visit, type VisitAnswer } from '$lib/domain/visits';
import { m } from '$lib/paraglide/messages';
import type { TimelineEntry } from '$lib/ui';
import { formatTime, formatWhen } from '../format';
import { answerWord } from './visit-words';

/** Names of those who had a part in a visit, by their ids: people and tablets. */
export type Names = ReadonlyMap<string, string>;

/** What happened in a visit, newest first, as the desk reads it. */
export function timelineOf(visit: Visit, answer: VisitAnswer | undefined, names: Names): TimelineEntry[] {
	const nameOf = (id: string | undefined) => (id === undefined ? undefined : names.get(id));
	return [
		...leaving(visit, nameOf),
		...answered(visit, answer, nameOf),
		...told(visit, answer, nameOf),
		...arrival(visit, nameOf),
		...registration(visit, nameOf)
	];
}

type NameOf = (id: string | undefined) => string | undefined;

function leaving(visit: Visit, nameOf: NameOf): TimelineEntry[] {
	const { cancelledAt, leftAt } = visit;
	if (visit.status === 'cancelled' && cancelledAt)
		return [
			{
				id: 'cancelled',
				state: 'problem',
				icon: X,
				title: m.visit_line_cancelled(),
				text: [formatWhen(cancelledAt), nameOf(visit.cancelledBy), visit.cancelReason]
			}
		];
	if (leftAt)
		return [
			{
				id: 'left',
				state: 'done',
				icon: LogOut,
				title: m.visit_line_left(),
				text: [formatWhen(leftAt), nameOf(visit.leftBy), badgeLine(visit)]
			}
		];
	if (visit.status === 'expected') return [{ id: 'next', state: 'next', title: m.visit_line_waiting_in() }];
	if (visit.status === 'noShow') return [{ id: 'noShow', state: 'next', title: m.visit_no_show() }];
	return [{ id: 'next', state: 'next', title: m.visit_line_waiting_out() }];
}

function badgeLine(visit: Visit): string | undefined {
	if (visit.badge === undefined) return undefined;
	if (hasBadgeOut(visit)) return m.visit_badge_out({ badge: visit.badge });
	return visit.badgeBack === 'lost'
		? m.visit_badge_lost({ badge: visit.badge })
		: m.visit_badge_back({ badge: visit.badge });
}

function answered(visit: Visit, answer: VisitAnswer | undefined, nameOf: NameOf): TimelineEntry[] {
	if (!answer?.answer || !answer.answeredAt) return [];
	const { minutes, room } = answer;
	const name = nameOf(answer.answeredBy) ?? nameOf(visit.host) ?? m.visit_host();
	return [
		{
			id: 'answer',
			state: answer.answer === 'notExpected' ? 'problem' : 'done',
			icon: HandHelping,
			title: answerWord(answer.answer, { minutes, room, receiver: nameOf(answer.receiver) }),
			text: [name, formatWhen(answer.answeredAt)]
		}
	];
}

function told(visit: Visit, answer: VisitAnswer | undefined, nameOf: NameOf): TimelineEntry[] {
	if (!answer || answer.times === 0) return [];
	const seen = answer.seenAt && m.visit_line_seen({ when: formatWhen(answer.seenAt) });
	return [
		{
			id: 'told',
			state: answer.seenAt || answer.answeredAt ? 'done' : isPresent(visit) ? 'current' : 'done',
			icon: Bell,
			title: m.visit_line_told({ name: nameOf(visit.host) ?? m.visit_host() }),
			text: [formatWhen(answer.toldAt), answer.times > 1 && m.visit_line_times({ times: answer.times }), seen]
		}
	];
}

function arrival(visit: Visit, nameOf: NameOf): TimelineEntry[] {
	const { arrivedAt, agreedAt } = visit;
	if (!arrivedAt) return [];
	const where = nameOf(visit.arrivedBy);
	const badge: TimelineEntry[] = visit.badge
		? [{ id: 'badge', state: 'done', icon: IdCard, title: m.visit_line_badge({ badge: visit.badge }) }]
		: [];
	const notice: TimelineEntry[] = agreedAt
		? [
				{
					id: 'notice',
					state: 'done',
					icon: PenLine,
					title: visit.signed ? m.visit_line_signed() : m.visit_line_read(),
					text: [formatTime(agreedAt), where, m.visit_line_version({ version: visit.noticeVersion ?? 1 })]
				}
			]
		: [];
	return [
		...badge,
		...notice,
		{
			id: 'arrived',
			state: 'done',
			icon: UserCheck,
			title: m.visit_line_arrived(),
			text: [formatWhen(arrivedAt), where]
		}
	];
}

const registration = (visit: Visit, nameOf: NameOf): TimelineEntry[] =>
	visit.walkIn
		? []
		: [
				{
					id: 'registered',
					state: 'done',
					icon: CalendarDays,
					title: m.visit_line_registered({ name: nameOf(visit.registeredBy) ?? '' }),
					text: [formatWhen(visit.registeredAt), visit.code && m.visit_line_code({ code: visit.code })]
				}
			];
