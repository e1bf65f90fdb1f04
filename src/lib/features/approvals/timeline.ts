import type { TimelineEntry } from '$lib/ui';
import { m } from '$lib/paraglide/messages';
import { formatWhen } from '../format';
import { listed, lineWord, signedName } from './approval-words';
import type { ApprovalView } from './approval-view';

/** What was done, who is asked now, and what is still to come, in the order of time. */
export function timelineOf(view: ApprovalView, unsent: boolean): TimelineEntry[] {
	const { approval, names, titles } = view;
	const nameOf = (id: string | undefined): string => names.get(id ?? '') ?? m.approval_somebody();
	const titleOf = (step: number | undefined) => (step === undefined ? undefined : titles[step]);
	const last = approval.history.length - 1;
	const done = approval.history.map((line, index): TimelineEntry => {
		const to = line.to === undefined ? undefined : m.approval_to({ name: nameOf(line.to) });
		const back =
			line.backTo === undefined
				? undefined
				: m.approval_back_step({ no: line.backTo + 1, title: titleOf(line.backTo) ?? '' });
		return {
			id: `${line.at}-${index}`,
			state:
				unsent && index === last ? 'pending' : line.act === 'rejected' || line.act === 'returned' ? 'problem' : 'done',
			title: line.act === 'passed' ? lineWord(line) : signedName(nameOf(line.by), line.for && nameOf(line.for)),
			more: line.act === 'passed' ? undefined : ` ${[lineWord(line), to, back].filter(Boolean).join(' ')}`,
			text: [formatWhen(line.at), titleOf(line.step)],
			said: line.text
		} as TimelineEntry;
	});
	if (approval.state !== 'running') return done;
	const next = titles.slice(approval.step).map((title, index): TimelineEntry => ({
		id: `next-${index}`,
		state: 'next',
		title,
		...(index === 0 && { text: [waitsFor(view)] })
	}));
	return [...done, ...next];
}

/** `等 方毅、何志强 代 王敏`, reckoned on this device. */
export function waitsFor({ candidates, names }: ApprovalView): string {
	const words = candidates.map(({ person, for: principal }) =>
		signedName(names.get(person) ?? m.approval_somebody(), principal && names.get(principal))
	);
	return words.length > 0 ? m.approval_waits_for({ names: listed([...new Set(words)]) }) : m.approval_nobody();
}
