import type { Entity, Instant } from '../../domain/core';
import { millisecondsOf } from '../../domain/core/time';
import { rowKey, type OfficeDatabase } from './database';
import { deleteRows } from './store-rows';

const AT_ONCE = 1_000;
/** A form that nobody has gone on with for so long is given up, milliseconds: its photo takes room, its words age. */
const DRAFT_STAYS = 90 * 86_400_000;

/**
 * Takes rows past their `until` off the device, and drafts that were long forgotten. Rows that this device's own
 * entries read or changed stay, and what a person wants to have here all the same.
 * Returns how many rows went.
 */
export async function evict(db: OfficeDatabase, now: Instant): Promise<number> {
	return db.transaction('rw', db.tables, async () => {
		const spared = await sparedBy(db);
		const keeping = (await db.meta('keeping')) ?? {};
		let gone = 0;
		for (const entity of db.registry.entities.filter(({ name, leaves }) => leaves && !keeping[name])) {
			const past = await db.rows(entity).where('_until').below(now).primaryKeys();
			// Limited after the spared ones are out: else a thousand of them would keep all others here.
			const ids = past.filter((id) => !spared(entity, id)).slice(0, AT_ONCE);
			await deleteRows(db, entity, ids);
			gone += ids.length;
		}
		const forgotten = millisecondsOf(now) - DRAFT_STAYS;
		await db._drafts.filter(({ savedAt }) => savedAt < forgotten).delete();
		return gone;
	});
}

/** Whether this device's own entries read or changed a row. Must be called inside a transaction over all tables. */
export async function sparedBy(db: OfficeDatabase): Promise<(entity: Entity, id: string) => boolean> {
	const entries = await db._outbox.toArray();
	const spared = new Set([
		...(await db._shadow.toCollection().primaryKeys()),
		...entries.flatMap((entry) => [...entry.reads, ...entry.writes])
	]);
	return (entity, id) => spared.has(rowKey(entity.name, id));
}
