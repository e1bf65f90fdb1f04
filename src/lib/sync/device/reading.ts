import type { Collection, Table } from 'dexie';
import type { Entity, RowOf } from '../../domain/core';
import type { Key } from '../../domain/core/tx';
import { fromStored, type OfficeDatabase, type StoredRow } from './database';

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

	async count<E extends Entity>(
		entity: E,
		choice: Pick<Choice<E>, 'by' | 'is' | 'from' | 'to' | 'only'> = {}
	): Promise<number> {
		const rows = chosen(this.db.rows(entity), choice);
		return choice.only
			? rows.filter((row) => choice.only?.(fromStored(row) as RowOf<E>) ?? true).count()
			: rows.count();
	}

	/** Rows with a word that begins with each word of `text`, in the order of the first one's matches. */
	async search<E extends Entity>(
		entity: E,
		text: string,
		{ limit = SOME, only }: Pick<Choice<E>, 'limit' | 'only'> = {}
	): Promise<RowOf<E>[]> {
		const [first, ...others] = text.toLowerCase().split(/\s+/).filter(Boolean);
		if (first === undefined) return this.list(entity, { limit, ...(only && { only }) });
		const matches = (row: StoredRow) =>
			others.every((word) => row._words?.some((own) => own.startsWith(word))) &&
			(only?.(fromStored(row) as RowOf<E>) ?? true);
		const rows = await this.db
			.rows(entity)
			.where('_words')
			.startsWith(first)
			.distinct()
			.filter(matches)
			.limit(limit)
			.toArray();
		return rows.map((row) => fromStored(row) as RowOf<E>);
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
