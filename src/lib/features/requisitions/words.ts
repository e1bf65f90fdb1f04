import Archive from '@lucide/svelte/icons/archive';
import ClipboardPen from '@lucide/svelte/icons/clipboard-pen';
import Hand from '@lucide/svelte/icons/hand-helping';
import KeyRound from '@lucide/svelte/icons/key-round';
import PackageCheck from '@lucide/svelte/icons/package-check';
import PackageOpen from '@lucide/svelte/icons/package-open';
import PackagePlus from '@lucide/svelte/icons/package-plus';
import PencilLine from '@lucide/svelte/icons/pencil-line';
import Scissors from '@lucide/svelte/icons/scissors';
import SlidersHorizontal from '@lucide/svelte/icons/sliders-horizontal';
import Undo from '@lucide/svelte/icons/undo-2';
import { resolve } from '$app/paths';
import { people } from '$lib/domain/people/person';
import {
	changeIssueRules,
	checkCode,
	closeRequisition,
	correctIssue,
	cutRequisition,
	handOut,
	layOut,
	requisitions,
	resubmitRequisition,
	reverseIssue,
	submitRequisition,
	supplyIssues,
	takeBack,
	walkInIssue,
	REQUISITION_STATUSES
} from '$lib/domain/supplies/requests';
import { supplyItems } from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import type { IconSource } from '$lib/ui';
import { formatMoney } from '../format';
import { issuePath } from '../supplies/paths';
import { act, textOf, type DutyWords, type Facts, type News, type Telling } from '../sync/duty-words';
import { requisitionPath } from './paths';
import { kindsOf } from './requisition-words';
import { statusWord } from './status-words';

interface Wanted {
	readonly item: string;
	readonly quantity: number;
}

/** `A4 复印纸 4 包 等 3 种`, by what the catalogue here says. */
export async function wantedWords(store: Reading, lines: readonly Wanted[]): Promise<string | undefined> {
	const [first] = lines;
	const item = await store.get(supplyItems, first?.item);
	if (!first || !item) return undefined;
	const what = m.supply_amount({ name: item.name, count: first.quantity, unit: item.unit });
	return lines.length > 1 ? m.supply_and_others({ what, count: lines.length }) : what;
}

async function onRequisition(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const requisition = await store.get(requisitions, id);
	const applicant = await store.get(people, requisition?.applicant);
	return {
		what: requisition && kindsOf(requisition.lines),
		more: [applicant?.name, ...more],
		again: requisitionPath(id)
	};
}

async function onIssue(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const issue = await store.get(supplyIssues, id);
	const recipient = await store.get(people, issue?.recipient);
	return { what: issue && kindsOf(issue.lines), more: [recipient?.name, issue?.number, ...more] };
}

const news =
	(icon: IconSource, title: (inputs: { what: string; name: string }) => string, path = requisitionPath) =>
	async (about: Facts, store: Reading): Promise<News> => {
		const id = textOf(about, 'requisition');
		const requisition = await store.get(requisitions, id);
		const kinds = Number(about.kinds ?? 1);
		const what = textOf(about, 'what');
		const by = await store.get(people, textOf(about, 'by') || requisition?.applicant);
		return {
			icon,
			title: title({
				what:
					kinds > 1
						? m.supply_and_others({ what, count: kinds })
						: what || (requisition ? kindsOf(requisition.lines) : ''),
				name: by?.name ?? ''
			}),
			text: textOf(about, 'reason') || requisition?.number,
			...(id && { href: path(id) })
		};
	};

type Asked = (inputs: { what: string; quantity: string; name: string; number: string }) => string;

const question =
	(icon: IconSource, title: Asked, text: Asked) =>
	async (detail: Facts, store: Reading): Promise<News> => {
		const issue = await store.get(supplyIssues, textOf(detail, 'issue'));
		const person = await store.get(people, textOf(detail, 'person') || issue?.recipient);
		const inputs = {
			what: textOf(detail, 'what'),
			quantity: textOf(detail, 'quantity'),
			name: person?.name ?? textOf(detail, 'name'),
			number: issue?.number ?? textOf(detail, 'number')
		};
		return {
			icon,
			title: title(inputs),
			text: text(inputs),
			...(issue && { href: issuePath(issue.id) })
		};
	};

const statusOf = (detail: { readonly status?: unknown }): string => {
	const status = REQUISITION_STATUSES.find((one) => one === detail.status);
	return status ? statusWord(status) : '';
};

