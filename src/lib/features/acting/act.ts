import { Refusal, type Infer, type Mutator, type Shape } from '$lib/domain/core';
import { office, type MutateOptions, type Receipt } from '$lib/sync';
import { say, type Follow } from './say';

export type Outcome = { readonly receipt: Receipt; readonly refusal?: never } | { readonly refusal: Refusal };

/** Taking it back may happen before the screen has heard that it was done. */
type ActOptions = Omit<MutateOptions, 'undoable'> & Follow;

/**
 * Does it and says so in a toast that can take it back for 5 s: see `say`. What this device knows better than to send
 * comes back as the refusal: the form shows it and keeps what was typed.
 * @param said what was done, in a few words: “已报修：画面模糊”
 */
export async function act<A extends Shape>(
	mutator: Mutator<A>,
	args: Infer<A>,
	said: string,
	{ onundone, onrefused, ...options }: ActOptions = {}
): Promise<Outcome> {
	try {
		const receipt = await office.mutate(mutator, args, { ...options, undoable: true });
		say(mutator.kind, said, [receipt], { onundone, onrefused });
		return { receipt };
	} catch (problem) {
		if (problem instanceof Refusal) return { refusal: problem };
		throw problem;
	}
}
