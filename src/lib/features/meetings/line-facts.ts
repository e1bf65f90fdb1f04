import type { Instant } from '$lib/domain/core';
import type { ItemStatus } from '$lib/domain/meetings';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import { formatTime } from '../format';
import type { Line } from './checklist.svelte';
import { ownerWord } from './names';
import { formatStart } from './times';

interface LineFacts {
	readonly text: string;
	readonly tone?: 'pending' | 'danger' | 'warn' | undefined;
}

/** The second line: who did it and when; what is wrong; until when and by whom it is to be done. */
export function lineFacts({ item, doer, fault }: Line, status: ItemStatus, pending: boolean, now: Instant): LineFacts {
	if (status === 'problem') {
		const facts = [
			fault && m.set_up_fault_reported(),
			item.remark,
			item.problem && item.text,
			pending && m.ui_pending()
		];
		return { text: said(facts), tone: pending ? 'pending' : 'danger' };
	}
	if (status === 'done') {
		const name = doer || office.person?.name || '';
		const facts = [`${name} ${formatTime(item.doneAt ?? now)}`.trim(), pending && m.ui_pending()];
		return { text: said(facts), ...(pending && { tone: 'pending' }) };
	}
	const late = item.dueAt <= now;
	const due = late ? m.set_up_late({ time: formatStart(item.dueAt) }) : m.set_up_due({ time: formatStart(item.dueAt) });
	const facts = [due, ownerWord(item.owner), item.needsPhoto && m.set_up_wants_photo(), pending && m.ui_pending()];
	return { text: said(facts), tone: pending ? 'pending' : late ? 'warn' : undefined };
}

const said = (facts: readonly (string | false | undefined)[]): string => facts.filter(Boolean).join(' · ');
