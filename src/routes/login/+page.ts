import { redirect } from '@sveltejs/kit';
import { pathAfterLogin } from '$lib/features/account/paths';
import { openCopy } from '$lib/features/shell/open-copy';
import { office } from '$lib/sync';
import type { PageLoad } from './$types';

/** Who is logged in has nothing to do here, unless the server asks for the password again. */
export const load: PageLoad = async ({ parent, url }) => {
	const { closed } = await parent();
	if (closed || !office.session) return { closed };
	const opened = await openCopy();
	if (!office.status.weather.signedOut) redirect(307, pathAfterLogin(url.searchParams.get('to')));
	return opened;
};
