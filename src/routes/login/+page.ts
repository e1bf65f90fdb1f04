import { redirect } from '@sveltejs/kit';
import { pathAfterLogin } from '$lib/features/account/paths';
import { office } from '$lib/sync';
import type { PageLoad } from './$types';

/** Who is logged in has nothing to do here, unless the server asks for the password again. */
export const load: PageLoad = async ({ parent, url }) => {
	await parent();
	if (office.session && !office.status.weather.signedOut) redirect(307, pathAfterLogin(url.searchParams.get('to')));
};
