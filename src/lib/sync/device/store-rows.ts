import type { AnyRow, Entity } from '../../domain/core';
import { toStored, type OfficeDatabase, type StoredRow } from './database';
import { noteWords } from './finding';

/** Rows written at once: the page draws between. */
const CHUNK = 250;

// All that writes or takes away rows goes through here: what they are found by is kept beside them. Must be called
// inside a transaction over all tables.

/** Writes rows of several entities, in as few requests as may be without holding up the page. */
export async function putRows(
	db: OfficeDatabase,
	rows: Iterable<readonly [entity: Entity, row: AnyRow]>
): Promise<void> {
	const lists = new Map<Entity, AnyRow[]>();
	for (const [entity, row] of rows) {
		const list = lists.get(entity);
		if (list) list.push(row);
		else lists.set(entity, [row]);
	}
	for (const [entity, list] of lists) {
		const words = new Map<string, readonly string[]>();
		for (let i = 0; i < list.length; i += CHUNK) {
			const some = list.slice(i, i + CHUNK);
			if (entity.hasWords) for (const row of some) words.set(row.id, entity.words(row));
			await db.rows(entity).bulkPut(some.map((row): StoredRow => toStored(entity, row)));
		}
		if (entity.hasWords) await noteWords(db, entity, words);
	}
}

export async function deleteRows(db: OfficeDatabase, entity: Entity, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await db.rows(entity).bulkDelete([...ids]);
	if (entity.hasWords) await noteWords(db, entity, new Map(ids.map((id) => [id, []])));
}

export async function clearRows(db: OfficeDatabase): Promise<void> {
	await Promise.all([...db.registry.entities.map((entity) => db.rows(entity).clear()), db._finding.clear()]);
}
