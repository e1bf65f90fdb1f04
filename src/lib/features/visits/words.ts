import Bell from '@lucide/svelte/icons/bell';
import CalendarPlus from '@lucide/svelte/icons/calendar-plus';
import CalendarX from '@lucide/svelte/icons/calendar-x';
import Eye from '@lucide/svelte/icons/eye';
import HandHelping from '@lucide/svelte/icons/hand-helping';
import IdCard from '@lucide/svelte/icons/id-card';
import LogOut from '@lucide/svelte/icons/log-out';
import Merge from '@lucide/svelte/icons/merge';
import PenLine from '@lucide/svelte/icons/pen-line';
import Settings from '@lucide/svelte/icons/settings';
import Undo from '@lucide/svelte/icons/undo-2';
import UserCheck from '@lucide/svelte/icons/user-check';
import UserPlus from '@lucide/svelte/icons/user-plus';
import Users from '@lucide/svelte/icons/users';
import { resolve } from '$app/paths';
import { people } from '$lib/domain/people/person';
import {
	ANSWERS,
	badgeLost,
	badgeReturned,
	cancelVisit,
	changeReception,
	changeVisit,
	hostAnswer,
	hostSeen,
	importVisits,
	isPresent,
	joinVisits,
	preRegister,
	renotify,
	signIn,
	signOut,
	undoVisitsImport,
	VISIT_STATUSES,
	visitAnswers,
	visits,
	walkIn,
	type Answer
} from '$lib/domain/visits';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import type { IconSource } from '$lib/ui';
import { formatDate } from '../format';
import { act, newsAnswer, textOf, type DutyWords, type Facts, type News, type Telling } from '../sync/duty-words';
import { answerWord, guestName, partyOf, purposeOf, visitStatusWord } from './visit-words';

const visitPath = (id: string): string => resolve('/(staff)/visits/[id]', { id });
/** Where a host answers. */
const answerPath = (id: string): string => resolve('/(staff)/visits/[id]/answer', { id });

/** `王建国 等 3 人`, and his company. */
async function tellVisit(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const visit = await store.get(visits, id);
	return visit ? { what: partyOf(visit), more: [visit.company, ...more], again: visitPath(id) } : { more };
}

const onVisit = <Args extends { readonly visit: string }>(
	icon: IconSource,
	name: () => string,
	more?: (args: Args) => Telling['more']
) => ({ icon, name, tell: (args: Args, store: Reading) => tellVisit(store, args.visit, more?.(args)) });

interface Guest {
	readonly name: string;
	readonly company?: string | undefined;
	readonly host?: string | undefined;
}
const tellGuest = async ({ name, company, host }: Guest, store: Reading): Promise<Telling> => ({
	what: name,
	more: [company, (await store.get(people, host))?.name ?? m.visit_host_reception()]
});

const statusWord = (detail: Facts | Readonly<Record<string, unknown>>): string => {
	const status = VISIT_STATUSES.find((one) => one === detail.status);
	return status ? visitStatusWord(status) : '';
};

type Titled = (inputs: { name: string }) => string;

/** What somebody is told of a visit. Words name no guest by themselves: the name is in the visit, until it is erased. */
const news =
	(icon: IconSource, title: Titled, path = answerPath) =>
	async (about: Facts, store: Reading): Promise<News> => {
		const visit = await store.get(visits, textOf(about, 'visit'));
		return {
			icon,
			title: title({ name: visit ? guestName(visit) : m.visit_some_guest() }),
			text: visit && [visit.company, purposeOf(visit)].filter(Boolean).join(m.sentence_comma()),
			...(visit && { href: path(visit.id) })
		};
	};

/** The usual time that a guest is asked to wait, minutes. */
const SOON = 10;

/** A guest waits: who is asked answers from the list itself, while nobody has. */
async function arrived(about: Facts, store: Reading): Promise<News> {
	const told = await news(Users, m.news_visitor_arrived)(about, store);
	const id = textOf(about, 'visit');
	const [visit, answer] = [await store.get(visits, id), await store.get(visitAnswers, id)];
	if (!visit || !isPresent(visit) || !answer || answer.answer) return told;
	const reply = (of: Answer, label: string, minutes?: number) => {
		const said = m.visit_said_answered({ answer: answerWord(of, { minutes }) });
		return newsAnswer(label, said, hostAnswer, { visit: id, answer: of, ...(minutes !== undefined && { minutes }) });
	};
	return {
		...told,
		answers: [reply('coming', m.visit_answer_i_come()), reply('wait', m.visit_answer_wait({ minutes: SOON }), SOON)]
	};
}

