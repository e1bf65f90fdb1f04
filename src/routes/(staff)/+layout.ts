import { redirect } from '@sveltejs/kit';
import { loginPath } from '$lib/features/account/paths';
import { office } from '$lib/sync';
import type { LayoutLoad } from './$types';

/** Pages of the office want somebody who is logged in on this device; whether the server still knows him is asked later. */
export const load: LayoutLoad = async ({ parent, url }) => {
	const { closed } = await parent();
	if (!closed && !office.session) redirect(307, loginPath(url));
};
