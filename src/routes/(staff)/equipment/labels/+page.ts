import type { PageLoad } from './$types';

/** `?ids=a,b`: the things whose labels are wanted. */
export const load: PageLoad = ({ url }) => ({
	ids: (url.searchParams.get('ids') ?? '').split(',').filter(Boolean)
});
