import type { Trouble } from '$lib/sync';
import { m } from '$lib/paraglide/messages';

/** Why nothing comes and goes, in the pill's few words. */
export const troubleShort: Record<Trouble, () => string> = {
	intercepted: m.trouble_short_intercepted,
	server: m.trouble_short_server,
	full: m.trouble_short_full,
	fault: m.trouble_short_fault
};

/** The same as a sentence: what happened, what is kept, what to do. */
export const troubleSentence: Record<Trouble, () => string> = {
	intercepted: m.trouble_intercepted,
	server: m.trouble_server,
	full: m.trouble_full,
	fault: m.trouble_fault
};
