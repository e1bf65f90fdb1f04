import { live, office } from '$lib/sync';
import { keysWrittenBy } from './row-keys';
import type { Entity } from '$lib/domain/core';

/** Rows that are only on this device so far, wholly or in part. */
export interface PendingKeys {
	/** Whether something done here to this row has not reached the office: draw it dashed, with 待发. */
	has(entity: Entity, id: string): boolean;
	readonly size: number;
}

/**
 * Follows what waits in the outbox. Call it while a component is set up, once a page.
 * @example const pending = pendingKeys(); … <Row pending={pending.has(equipment, item.id)} />
 */
export function pendingKeys(): PendingKeys {
	const keys = live(async () => {
		const entries = await office.device.db._outbox.where('contained').equals(0).toArray();
		return keysWrittenBy(entries);
	});
	return {
		has: (entity, id) => keys.value?.has(`${entity.name}/${id}`) ?? false,
		get size() {
			return keys.value?.size ?? 0;
		}
	};
}
