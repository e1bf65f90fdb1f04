import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';
import type { PageLoad } from './$types';

/** Only in development: `dev` is false in a build, so nothing of the gallery is in it. */
export const load: PageLoad = async ({ url }) => {
	if (!dev) error(404);
	const { default: Gallery } = await import('./Gallery.svelte');
	return { Gallery, screen: url.searchParams.get('screen') ?? 'board' };
};
