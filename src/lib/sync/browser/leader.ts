/**
 * Runs `work` in one tab of this account at a time, for as long as the tab lives; when it closes, another takes over.
 * `work` gets a signal that ends it, and returns when it has ended.
 */
export function asLeader(account: string, work: (stop: AbortSignal) => Promise<void>): () => void {
	const stop = new AbortController();
	navigator.locks
		.request(`bantuo-push-${account}`, { signal: stop.signal }, () => work(stop.signal))
		.catch((problem: unknown) => {
			// The wait for the lock was given up: the tab closes or the account changes.
			if (!stop.signal.aborted) throw problem;
		});
	return () => stop.abort();
}
