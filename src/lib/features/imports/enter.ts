import { Refusal } from '$lib/domain/core';
import { toast } from '$lib/ui';
import { say, takeBack as undoTaking } from '../acting/say';
import { refusalSentence } from '../sync/sentences';
import type { AnyImport } from './import-session.svelte';

/**
 * Enters what the check let in, says so, and offers to take all of it back.
 *
 * @param said by the number of rows: “已添加 12 人”
 * @returns what stood in the way
 */
export async function enter(session: AnyImport, said: (count: number) => string): Promise<Refusal | undefined> {
	try {
		const receipts = await session.begin();
		say('wish', said(session.rows), receipts, { onundone: () => session.go('check') });
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
		else toast(words.asked(session.asked), { undo: () => void undoTaking(receipts, () => session.stay()) });
	} catch (problem) {
		if (!(problem instanceof Refusal)) throw problem;
		toast(refusalSentence(problem));
	}
}
