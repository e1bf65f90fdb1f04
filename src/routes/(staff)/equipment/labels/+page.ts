import type { PageLoad } from './$types';

/** `?ids=a,b`: the things whose labels are wanted; `?import=x`: all of an import. */
export const load: PageLoad = ({ url }) => ({
	ids: (url.searchParams.get('ids') ?? '').split(',').filter(Boolean),
	importId: url.searchParams.get('import') ?? ''
});
