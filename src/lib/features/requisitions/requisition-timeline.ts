import Check from '@lucide/svelte/icons/check';
import PackageCheck from '@lucide/svelte/icons/package-check';
import PenLine from '@lucide/svelte/icons/pen-line';
import Send from '@lucide/svelte/icons/send';
import Undo from '@lucide/svelte/icons/undo-2';
import X from '@lucide/svelte/icons/x';
import type { Act } from '$lib/domain/approvals';
import { m } from '$lib/paraglide/messages';
import type { IconSource, TimelineEntry } from '$lib/ui';
import { formatWhen } from '../format';
import { kindsOf } from './requisition-words';
import type { RequisitionView } from './requisition-view';
import { stateWords } from './state-words';

const LOOKS: Partial<Record<Act, { icon: IconSource; word: () => string; problem?: true }>> = {
	requested: { icon: Send, word: m.requisition_did_send },
	resubmitted: { icon: Send, word: m.requisition_did_send_again },
	approved: { icon: Check, word: m.requisition_did_approve },
	returned: { icon: Undo, word: m.requisition_did_return, problem: true },
	rejected: { icon: X, word: m.requisition_did_reject, problem: true },
	withdrawn: { icon: Undo, word: m.requisition_did_withdraw },
	transferred: { icon: PenLine, word: m.requisition_did_hand_on },
	added: { icon: PenLine, word: m.requisition_did_add }
};

/** What happened to it, the newest first, and what comes next. */
export function requisitionTimeline(view: RequisitionView, unsent: boolean): TimelineEntry[] {
	const { approval, names, issues, requisition } = view;
	const signed = (approval?.history ?? []).flatMap((line, n) => {
		const look = LOOKS[line.act];
		if (!look) return [];
		return {
			id: `a${n}`,
			at: line.at,
			state: look.problem ? ('problem' as const) : ('done' as const),
			icon: look.icon,
			title: look.word(),
			...(line.text !== undefined && { said: line.text }),
			text: [formatWhen(line.at), names.get(line.by ?? '')]
		};
	});
	const given = issues.map((issue) => ({
		id: issue.id,
		at: issue.at,
		state: issue.reversedAt === undefined ? ('done' as const) : ('problem' as const),
		icon: PackageCheck,
		title: issue.reversedAt === undefined ? m.requisition_did_issue() : m.requisition_did_reverse(),
		more: kindsOf(issue.lines),
		text: [formatWhen(issue.at), names.get(issue.issuedBy), issue.number ?? m.number_to_follow()]
	}));
	const past = [...signed, ...given].sort((a, b) => b.at.localeCompare(a.at)).map(({ at: _at, ...entry }) => entry);
	const over = requisition.status === 'issued' || requisition.status === 'closed' || requisition.status === 'rejected';
	const next: TimelineEntry[] = over
		? []
		: [{ id: 'next', state: unsent ? 'pending' : 'next', title: unsent ? m.requisition_unsent() : stateWords(view) }];
	return [...next, ...past];
}
