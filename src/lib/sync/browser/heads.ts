/** Listens for the office's word that there is something new, until `stop`. */
export async function listenForHeads(token: string, onhead: () => void, stop: AbortSignal): Promise<void> {
	const { default: PocketBase, BaseAuthStore } = await import('pocketbase');
	if (stop.aborted) return;
	// In memory only: the client's own store would leave the token in localStorage, also after logging out.
	const client = new PocketBase(location.origin, new BaseAuthStore());
	client.authStore.save(token, null);
	const unsubscribe = await client.collection('heads').subscribe('*', onhead);
	// It may have been ended while the connection was made.
	if (stop.aborted) await unsubscribe();
	else stop.addEventListener('abort', () => void unsubscribe());
}
