import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Registry } from '../../src/lib/domain/core';
import { OfficeDatabase } from '../../src/lib/sync/device/database';
import { rawOf } from './fake-indexeddb';

/** A program's open database, and what it lies on: that outlives the program. */
export interface Installed {
	readonly files: IDBFactory;
	readonly database: OfficeDatabase;
}

/** Databases of lives that have ended. Making sixty tables takes as long as a third of a life. */
const spare = new Map<Registry, Installed[]>();

/** A database with nothing in it: a wiped one where there is one, else a new one. */
export const anEmptyOne = (registry: Registry): Installed =>
	spare.get(registry)?.pop() ?? openOn(new IDBFactory(), registry);

/** The program, started on what lies there. */
export function openOn(files: IDBFactory, registry: Registry): Installed {
	const database = new OfficeDatabase('phone', registry, 1, {
		indexedDB: files as unknown as globalThis.IDBFactory,
		IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange
	});
	// What tells live queries of a change: this phone has no screen.
	for (const name of ['Cache', 'Observability']) database.unuse({ stack: 'dbcore', name });
	return { files, database };
}

/** Wipes it for another life. */
export function handBack(installed: Installed): void {
	const { database } = installed;
	for (const store of rawOf(database.backendDB()).rawObjectStores.values()) {
		store.clear();
		if (store.keyGenerator) store.keyGenerator.num = 0;
	}
	const others = spare.get(database.registry);
	if (others) others.push(installed);
	else spare.set(database.registry, [installed]);
}
