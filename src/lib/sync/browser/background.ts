/** Name of the wish to be woken, for the page that makes it and the service worker that is woken. */
export const OUTBOX_WAITS = 'bantuo-outbox';

/** Background Sync, which only Chromium's family has and TypeScript's library does not know. */
interface CanWake {
	readonly sync?: { register(tag: string): Promise<void> };
}

/** Asks the browser to wake the service worker when there is a network, also when no page is open then. */
export async function askToBeWoken(): Promise<void> {
	const registration: (ServiceWorkerRegistration & CanWake) | undefined =
		await navigator.serviceWorker?.getRegistration();
	try {
		await registration?.sync?.register(OUTBOX_WAITS);
	} catch {
		// Not allowed on this device: the page sends when it is opened next.
	}
}
