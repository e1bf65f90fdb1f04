import { redirect } from '@sveltejs/kit';
import { loginPath } from '$lib/features/account/paths';
import { openCopy } from '$lib/features/shell/open-copy';
import { office } from '$lib/sync';
import type { LayoutLoad } from './$types';

/** Pages of the office want somebody who is logged in on this device; whether the server still knows him is asked later. */
export const load: LayoutLoad = async ({ parent, url }) => {
	const { closed } = await parent();
	if (closed) return { closed };
	if (!office.session) redirect(307, loginPath(url));
	return openCopy();
};