/** What the acts, refusals, news and questions about requisitions and hand-outs are called. */
export const requisitionWords: DutyWords = {
	acts: {
		...act(submitRequisition, {
			icon: ClipboardPen,
			name: m.act_requisition_submit,
			tell: async ({ lines, purpose, applicant }, store) => ({
				what: await wantedWords(store, lines),
				more: [purpose, (await store.get(people, applicant))?.name],
				again: resolve('/supplies/request'),
				refill: {
					form: 'requisition:new',
					values: { purpose, applicant: applicant ?? '', lines: lines.map((line) => ({ ...line })) }
				}
			})
		}),
		...act(resubmitRequisition, {
			icon: ClipboardPen,
			name: m.act_requisition_resubmit,
			tell: async ({ requisition, lines, purpose }, store) => ({
				what: await wantedWords(store, lines),
				more: [purpose],
				again: requisitionPath(requisition)
			})
		}),
		...act(cutRequisition, {
			icon: Scissors,
			name: m.act_requisition_cut,
			tell: ({ requisition, lines }, store) =>
				onRequisition(
					store,
					requisition,
					lines.map(({ reason }) => reason)
				)
		}),
		...act(closeRequisition, {
			icon: Archive,
			name: m.act_requisition_close,
			tell: ({ requisition, reason }, store) => onRequisition(store, requisition, [reason])
		}),
		...act(layOut, {
			icon: PackageOpen,
			name: m.act_requisition_lay_out,
			tell: ({ requisition }, store) => onRequisition(store, requisition)
		}),
		...act(checkCode, {
			icon: KeyRound,
			name: m.act_requisition_check_code,
			tell: ({ requisition }, store) => onRequisition(store, requisition)
		}),
		...act(handOut, {
			icon: PackageCheck,
			name: m.act_issue_hand_out,
			tell: async ({ requisition, lines }, store) => ({
				...(await onRequisition(store, requisition)),
				what: await wantedWords(store, lines)
			})
		}),
		...act(walkInIssue, {
			icon: Hand,
			name: m.act_issue_walk_in,
			tell: async ({ recipient, lines }, store) => ({
				what: await wantedWords(store, lines),
				more: [(await store.get(people, recipient))?.name],
				again: resolve('/supplies/issue')
			})
		}),
		...act(takeBack, {
			icon: Undo,
			name: m.act_issue_take_back,
			tell: async ({ issue, item, quantity, note }, store) => ({
				...(await onIssue(store, issue, [note])),
				what: await wantedWords(store, [{ item, quantity }])
			})
		}),
		...act(reverseIssue, {
			icon: Undo,
			name: m.act_issue_reverse,
			tell: ({ issue, reason }, store) => onIssue(store, issue, [reason])
		}),
		...act(correctIssue, {
			icon: PencilLine,
			name: m.act_issue_correct,
			tell: async ({ issue, lines, reason }, store) => ({
				...(await onIssue(store, issue, [reason])),
				what: await wantedWords(store, lines)
			})
		}),
		...act(changeIssueRules, { icon: SlidersHorizontal, name: m.act_issue_rules })
	},
	refusals: {
		item_stopped: (detail) => m.refusal_item_stopped({ name: textOf(detail, 'name') }),
		reason_missing: (detail) => m.refusal_reason_missing({ name: textOf(detail, 'name') }),
		requisition_step: (detail) =>
			m.refusal_requisition_step({ number: textOf(detail, 'number'), status: statusOf(detail) }),
		wrong_code: m.refusal_wrong_code,
		issue_reversed: (detail) => m.refusal_issue_reversed({ number: textOf(detail, 'number') }),
		issue_returned: m.refusal_issue_returned,
		still_holds: (detail) =>
			m.refusal_still_holds({
				name: textOf(detail, 'name'),
				what: textOf(detail, 'what'),
				count: Number(textOf(detail, 'count'))
			})
	},
	news: {
		requisition_filed_for_you: news(ClipboardPen, m.news_requisition_filed_for_you),
		requisition_approved: news(PackageOpen, m.news_requisition_approved),
		requisition_ready: news(PackageOpen, m.news_requisition_ready),
		requisition_closed: news(Archive, m.news_requisition_closed),
		supplies_issued: news(PackageCheck, m.news_supplies_issued),
		issue_corrected: (about) => ({
			icon: PencilLine,
			title: m.news_issue_corrected({ what: textOf(about, 'what') }),
			text: textOf(about, 'reason'),
			...(textOf(about, 'issue') && { href: issuePath(textOf(about, 'issue')) })
		}),
		supplies_taken: (about) => ({ icon: Hand, title: m.news_supplies_taken({ what: textOf(about, 'what') }) }),
		owed_arrived: news(PackagePlus, m.news_owed_arrived),
		owed_can_go_out: (about) => ({
			icon: PackagePlus,
			title: m.news_owed_can_go_out({ count: Number(about.count ?? 0) }),
			href: resolve('/supplies/issue')
		})
	},
	questions: {
		issued_beyond: question(PackageCheck, m.question_issued_beyond, m.question_issued_beyond_text),
		issued_unapproved: question(PackageCheck, m.question_issued_unapproved, m.question_issued_unapproved_text),
		code_unchecked: question(KeyRound, m.question_code_unchecked, m.question_code_unchecked_text),
		no_old_one: question(Undo, m.question_no_old_one, m.question_no_old_one_text),
		walk_in_beyond: async (detail, store) => {
			const fen = Number(textOf(detail, 'quantity'));
			return question(
				Hand,
				m.question_walk_in_beyond,
				m.question_walk_in_beyond_text
			)({ ...detail, quantity: formatMoney(fen) }, store);
		},
		returned_more: question(Undo, m.question_returned_more, m.question_returned_more_text),
		left_holding: question(Archive, m.question_left_holding, m.question_left_holding_text)
	}
};
