import type { AnyRow, Entity } from '../../domain/core';
import { toStored, type OfficeDatabase, type StoredRow } from './database';

const CHUNK = 2_000;

/** Writes rows of several entities, in as few requests as may be without holding up the page. */
export async function putRows(
	db: OfficeDatabase,
	rows: Iterable<readonly [entity: Entity, row: AnyRow]>
): Promise<void> {
	const lists = new Map<Entity, StoredRow[]>();
	for (const [entity, row] of rows) {
		const list = lists.get(entity);
		if (list) list.push(toStored(entity, row));
		else lists.set(entity, [toStored(entity, row)]);
	}
	for (const [entity, list] of lists)
		for (let i = 0; i < list.length; i += CHUNK) await db.rows(entity).bulkPut(list.slice(i, i + CHUNK));
}
