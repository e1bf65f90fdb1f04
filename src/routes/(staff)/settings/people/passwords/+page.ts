import type { PageLoad } from './$types';

/** `?ids=a,b`: the people whose slips are wanted; `?import=x`: all of an import; `?department=x`: where to choose from. */
export const load: PageLoad = ({ url }) => ({
	ids: (url.searchParams.get('ids') ?? '').split(',').filter(Boolean),
	importId: url.searchParams.get('import') ?? '',
	department: url.searchParams.get('department') ?? ''
});
