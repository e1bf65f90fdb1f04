import { tabletsHeard } from '../read/tablets';
import { refuse, unauthorised } from './answer';
import { viewerOf } from './session';

const PREFIX = 'heard ';
const A_DAY = 86_400_000;

/**
 * `POST presence`: "I am here". Answers when each of the staff was last heard, `{heard: {person: instant}}`,
 * and to reception and administrators the same of the tablets, with what they had unsent. In
 * memory: a restart forgets, nothing is journalled.
 */
export function presence(e: PbRequestEvent): void {
	const viewer = viewerOf(e);
	if (!viewer) return unauthorised(e);
	if (!viewer.tokens.includes('staff')) return refuse(e, 403, 'forbidden');
	const store = $app.store();
	const now = Date.now();
	store.set(PREFIX + viewer.id, now);
	const heard: Record<string, string> = {};
	for (const key of store.keys()) {
		if (!key.startsWith(PREFIX)) continue;
		const at = Number(store.get(key));
		if (at < now - A_DAY) store.remove(key);
		else heard[key.slice(PREFIX.length)] = new Date(at).toISOString();
	}
	const mayKnow = viewer.tokens.includes('admin') || viewer.tokens.includes('duty:reception');
	e.json(200, { heard, ...(mayKnow && { tablets: tabletsHeard() }) });
}
