import type { Audience } from './audience';
import { columnsOf, type Column } from './codec';
import type { Infer, Shape } from './fields';
import type { Instant } from './time';

type FieldOf<S extends Shape> = keyof S & string;

/** A row as everybody sees it: the entity's fields and the id. */
export type RowOf<T> =
	T extends Entity<string, infer S> ? Infer<S> & { id: string } : T extends Shape ? Infer<T> & { id: string } : never;

/** A row whose entity is not known at compile time. */
export type AnyRow = { readonly id: string } & Readonly<Record<string, unknown>>;

export interface Entity<N extends string = string, S extends Shape = Shape> {
	/** Name of the collection, of the Dexie table and on the wire. */
	readonly name: N;
	readonly shape: S;
	readonly columns: readonly Column[];
	/** Fields that `tx.where` and lists may look up by. */
	readonly indexes: readonly string[];
	/** Fields whose value no two rows share (absent values do not count). */
	readonly unique: readonly string[];
	/** Who may read the row. */
	audience(row: AnyRow): Audience[];
	/** Whether there is a time when rows leave devices. */
	readonly leaves: boolean;
	/** When the row may leave devices; absent: never. */
	until(row: AnyRow): Instant | undefined;
	/** Whether its rows can be found by words. */
	readonly hasWords: boolean;
	/** Lower-case words by whose beginnings a device finds the row. */
	words(row: AnyRow): string[];
}

interface Definition<S extends Shape> {
	row: S;
	indexes?: readonly FieldOf<S>[];
	unique?: readonly FieldOf<S>[];
	audience(row: RowOf<S>): readonly (Audience | false)[];
	until?(row: RowOf<S>): Instant | undefined;
	words?(row: RowOf<S>): readonly (string | undefined)[];
}

const RESERVED = ['id', 'seq', 'audience', 'until', 'collectionId', 'collectionName', 'expand'];

/**
 * Defines a kind of record. Refuses, with an error when its columns are first asked for, a field under a reserved
 * name and an index on a field that IndexedDB or SQLite cannot index (flags, lists).
 */
export function entity<N extends string, S extends Shape>(name: N, def: Definition<S>): Entity<N, S> {
	let columns: readonly Column[] | undefined;
	return {
		name,
		shape: def.row,
		/** Made when first asked for: most engines of the server never meet most kinds of record. */
		get columns() {
			return (columns ??= checkedColumns(name, def));
		},
		indexes: def.indexes ?? [],
		unique: def.unique ?? [],
		audience: (row) => def.audience(row as RowOf<S>).filter((token) => token !== false),
		leaves: def.until !== undefined,
		until: (row) => def.until?.(row as RowOf<S>),
		hasWords: def.words !== undefined,
		words: (row) => {
			const words = def.words?.(row as RowOf<S>) ?? [];
			return [...new Set(words.flatMap((word) => (word ? [word.toLowerCase()] : [])))];
		}
	};
}

function checkedColumns<S extends Shape>(name: string, def: Definition<S>): Column[] {
	const looked: readonly string[] = [...(def.indexes ?? []), ...(def.unique ?? [])];
	return columnsOf(def.row).map((column) => {
		if (RESERVED.includes(column.name)) throw new Error(`${name}.${column.name}: the name is taken by the kernel`);
		if (looked.includes(column.name) && column.kind !== 'text' && column.kind !== 'number')
			throw new Error(`${name}.${column.name}: a ${column.kind} column cannot be indexed`);
		return column;
	});
}
