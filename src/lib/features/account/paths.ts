import { resolve } from '$app/paths';

/** Pages for somebody who is not logged in. */
const OPEN = ['/login', '/setup', '/e', '/kiosk', '/dev'];

/** Whether a page wants somebody who is logged in on this device. */
export const wantsPerson = (path: string): boolean =>
	!OPEN.some((open) => path === open || path.startsWith(`${open}/`));

/** The log-in page, and where to go on after it. */
export function loginPath(from?: Pick<URL, 'pathname' | 'search'>): string {
	const here = from ? from.pathname + from.search : '';
	const query = here && here !== resolve('/') ? `?${new URLSearchParams({ to: here })}` : '';
	return resolve('/login') + query;
}

/** Where a log-in leads: the page that was asked for, if it is one of ours. */
export function pathAfterLogin(to: string | null): string {
	// Only a path of this site: `//other.example` and full addresses would lead away.
	return to !== null && /^\/(?![/\\])/.test(to) ? to : resolve('/');
}
