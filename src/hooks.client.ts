import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { loginPath, wantsPerson } from '$lib/features/account/paths';
import { office } from '$lib/sync';

/**
 * Who is not logged in begins at the log-in, before what belongs to the page he asked for is fetched. A failure is told
 * by the root layout, which asks again.
 */
export const init: ClientInit = async () => {
	if (!wantsPerson(location.pathname)) return;
	const beginning = office.begin().then(
		() => true,
		() => false
	);
	// Most often somebody is: then his page comes meanwhile, and its own load asks again.
	if (office.isExpected) return;
	const begun = await beginning;
	if (begun && !office.session) history.replaceState(history.state, '', loginPath(new URL(location.href)));
};

/** What an error page may say of a failure: its name, to be read out to whoever helps. The rest goes to the console. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) reportError(error);
	return { message, code: error instanceof Error && status !== 404 ? error.name : String(status) };
};
