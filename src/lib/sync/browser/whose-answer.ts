/** Whether a proxy says this in the place of a server that is not there. */
export const isGateway = ({ status }: Response): boolean => [502, 503, 504].includes(status);

/**
 * Whether somebody else says this in the office's place: the office answers and refuses in JSON, or has nothing to
 * add; a network that wants a log-in, or a filter, shows a page, with whatever status.
 */
export const isIntercepted = (response: Response): boolean =>
	response.status < 500 && response.status !== 204 && !isJson(response);

const isJson = (response: Response): boolean => (response.headers.get('Content-Type') ?? '').includes('json');
