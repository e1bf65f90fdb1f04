import Check from '@lucide/svelte/icons/check';
import Clock from '@lucide/svelte/icons/clock';
import Plane from '@lucide/svelte/icons/plane';
import Route from '@lucide/svelte/icons/route';
import Send from '@lucide/svelte/icons/send';
import Undo from '@lucide/svelte/icons/undo-2';
import UserCheck from '@lucide/svelte/icons/user-check';
import UserPlus from '@lucide/svelte/icons/user-plus';
import X from '@lucide/svelte/icons/x';
import { resolve } from '$app/paths';
import { approvals, delegations, type Act } from '$lib/domain/approvals';
import {
	addApprover,
	approveRequest,
	delegate,
	dropRoute,
	endDelegation,
	rejectRequest,
	remindApprovers,
	replaceApprover,
	resubmitRequest,
	returnRequest,
	saveRoute,
	transferRequest,
	withdrawRequest
} from '$lib/domain/approving';
import type { Detail } from '$lib/domain/core';
import { people } from '$lib/domain/people/person';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import type { IconSource } from '$lib/ui';
import { formatDateTime, formatWhen } from '../format';
import { act, textOf, type DutyWords, type Facts, type News, type Telling } from '../sync/duty-words';
import { approvalPath, DELEGATE_FORM, opinionForm } from './paths';
import { subjectLook } from './subjects';

const nameOf = async (store: Reading, id: string | undefined): Promise<string> =>
	(await store.get(people, id))?.name ?? m.approval_somebody();

/** `设备报废 便携投影仪 BG-0147`, whose it is, and its page. */
async function tellRequest(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const approval = await store.get(approvals, id);
	if (!approval) return { more, again: approvalPath(id) };
	return {
		what: `${subjectLook(approval.subject).word()} ${approval.title}`,
		more: [await nameOf(store, approval.requester), ...more],
		again: approvalPath(id)
	};
}

/** A step with a person's words: they go back into the sheet they were written in. */
const said = (icon: IconSource, name: () => string) => ({
	icon,
	name,
	async tell(
		args: { readonly approval: string } & Partial<Record<'opinion' | 'reason' | 'text', string | undefined>>,
		store: Reading
	) {
		const words = args.opinion ?? args.reason ?? args.text;
		const told = await tellRequest(store, args.approval, [words]);
		return words === undefined
			? told
			: { ...told, refill: { form: opinionForm(args.approval), values: { text: words } } };
	}
});

const withPerson = (icon: IconSource, name: () => string) => ({
	icon,
	name,
	tell: async (args: { readonly approval: string; readonly person: string }, store: Reading) =>
		tellRequest(store, args.approval, [await nameOf(store, args.person)])
});

const ACT: Partial<Record<Act, () => string>> = {
	approved: m.approval_act_approved,
	returned: m.approval_act_returned,
	rejected: m.approval_act_rejected,
	withdrawn: m.approval_act_withdrawn,
	resubmitted: m.approval_act_resubmitted,
	transferred: m.approval_act_transferred,
	added: m.approval_act_added
};

/** `赵启文 昨天 17:00 已经同意`: who decided first. */
function decidedBefore(detail: Detail): string {
	const person = textOf(detail, 'name') || m.approval_somebody();
	const principal = textOf(detail, 'forName');
	const at = textOf(detail, 'at');
	return m.refusal_already_decided({
		who: principal ? m.approval_for({ person, principal }) : person,
		when: at && formatWhen(at),
		act: (ACT[textOf(detail, 'act') as Act] ?? m.approval_act_approved)()
	});
}

/** What somebody is told of a request, and its page. */
const news =
	(icon: IconSource, title: (inputs: { who: string; subject: string }) => string, text?: () => string) =>
	async (about: Facts, store: Reading): Promise<News> => ({
		icon,
		title: title({
			who: await nameOf(store, textOf(about, 'requester')),
			subject: subjectLook(textOf(about, 'subject')).word()
		}),
		text: text?.() ?? textOf(about, 'title'),
		...(about.approval && { href: approvalPath(textOf(about, 'approval')) })
	});

async function waiting(about: Facts, store: Reading): Promise<News> {
	const principal = textOf(about, 'for');
	if (principal === '') return news(Check, m.news_approval_waiting)(about, store);
	const name = await nameOf(store, principal);
	return news(Check, (inputs) => m.news_approval_waiting_for({ ...inputs, principal: name }))(about, store);
}

