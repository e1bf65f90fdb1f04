import { openCopy } from '$lib/features/shell/open-copy';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { closed } = await parent();
	return closed ? { closed } : openCopy();
};
