import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { beginOffice, openAhead } from '$lib/features/shell/open-copy';
import { office } from '$lib/sync';
import type { LayoutLoad } from './$types';

// One page served by PocketBase: nothing is rendered on a server.
export const ssr = false;

/** A tablet for visitors has no page but its own: whatever address is opened there leads back to it. */
export const load: LayoutLoad = async ({ url }) => {
	const begun = await beginOffice();
	openAhead();
	if (office.isTablet && url.pathname !== resolve('/kiosk')) redirect(307, resolve('/kiosk'));
	return begun;
};
