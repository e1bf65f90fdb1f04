/** At most so long is waited for a page that is still being drawn, milliseconds. */
const DRAWN = 400;

/** The page that was opened reads first: what the loop does would stand before it at the database and the processor. */
export function untilDrawn(stop: AbortSignal): Promise<void> {
	if (stop.aborted || document.visibilityState === 'hidden') return Promise.resolve();
	return new Promise((resolve) => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: DRAWN });
		else setTimeout(resolve, DRAWN / 2);
	});
}

/** Waits until the browser says that there is a network, at most so many milliseconds. */
export function untilOnline(most: number, stop: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const heard = new AbortController();
		const end = () => {
			clearTimeout(timer);
			heard.abort();
			resolve();
		};
		const timer = setTimeout(end, most);
		window.addEventListener('online', end, { signal: heard.signal });
		stop.addEventListener('abort', end, { signal: heard.signal });
	});
}
