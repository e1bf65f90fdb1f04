import type { AnyRow } from '../../src/lib/domain/core';
import { rawOf } from './fake-indexeddb';

/**
 * A table as it lies in the fake's memory. The world looks at everything after every step: through IndexedDB's own
 * reads, which copy each row, that took three quarters of a run. Nobody may change what is returned.
 */
export function lyingIn<T>(database: IDBDatabase, table: string): T[] {
	const store = rawOf(database).rawObjectStores.get(table);
	if (!store) throw new Error(`there is no table ${table}`);
	return [...store.records.values()].map((record) => record.value as T);
}

/** The row without what the device looks it up by; the same object for the same stored row. */
export function plainRow(stored: AnyRow): AnyRow {
	let row = plain.get(stored);
	if (!row) {
		const { _until, ...own } = stored;
		plain.set(stored, (row = own as AnyRow));
	}
	return row;
}

const plain = new WeakMap<AnyRow, AnyRow>();
