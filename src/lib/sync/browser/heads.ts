/** Listens for the office's word that there is something new, until `stop`. */
export async function listenForHeads(token: string, onhead: () => void, stop: AbortSignal): Promise<void> {
	const { default: PocketBase } = await import('pocketbase');
	if (stop.aborted) return;
	const client = new PocketBase(location.origin);
	client.authStore.save(token, null);
	const unsubscribe = await client.collection('heads').subscribe('*', onhead);
	stop.addEventListener('abort', () => void unsubscribe());
}
