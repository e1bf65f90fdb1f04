import { IDBTransaction } from 'fake-indexeddb';

/** What the simulation needs of fake-indexeddb's inside, by the names of the pinned version. */
export interface RawDatabase {
	readonly rawObjectStores: ReadonlyMap<string, RawStore>;
	readonly transactions: readonly RawTransaction[];
}

export interface RawStore {
	readonly records: { values(): Iterable<{ value: unknown }> };
	readonly keyGenerator: { num: number } | null;
	clear(): void;
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

/** How often the store was changed, a change that was rolled back and its rolling back included. */
export function changesOf(store: RawStore): number {
	countChanges(Object.getPrototypeOf(store) as Changing);
	return changes.get(store) ?? 0;
}

const CHANGING = ['storeRecord', 'deleteRecord', 'clear'] as const;
type Changing = Record<(typeof CHANGING)[number], (this: RawStore, ...args: unknown[]) => unknown>;

const changes = new WeakMap<RawStore, number>();
const counted = new WeakSet<Changing>();

/** From the first look on: before it nobody can hold what has changed since. */
function countChanges(prototype: Changing): void {
	if (counted.has(prototype)) return;
	counted.add(prototype);
	for (const name of CHANGING) {
		const plain = prototype[name];
		prototype[name] = function (...args) {
			changes.set(this, (changes.get(this) ?? 0) + 1);
			return plain.apply(this, args);
		};
	}
}
