import { openCopy } from '$lib/features/shell/open-copy';
import { office } from '$lib/sync';
import type { PageLoad } from './$types';

/** A label opens one page for people of the office and another for everybody else; each loads only its own. */
export const load: PageLoad = async ({ parent }) => {
	const { closed } = await parent();
	const page = office.session
		? import('$lib/features/equipment/LabelOfStaff.svelte')
		: import('$lib/features/faults/label/LabelPage.svelte');
	const [{ default: Label }, opened] = await Promise.all([page, closed ? { closed } : openCopy()]);
	return { Label, ...opened };
};
