import { Refusal, type Infer, type Mutator, type Shape } from '$lib/domain/core';
import { m } from '$lib/paraglide/messages';
import { office, type MutateOptions, type Receipt } from '$lib/sync';
import { toast } from '$lib/ui';

export type Outcome = { readonly receipt: Receipt; readonly refusal?: never } | { readonly refusal: Refusal };

interface ActOptions extends Omit<MutateOptions, 'undoable'> {
	/** It was taken back: perhaps before the screen had heard that it was done. */
	onundone?(): void;
}

/**
 * Does it and says so in a toast that can take it back for 5 s. What this device knows better than to send comes back
 * as the refusal: the form shows it and keeps what was typed.
 * @param said what was done, in a few words: “已报修：画面模糊”
 */
export async function act<A extends Shape>(
	mutator: Mutator<A>,
	args: Infer<A>,
	said: string,
	{ onundone, ...options }: ActOptions = {}
): Promise<Outcome> {
	try {
		const receipt = await office.mutate(mutator, args, { ...options, undoable: true });
		const { online } = office.status.weather;
		const words = receipt.unknown ? m.acting_done_unknown() : online ? said : m.acting_done_offline({ said });
		toast(words, { undo: () => void takeBack(receipt, onundone) });
		return { receipt };
	} catch (problem) {
		if (problem instanceof Refusal) return { refusal: problem };
		throw problem;
	}
}

async function takeBack(receipt: Receipt, onundone: ActOptions['onundone']): Promise<void> {
	const undone = await receipt.undo();
	toast(undone ? m.acting_undone() : m.acting_undo_too_late());
	if (undone) onundone?.();
}
