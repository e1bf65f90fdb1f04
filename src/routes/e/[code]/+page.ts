import { redirect } from '@sveltejs/kit';
import { itemPath } from '$lib/features/equipment/paths';
import { openCopy } from '$lib/features/shell/open-copy';
import { office } from '$lib/sync';
import type { PageLoad } from './$types';

/** A label opens one page for people of the office and another for everybody else; each loads only its own. */
export const load: PageLoad = async ({ parent, params }) => {
	const { closed } = await parent();
	if (closed) return { closed };
	if (!office.session) {
		const [{ default: Label }, opened] = await Promise.all([
			import('$lib/features/faults/label/LabelPage.svelte'),
			openCopy()
		]);
		return { Label, ...opened };
	}
	const [{ findHere }, opened] = await Promise.all([import('$lib/features/equipment/find'), openCopy()]);
	// A thing that is known here is shown at its own address, without a page between that only leads on.
	const item = opened.closed === undefined ? await findHere(params.code) : undefined;
	if (item) redirect(307, itemPath(item.id));
	const { default: Label } = await import('$lib/features/equipment/LabelOfStaff.svelte');
	return { Label, ...opened };
};
