import { office } from '$lib/sync';
import type { LayoutLoad } from './$types';

// One page served by PocketBase: nothing is rendered on a server.
export const ssr = false;

/** Opens this account's copy before any page reads from it. */
export const load: LayoutLoad = async (): Promise<{ closed?: string }> => {
	try {
		await office.open();
		return {};
	} catch (problem) {
		// Storage is blocked or full, or a newer program holds it: the layout says so instead of any page.
		return { closed: problem instanceof Error ? problem.name : 'Error' };
	}
};
