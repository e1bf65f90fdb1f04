import type { Collection, Table } from 'dexie';
import type { Entity, RowOf } from '../../domain/core';
import type { Key } from '../../domain/core/tx';
import { fromStored, type OfficeDatabase, type StoredRow } from './database';
import { findIds } from './finding';

export interface Choice<E extends Entity> {
	/** Indexed field to look up and order by. @default the id */
	by?: keyof RowOf<E> & string;
	/** Only rows whose `by` has this value, or one of these. */
	is?: Key | readonly Key[];
	/** Only rows whose `by` is at least / at most this. */
	from?: Key;
	to?: Key;
	/** Further condition, tried on each row until `limit` are found. */
	only?(row: RowOf<E>): boolean;
	/** Last first. */
	backwards?: boolean;
	/** @default 50 */
	limit?: number;
	/** Rows to leave out at the beginning. */
	skip?: number;
}

const SOME = 50;
/** Rows fetched at once while searching. */
const AT_ONCE = 200;

/** What pages read with: always by an index, always with a limit. */
export class Reading {
	constructor(private readonly db: OfficeDatabase) {}

	async get<E extends Entity>(entity: E, id: string | undefined): Promise<RowOf<E> | undefined> {
		const row = id === undefined ? undefined : await this.db.rows(entity).get(id);
		return row && (fromStored(row) as RowOf<E>);
	}

	/** Rows by their ids, in that order; those not here are left out. */
	async some<E extends Entity>(entity: E, ids: readonly string[]): Promise<RowOf<E>[]> {
		const rows = await this.db.rows(entity).bulkGet([...ids]);
		return rows.filter((row) => row !== undefined).map((row) => fromStored(row) as RowOf<E>);
	}

	async list<E extends Entity>(entity: E, choice: Choice<E> = {}): Promise<RowOf<E>[]> {
		let rows = chosen(this.db.rows(entity), choice);
		if (choice.backwards) rows = rows.reverse();
		if (choice.only) rows = rows.filter((row) => choice.only?.(fromStored(row) as RowOf<E>) ?? true);
		if (choice.skip) rows = rows.offset(choice.skip);
		return (await rows.limit(choice.limit ?? SOME).toArray()).map((row) => fromStored(row) as RowOf<E>);
	}

	/**
	 * Ids of rows in the order of `by` (where `is` names several values: value by value). By the index alone: no row is
	 * read, so it may be all of them.
	 */
	async ids<E extends Entity>(
		entity: E,
		{ backwards, limit, ...choice }: Omit<Choice<E>, 'only' | 'skip'> = {}
	): Promise<string[]> {
		const rows = chosen(this.db.rows(entity), choice);
		if (limit !== undefined) return (backwards ? rows.reverse() : rows).limit(limit).primaryKeys();
		// Forwards they come in one answer, backwards one by one.
		const ids = await rows.primaryKeys();
		return backwards ? ids.reverse() : ids;
	}

	async count<E extends Entity>(
		entity: E,
		choice: Pick<Choice<E>, 'by' | 'is' | 'from' | 'to' | 'only'> = {}
	): Promise<number> {
		const rows = chosen(this.db.rows(entity), choice);
		return choice.only
			? rows.filter((row) => choice.only?.(fromStored(row) as RowOf<E>) ?? true).count()
			: rows.count();
	}

	/** Ids of the rows that have each word of `text`, as `findIds` finds them, in its order; without a word none. */
	find(entity: Entity, text: string): Promise<string[]> {
		return findIds(this.db, entity, text);
	}

	/** Rows that have each word of `text`, as `findIds` finds them, in its order. Without a word: as they come. */
	async search<E extends Entity>(
		entity: E,
		text: string,
		{ limit = SOME, only }: Pick<Choice<E>, 'limit' | 'only'> = {}
	): Promise<RowOf<E>[]> {
		if (text.trim() === '') return this.list(entity, { limit, ...(only && { only }) });
		const ids = await findIds(this.db, entity, text);
		const rows: RowOf<E>[] = [];
		// Without a condition each is one that was looked for.
		const some = only ? AT_ONCE : limit;
		for (let from = 0; from < ids.length && rows.length < limit; from += some)
			for (const row of await this.some(entity, ids.slice(from, from + some))) if (only?.(row) ?? true) rows.push(row);
		return rows.slice(0, limit);
	}
}

function chosen<E extends Entity>(
	table: Table<StoredRow, string>,
	{ by = 'id', is, from, to }: Choice<E>
): Collection<StoredRow, string> {
	const index = table.where(by);
	if (Array.isArray(is)) return index.anyOf(is as Key[]);
	if (is !== undefined) return index.equals(is as Key);
	if (from !== undefined && to !== undefined) return index.between(from, to, true, true);
	if (from !== undefined) return index.aboveOrEqual(from);
	if (to !== undefined) return index.belowOrEqual(to);
	return table.orderBy(by);
}