async function answered(about: Facts, store: Reading): Promise<News> {
	const [visit, answer] = [
		await store.get(visits, textOf(about, 'visit')),
		ANSWERS.find((one) => one === about.answer)
	];
	const host = await store.get(people, visit?.host);
	const receiver = await store.get(people, visit?.receiver);
	return {
		icon: HandHelping,
		title: m.news_host_answered({ name: host?.name ?? m.visit_host() }),
		text: [
			visit && partyOf(visit),
			answer &&
				answerWord(answer, {
					minutes: visit?.guestWordMinutes,
					room: visit?.guestWordRoom,
					receiver: receiver?.name
				})
		]
			.filter(Boolean)
			.join(m.news_answer_colon()),
		...(visit && { href: visitPath(visit.id) })
	};
}

type Asked = (inputs: { name: string; badge: string; status: string }) => string;

const question =
	(icon: IconSource, title: Asked, text: Asked) =>
	async (detail: Facts, store: Reading): Promise<News> => {
		const visit = await store.get(visits, textOf(detail, 'visit'));
		const inputs = {
			name: visit ? guestName(visit) : m.visit_some_guest(),
			badge: textOf(detail, 'badge'),
			status: statusWord(detail)
		};
		return { icon, title: title(inputs), text: text(inputs), ...(visit && { href: visitPath(visit.id) }) };
	};

/** What the reception's acts, their refusals, news and questions are called. */
export const visitWords: DutyWords = {
	acts: {
		...act(preRegister, {
			icon: CalendarPlus,
			name: m.act_visit_pre_register,
			tell: async (args, store) => {
				const { what, more = [] } = await tellGuest(args, store);
				return { what, more: [formatDate(args.day), ...more] };
			}
		}),
		...act(importVisits, {
			icon: Users,
			name: m.act_visit_import,
			tell: ({ rows }) => ({ what: m.act_count_guests({ count: rows.length }), again: resolve('/visits/import') })
		}),
		...act(undoVisitsImport, {
			icon: Undo,
			name: m.act_visit_undo_import,
			tell: ({ visits: ids }) => ({
				what: m.act_count_guests({ count: ids.length }),
				again: resolve('/visits/import')
			})
		}),
		...act(changeVisit, onVisit(PenLine, m.act_visit_change)),
		...act(
			cancelVisit,
			onVisit(CalendarX, m.act_visit_cancel, ({ reason }: { visit: string; reason?: string | undefined }) => [reason])
		),
		...act(
			signIn,
			onVisit(UserCheck, m.act_visit_sign_in, ({ badge }: { visit: string; badge?: string | undefined }) => [badge])
		),
		...act(walkIn, { icon: UserPlus, name: m.act_visit_walk_in, tell: tellGuest }),
		...act(joinVisits, onVisit(Merge, m.act_visit_join)),
		...act(signOut, onVisit(LogOut, m.act_visit_sign_out)),
		...act(badgeReturned, { icon: IdCard, name: m.act_badge_returned, tell: ({ badge }) => ({ what: badge }) }),
		...act(badgeLost, { icon: IdCard, name: m.act_badge_lost, tell: ({ badge }) => ({ what: badge }) }),
		...act(hostAnswer, {
			icon: HandHelping,
			name: m.act_visit_answer,
			tell: async ({ visit, answer, minutes, room, receiver }, store) =>
				tellVisit(store, visit, [
					answerWord(answer, { minutes, room, receiver: (await store.get(people, receiver))?.name })
				])
		}),
		...act(hostSeen, onVisit(Eye, m.act_visit_seen)),
		...act(renotify, onVisit(Bell, m.act_visit_renotify)),
		...act(changeReception, {
			icon: Settings,
			name: m.act_reception_change,
			tell: ({ retentionDays, closesAt }) => ({ more: [m.reception_days({ days: retentionDays }), closesAt] })
		})
	},
	refusals: {
		day_past: m.refusal_day_past,
		bad_visitor_phone: m.refusal_bad_visitor_phone,
		visit_step: (detail) => m.refusal_visit_step({ status: statusWord(detail) }),
		not_one_visit: m.refusal_not_one_visit,
		bad_term: (detail) => m.refusal_bad_term({ most: textOf(detail, 'most') }),
		bad_time: (detail) => m.refusal_bad_time({ value: textOf(detail, 'value') })
	},
	news: {
		visitor_arrived: arrived,
		visitor_handed_over: news(Users, m.news_visitor_handed_over),
		visitor_not_signed_out: news(LogOut, m.news_visitor_not_signed_out, visitPath),
		host_answered: answered
	},
	questions: {
		arrived_though: question(UserCheck, m.question_arrived_though, m.question_arrived_though_text),
		left_though: question(LogOut, m.question_left_though, m.question_left_though_text),
		badge_twice: question(IdCard, m.question_badge_twice, m.question_badge_twice_text),
		second_badge: question(IdCard, m.question_second_badge, m.question_second_badge_text),
		badge_out: question(IdCard, m.question_badge_out, m.question_badge_out_text),
		host_gone: question(Users, m.question_host_gone, m.question_host_gone_text),
		same_guest: question(Merge, m.question_same_guest, m.question_same_guest_text),
		not_expected: question(UserPlus, m.question_not_expected, m.question_not_expected_text)
	}
};
