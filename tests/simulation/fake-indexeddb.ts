import { IDBTransaction } from 'fake-indexeddb';

/** What the simulation needs of fake-indexeddb's inside, by the names of the pinned version. */
export interface RawDatabase {
	readonly rawObjectStores: ReadonlyMap<string, { readonly records: { values(): Iterable<{ value: unknown }> } }>;
	readonly transactions: readonly RawTransaction[];
}

export interface RawTransaction {
	readonly db: { readonly _rawDatabase: RawDatabase };
	readonly _state: 'active' | 'inactive' | 'committing' | 'finished';
	_abort(error: string): void;
	_execRequestAsync(request: { operation(): unknown }): unknown;
}

export const rawOf = (database: IDBDatabase): RawDatabase =>
	(database as unknown as { readonly _rawDatabase: RawDatabase })._rawDatabase;

export const { prototype: rawTransaction } = IDBTransaction as unknown as { readonly prototype: RawTransaction };
