import { MOST_PUSH_BYTES } from '../protocol/wire';
import type { Entry } from './database';
import { isHeld, isResting } from './due';
import { onWire } from './on-wire';

const MOST_ENTRIES = 50;

/**
 * The entries that one push takes. Order is kept: what comes after a held entry waits with it; one that failed and
 * rests holds nothing up. Without Dexie: the service worker sends too.
 *
 * @param waiting that are not answered, in their order
 * @param now milliseconds
 */
export function batchOf(waiting: Iterable<Entry>, now: number): Entry[] {
	const batch: Entry[] = [];
	let bytes = 0;
	for (const entry of waiting) {
		if (isHeld(entry, now)) break;
		if (isResting(entry, now)) continue;
		// A character takes three bytes at the most.
		bytes += JSON.stringify(onWire(entry, now)).length * 3;
		if (batch.length > 0 && (batch.length === MOST_ENTRIES || bytes > MOST_PUSH_BYTES * 0.9)) break;
		batch.push(entry);
	}
	return batch;
}
