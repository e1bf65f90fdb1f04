const PREFIX = 'tablet ';

/** A tablet asked for news: it is here, has so much unsent, and told so much to an office that lacks it. In memory. */
export function noteTablet(id: string, unsent: number, lost: number): void {
	$app.store().set(PREFIX + id, `${Date.now()} ${unsent} ${lost}`);
}

/** When a tablet was last heard, and what it then said of itself. */
interface Heard {
	readonly at: string;
	readonly unsent: number;
	readonly lost?: number;
}

/** By id, of each tablet. A restart forgets. */
export function tabletsHeard(): Record<string, Heard> {
	const store = $app.store();
	const heard: Record<string, Heard> = {};
	for (const key of store.keys()) {
		if (!key.startsWith(PREFIX)) continue;
		const [at, unsent, lost] = String(store.get(key)).split(' ').map(Number);
		const said = { at: new Date(at ?? 0).toISOString(), unsent: unsent ?? 0 };
		heard[key.slice(PREFIX.length)] = lost ? { ...said, lost } : said;
	}
	return heard;
}
