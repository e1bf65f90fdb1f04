import { Refusal } from '$lib/domain/core';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import { toast } from '$lib/ui';
import { refusalSentence } from '../sync/sentences';
import type { AnyImport } from './import-session.svelte';
import { offerUndo } from './offer-undo';

/**
 * Enters what the check let in, says so, and offers to take all of it back.
 *
 * @param said by the number of rows: “已添加 12 人”
 * @returns what stood in the way
 */
export async function enter(session: AnyImport, said: (count: number) => string): Promise<Refusal | undefined> {
	try {
		const receipts = await session.begin();
		const words = said(session.rows);
		offerUndo(office.status.weather.online ? words : m.acting_done_offline({ said: words }), receipts, () =>
			session.go('check')
		);
		return undefined;
	} catch (problem) {
		if (problem instanceof Refusal) return problem;
		throw problem;
	}
}

/** Takes an import back, or says why it cannot be. */
export async function takeBack(session: AnyImport, words: { nothing: string; asked(count: number): string }) {
	try {
		const receipts = await session.undo();
		if (receipts.length === 0) toast(words.nothing);
		else offerUndo(words.asked(session.asked), receipts, () => session.stay());
	} catch (problem) {
		if (!(problem instanceof Refusal)) throw problem;
		toast(refusalSentence(problem));
	}
}
