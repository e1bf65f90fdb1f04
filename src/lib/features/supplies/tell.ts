import { supplyItems } from '$lib/domain/supplies';
import type { Reading } from '$lib/sync';
import type { Telling } from '../sync/duty-words';

/** `A4 复印纸 70g YP-0001`. */
export async function tellSupply(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const item = await store.get(supplyItems, id);
	return { what: item && `${item.name} ${item.code}`, more };
}
