import type { HandleClientError } from '@sveltejs/kit';

/** What an error page may say of a failure: its name, to be read out to whoever helps. The rest goes to the console. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) reportError(error);
	return { message, code: error instanceof Error && status !== 404 ? error.name : String(status) };
};
