const PREFIX = 'tablet ';

/** A tablet asked for news: it is here, and so much of what it has is not contained in its copy yet. In memory. */
export function noteTablet(id: string, pending: string): void {
	const unsent = pending === '' ? 0 : pending.split(',').length;
	$app.store().set(PREFIX + id, `${Date.now()} ${unsent}`);
}

/** When each tablet was last heard, and how much it then had unsent: `{id: {at, unsent}}`. A restart forgets. */
export function tabletsHeard(): Record<string, { at: string; unsent: number }> {
	const store = $app.store();
	const heard: Record<string, { at: string; unsent: number }> = {};
	for (const key of store.keys()) {
		if (!key.startsWith(PREFIX)) continue;
		const [at, unsent] = String(store.get(key)).split(' ');
		heard[key.slice(PREFIX.length)] = { at: new Date(Number(at)).toISOString(), unsent: Number(unsent) };
	}
	return heard;
}
