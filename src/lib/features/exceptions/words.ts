import ShieldCheck from '@lucide/svelte/icons/shield-check';
import { settle } from '$lib/domain/exceptions/settle';
import { m } from '$lib/paraglide/messages';
import { act, type DutyWords } from '../sync/duty-words';

/** What settling a contradiction is called. */
export const exceptionWords: DutyWords = {
	acts: {
		...act(settle, {
			icon: ShieldCheck,
			name: m.act_exception_settle,
			tell: ({ resolution }) => ({ more: [resolution] })
		})
	},
	refusals: { already_settled: m.refusal_already_settled }
};