const period = (about: Facts): string =>
	m.approval_period({ from: formatDateTime(textOf(about, 'begins')), to: formatDateTime(textOf(about, 'ends')) });

const delegationNews =
	(title: (inputs: { principal: string }) => string) =>
	async (about: Facts, store: Reading): Promise<News> => ({
		icon: Plane,
		title: title({ principal: await nameOf(store, textOf(about, 'principal')) }),
		...(about.begins && { text: period(about) }),
		href: resolve('/approvals/delegate')
	});

/** What approvals, their refusals and their news are called. */
export const approvalWords: DutyWords = {
	acts: {
		...act(approveRequest, said(Check, m.act_approval_approve)),
		...act(returnRequest, said(Undo, m.act_approval_return)),
		...act(rejectRequest, said(X, m.act_approval_reject)),
		...act(withdrawRequest, said(Undo, m.act_approval_withdraw)),
		...act(resubmitRequest, said(Send, m.act_approval_resubmit)),
		...act(addApprover, withPerson(UserPlus, m.act_approval_add)),
		...act(transferRequest, withPerson(UserCheck, m.act_approval_transfer)),
		...act(replaceApprover, withPerson(UserCheck, m.act_approval_replace)),
		...act(remindApprovers, {
			icon: Clock,
			name: m.act_approval_remind,
			tell: ({ approval }, store) => tellRequest(store, approval)
		}),
		...act(saveRoute, {
			icon: Route,
			name: m.act_route_save,
			tell: ({ subject }) => ({
				what: subjectLook(subject).word(),
				again: resolve(`/settings/approvals?${new URLSearchParams({ subject })}`)
			})
		}),
		...act(dropRoute, { icon: Route, name: m.act_route_drop }),
		...act(delegate, {
			icon: Plane,
			name: m.act_delegate,
			tell: async ({ deputy, begins, ends }, store) => ({
				what: await nameOf(store, deputy),
				more: [m.approval_period({ from: formatDateTime(begins), to: formatDateTime(ends) })],
				again: resolve('/approvals/delegate'),
				refill: { form: DELEGATE_FORM, values: { deputy } }
			})
		}),
		...act(endDelegation, {
			icon: Plane,
			name: m.act_delegation_end,
			tell: async ({ delegation }, store) => ({
				what: await nameOf(store, (await store.get(delegations, delegation))?.deputy)
			})
		})
	},
	refusals: {
		already_decided: decidedBefore,
		own_request: m.refusal_own_request,
		already_signed: m.refusal_already_signed,
		not_your_turn: m.refusal_not_your_turn,
		opinion_needed: m.refusal_opinion_needed,
		approval_full: m.refusal_approval_full,
		approval_running: m.refusal_approval_running,
		not_returned: m.refusal_not_returned,
		not_earlier: m.refusal_not_earlier,
		cannot_sign: m.refusal_cannot_sign,
		too_many_steps: (detail) => m.refusal_too_many_steps({ most: textOf(detail, 'most') }),
		step_done: m.refusal_step_done,
		nobody_asked: m.refusal_nobody_asked,
		reminded_today: m.refusal_reminded_today,
		delegate_self: m.refusal_delegate_self,
		bad_period: m.refusal_bad_period,
		delegation_over: m.refusal_delegation_over,
		unknown_subject: m.refusal_unknown_subject,
		bad_start: m.refusal_bad_start,
		empty_step: m.refusal_empty_step,
		empty_place: m.refusal_empty_place,
		empty_way: m.refusal_empty_way,
		route_changed: (detail) => m.refusal_route_changed({ version: textOf(detail, 'version') }),
		route_in_force: m.refusal_route_in_force
	},
	news: {
		approval_waiting: waiting,
		approval_stuck: news(UserPlus, m.news_approval_stuck, m.news_approval_stuck_text),
		approval_reminder: news(Clock, m.news_approval_reminder),
		approval_late: news(Clock, m.news_approval_late),
		approval_approved: news(Check, m.news_approval_approved),
		approval_returned: news(Undo, m.news_approval_returned),
		approval_rejected: news(X, m.news_approval_rejected),
		approval_delegated: delegationNews(m.news_approval_delegated),
		approval_delegation_recorded: delegationNews(() => m.news_approval_recorded()),
		approval_delegation_ended: delegationNews(m.news_approval_delegation_ended)
	}
};
