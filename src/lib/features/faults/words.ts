import Check from '@lucide/svelte/icons/check';
import Clock from '@lucide/svelte/icons/clock';
import Copy from '@lucide/svelte/icons/copy';
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import Ban from '@lucide/svelte/icons/ban';
import QrCode from '@lucide/svelte/icons/qr-code';
import Send from '@lucide/svelte/icons/send';
import UserCheck from '@lucide/svelte/icons/user-check';
import Wrench from '@lucide/svelte/icons/wrench';
import { resolve } from '$app/paths';
import type { Detail } from '$lib/domain/core';
import { equipment } from '$lib/domain/equipment';
import {
	acceptFault,
	assignFault,
	closeFault,
	confirmRepair,
	FAULT_STATUSES,
	faultReports,
	identifyFault,
	markDuplicate,
	rejectFault,
	reopenFault,
	repaired,
	reportFault,
	sendOut,
	startRepair,
	SYMPTOMS,
	waitForParts
} from '$lib/domain/faults';
import { people } from '$lib/domain/people/person';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import type { IconSource } from '$lib/ui';
import { formatMoney } from '../format';
import { act, textOf, type DutyWords, type Facts, type News, type Telling } from '../sync/duty-words';
import { faultStatusWord } from './fault-state';
import { symptomWord } from './symptom-look';

/** `便携投影仪 BG-0147`, what is wrong with it, and the page where it is seen to. */
async function tellFault(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const fault = await store.get(faultReports, id);
	if (!fault) return { more };
	const item = await store.get(equipment, fault.equipment);
	return {
		what: item ? `${item.name} ${item.assetTag}` : (fault.code ?? fault.placeText),
		more: [symptomWord(fault.symptom), ...more],
		...(fault.equipment && { again: resolve('/(staff)/equipment/[id]', { id: fault.equipment }) })
	};
}

/** One step of a fault's repair, said: which fault, and what was said with the step. */
const step = <Args extends { readonly fault: string }>(
	icon: IconSource,
	name: () => string,
	more?: (args: Args) => Telling['more']
) => ({ icon, name, tell: (args: Args, store: Reading) => tellFault(store, args.fault, more?.(args)) });

interface WithRemark {
	readonly fault: string;
	readonly remark: string;
}

/** A report whose thing is not known, or not here, opens over today's page. */
const faultPath = (id: string): string => resolve(`/?${new URLSearchParams({ fault: id })}`);

/** What somebody is told of a fault, and the page where it is seen to. */
function news(icon: IconSource, title: (inputs: { name: string }) => string, text?: () => string) {
	return async (about: Facts, store: Reading): Promise<News> => {
		const symptom = SYMPTOMS.find((one) => one === about.symptom);
		const { again } = await tellFault(store, textOf(about, 'fault'));
		return {
			icon,
			title: title({ name: textOf(about, 'name') }),
			text: [symptom && symptomWord(symptom), text?.()].filter(Boolean).join(m.sentence_comma()),
			href: again ?? faultPath(textOf(about, 'fault'))
		};
	};
}

const statusOf = (detail: Detail | Facts) => FAULT_STATUSES.find((status) => status === detail.status);

/** What the steps of a repair, their refusals and their news are called. */
export const faultWords: DutyWords = {
	acts: {
		...act(reportFault, {
			icon: Wrench,
			name: m.act_fault_report,
			tell: async ({ equipment: id, code, placeText, symptom, note, urgency }, store) => {
				const item = await store.get(equipment, id);
				return {
					what: item ? `${item.name} ${item.assetTag}` : (code ?? placeText),
					more: [symptomWord(symptom), note],
					again: id ? `${resolve('/(staff)/equipment/[id]', { id })}?do=report` : resolve('/scan'),
					...(id && {
						refill: {
							form: `fault:${id}`,
							values: { note: note ?? '', urgent: urgency === 'urgent', open: note !== undefined }
						}
					})
				};
			}
		}),
		...act(identifyFault, {
			icon: QrCode,
			name: m.act_fault_identify,
			tell: ({ fault, equipment: id }, store) =>
				store.get(equipment, id).then((item) => tellFault(store, fault, [item && `${item.name} ${item.assetTag}`]))
		}),
		...act(acceptFault, step(Check, m.act_fault_accept)),
		...act(assignFault, {
			icon: UserCheck,
			name: m.act_fault_assign,
			tell: async ({ fault, handler }, store) => tellFault(store, fault, [(await store.get(people, handler))?.name])
		}),
		...act(
			rejectFault,
			step(Ban, m.act_fault_reject, ({ reason }: { readonly fault: string; readonly reason: string }) => [reason])
		),
		...act(markDuplicate, step(Copy, m.act_fault_duplicate)),
		...act(startRepair, step(Wrench, m.act_fault_start)),
		...act(
			waitForParts,
			step(Clock, m.act_fault_wait, ({ remark }: WithRemark) => [remark])
		),
		...act(
			sendOut,
			step(Send, m.act_fault_send_out, ({ remark }: WithRemark) => [remark])
		),
		...act(repaired, {
			icon: ClipboardCheck,
			name: m.act_fault_repaired,
			tell: ({ fault, work, cost }, store) =>
				tellFault(store, fault, [work, cost !== undefined && cost > 0 && formatMoney(cost)])
		}),
		...act(confirmRepair, step(Check, m.act_fault_confirm)),
		...act(
			reopenFault,
			step(Wrench, m.act_fault_reopen, ({ remark }: WithRemark) => [remark])
		),
		...act(closeFault, step(Check, m.act_fault_close))
	},
	refusals: {
		wrong_step: (detail) => {
			const status = statusOf(detail);
			return m.refusal_wrong_step({
				number: textOf(detail, 'number'),
				status: status ? faultStatusWord(status) : textOf(detail, 'status')
			});
		},
		not_the_first: m.refusal_not_the_first,
		identified: m.refusal_identified
	},
	news: {
		fault_reported: news(Wrench, m.news_fault_reported),
		fault_accepted: news(Check, m.news_fault_accepted),
		fault_assigned: news(UserCheck, m.news_fault_assigned),
		fault_rejected: news(Ban, m.news_fault_rejected),
		fault_duplicate: news(Copy, m.news_fault_duplicate),
		fault_waiting_parts: news(Clock, m.news_fault_waiting_parts),
		fault_sent_out: news(Send, m.news_fault_sent_out),
		fault_repaired: news(ClipboardCheck, m.news_fault_repaired, m.news_fault_repaired_text),
		fault_reopened: news(Wrench, m.news_fault_reopened)
	},
	questions: {
		unknown_equipment: (detail) => ({
			icon: QrCode,
			title: m.question_unknown_equipment({ code: textOf(detail, 'code') }),
			text: m.question_unknown_equipment_text(),
			href: faultPath(textOf(detail, 'fault'))
		}),
		worked_though: async (detail, store) => {
			const status = statusOf(detail);
			const { what, again } = await tellFault(store, textOf(detail, 'fault'));
			return {
				icon: Wrench,
				title: m.question_worked_though({ name: what ?? textOf(detail, 'number') }),
				text: m.question_worked_though_text({ status: status ? faultStatusWord(status) : '' }),
				...(again && { href: again })
			};
		}
	}
};
