import type { AnyRow } from '../../src/lib/domain/core';
import { changesOf, rawOf, type RawStore } from './fake-indexeddb';

/**
 * A table as it lies in the fake's memory, the same list until it changes. The world looks at everything after every
 * step: through IndexedDB's own reads, which copy each row, that took three quarters of a run. Nobody may change what is
 * returned.
 */
export const lyingIn = <T>(database: IDBDatabase, table: string): readonly T[] =>
	lookedAt(database, table).values as readonly T[];

/** A table of rows by their ids, without what the device looks them up by; the same map until it changes. */
export function rowsIn(database: IDBDatabase, table: string): ReadonlyMap<string, AnyRow> {
	const look = lookedAt(database, table);
	look.rows ??= new Map((look.values as readonly AnyRow[]).map((row) => [row.id, plainRow(row)]));
	return look.rows;
}

interface Look {
	readonly changes: number;
	readonly values: readonly unknown[];
	rows?: ReadonlyMap<string, AnyRow>;
}

const looks = new WeakMap<RawStore, Look>();

function lookedAt(database: IDBDatabase, table: string): Look {
	const store = rawOf(database).rawObjectStores.get(table);
	if (!store) throw new Error(`there is no table ${table}`);
	const changes = changesOf(store);
	let look = looks.get(store);
	if (look?.changes !== changes) {
		look = { changes, values: [...store.records.values()].map((record) => record.value) };
		looks.set(store, look);
	}
	return look;
}

/** The same object for the same stored row. */
function plainRow(stored: AnyRow): AnyRow {
	let row = plain.get(stored);
	if (!row) {
		const { _until, ...own } = stored;
		plain.set(stored, (row = own as AnyRow));
	}
	return row;
}

const plain = new WeakMap<AnyRow, AnyRow>();
