import { openCopy } from '$lib/features/shell/open-copy';
import type { PageLoad } from './$types';

/** What is typed is kept in the passer-by's copy: nobody is anybody here yet. */
export const load: PageLoad = async ({ parent }) => {
	const { closed } = await parent();
	return closed ? { closed } : openCopy();
};
