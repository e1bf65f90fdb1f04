import CircleAlert from '@lucide/svelte/icons/circle-alert';
import CloudUpload from '@lucide/svelte/icons/cloud-upload';
import type { Mutator } from '$lib/domain/core';
import { m } from '$lib/paraglide/messages';
import { office, type Entry, type Receipt, type SentEntry } from '$lib/sync';
import { toast, toasts } from '$lib/ui';
import { refusalSentence } from '../sync/sentences';
import { undoAll } from './undo-all';

export interface Follow {
	/** All of it was taken back. */
	onundone?: (() => unknown) | undefined;
	/** The office said no, however much later. True: this shows the way out, and no toast is needed. */
	onrefused?: ((entry: Entry) => boolean) | undefined;
}

/** An answer that takes longer, in milliseconds, is no news for a toast: one does something else by then. */
const SOON = 60_000;

/**
 * Says what one did in a toast that can take it back for 5 s. A fact is done. A wish is only submitted until the office
 * has answered: what it did, or why it could not be, is said with the answer, unless something else is said just then.
 * @param said what was done, in a few words: “订下了：第二会议室 14:00”
 */
export function say(
	kind: Mutator['kind'],
	said: string,
	receipts: readonly Receipt[],
	{ onundone, onrefused }: Follow = {}
): void {
	const { online } = office.status.weather;
	const unknown = receipts.some((receipt) => receipt.unknown);
	const words = unknown ? m.acting_done_unknown() : kind === 'wish' ? submitted(online) : saved(said, online);
	const first = toast(words, {
		...(words !== said && { icon: CloudUpload }),
		undo: () => void takeBack(receipts, onundone)
	});
	if (kind === 'fact' || (!online && !onrefused)) return;

	const heard = online ? Date.now() + SOON : 0;
	void refusalOf(receipts).then((refused) => {
		if (refused && onrefused?.(refused)) return;
		if (Date.now() > heard || toasts.isPast(first)) return;
		if (!refused) toast(said);
		else toast(m.acting_refused_later({ why: refusalSentence(refused) }), { icon: CircleAlert, seconds: 8 });
	});
}

const saved = (said: string, online: boolean): string => (online ? said : m.acting_done_offline({ said }));
const submitted = (online: boolean): string => (online ? m.acting_submitted() : m.acting_submitted_offline());

/** The first that the office did not take, once it has answered all of them. */
async function refusalOf(receipts: readonly Receipt[]): Promise<Entry | undefined> {
	const answers = await Promise.all(receipts.map((receipt) => receipt.answered));
	return answers.find(isRefused);
}

const isRefused = (answer: Entry | SentEntry): answer is Entry => 'state' in answer && answer.state === 'refused';

/** Takes all of it back if it still can be, and says which. */
export async function takeBack(receipts: readonly Receipt[], onundone: Follow['onundone']): Promise<void> {
	const gone = await undoAll(receipts);
	toast(gone.length === 0 ? m.acting_undone() : m.acting_undo_too_late());
	if (gone.length === 0) await onundone?.();
}
