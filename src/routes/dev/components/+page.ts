import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Only in development. Vite's own flag, because it is gone before the bundler looks: a build then holds nothing of the gallery. */
export const load: PageLoad = async ({ url }) => {
	if (!import.meta.env.DEV) error(404);
	else {
		const { default: Gallery } = await import('./Gallery.svelte');
		return { Gallery, screen: url.searchParams.get('screen') ?? 'board' };
	}
};
