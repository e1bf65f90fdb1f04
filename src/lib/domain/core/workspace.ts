import { normalise } from './codec';
import type { AnyRow, Entity, RowOf } from './entity';
import { derivedId } from './ids';
import { Refusal, Unknown } from './refusal';
import type { Instant } from './time';
import type { Key, Source, Tx } from './tx';
import { rowKey, WrittenRows, type Write } from './written-rows';

export { rowKey, type Write } from './written-rows';

/** Most rows one mutation may write. It bounds a page of pull, which never ends inside a mutation. */
export const MOST_WRITES = 2_000;

/** One mutation's view of the office: what the source has, with the mutation's own writes over it. */
export class Workspace implements Tx {
	readonly #writes = new WrittenRows();
	readonly #reads = new Set<string>();
	#inserted = 0;
	#blind = false;

	constructor(
		private readonly source: Source,
		private readonly mutation: string,
		readonly at: Instant,
		private readonly authoritative: boolean
	) {}

	get<E extends Entity>(entity: E, id: string): RowOf<E> | undefined {
		const row = this.#row(entity, id);
		if (!row) this.#blind = true;
		return row as RowOf<E> | undefined;
	}

	need<E extends Entity>(entity: E, id: string): RowOf<E> {
		const row = this.get(entity, id);
		if (row) return row;
		throw this.authoritative ? new Refusal('not_found', { entity: entity.name, id }) : new Unknown();
	}

	where<E extends Entity>(entity: E, index: keyof RowOf<E> & string, value: Key): RowOf<E>[] {
		const rows = this.#rowsWhere(entity, index, value);
		if (rows.length === 0) this.#blind = true;
		return rows as RowOf<E>[];
	}

	insert<E extends Entity>(entity: E, row: Omit<RowOf<E>, 'id'> & { id?: string }): RowOf<E> {
		const id = row.id ?? derivedId(this.mutation, this.#inserted++);
		// A device need not look for a row under an id that only this mutation can give: it would have to load 500
		// times for an import's 500 rows.
		if ((row.id !== undefined || this.authoritative) && this.#row(entity, id))
			throw new Refusal('taken', { entity: entity.name, field: 'id', value: id });
		return this.#write(entity, undefined, { ...row, id }) as RowOf<E>;
	}

	update<E extends Entity>(entity: E, id: string, change: Partial<Omit<RowOf<E>, 'id'>>): RowOf<E> {
		const row = this.need(entity, id) as AnyRow;
		return this.#write(entity, row, { ...row, ...change }) as RowOf<E>;
	}

	/** Rows changed, in the order of their first change. */
	get writes(): Write[] {
		return this.#writes.all;
	}

	/** Keys of the rows read, so that eviction spares them while the mutation is pending. */
	get reads(): string[] {
		return [...this.#reads];
	}

	/** Whether something was looked for and not found. On a device that may mean unknown: no ground to refuse. */
	get blind(): boolean {
		return this.#blind;
	}

	#write(entity: Entity, row: AnyRow | undefined, changed: AnyRow): AnyRow {
		// A device may be older than the office it copies, never the office older than its rows.
		const after = Object.freeze(normalise(entity, changed, this.authoritative ? undefined : row));
		for (const field of entity.unique) this.#refuseTaken(entity, field, after, row);
		this.#writes.put(entity, row, after);
		if (this.#writes.size > MOST_WRITES) throw new Refusal('too_much', { most: MOST_WRITES });
		return after;
	}

	#refuseTaken(entity: Entity, field: string, after: AnyRow, before: AnyRow | undefined): void {
		const value = after[field] as Key | undefined;
		if (value === undefined || before?.[field] === value) return;
		if (this.#rowsWhere(entity, field, value).some((other) => other.id !== after.id))
			throw new Refusal('taken', { entity: entity.name, field, value });
	}

	#row(entity: Entity, id: string): AnyRow | undefined {
		const written = this.#writes.get(entity, id);
		if (written) return written.after;
		const row = this.source.row(entity, id);
		if (row) this.#reads.add(rowKey(entity.name, id));
		return row;
	}

	#rowsWhere(entity: Entity, index: string, value: Key): AnyRow[] {
		if (!entity.indexes.includes(index) && !entity.unique.includes(index))
			throw new Error(`${entity.name}.${index} is not indexed`);
		const found = new Map(this.source.where(entity, index, value).map((row) => [row.id, row]));
		for (const id of found.keys()) {
			this.#reads.add(rowKey(entity.name, id));
			if (this.#writes.get(entity, id)) found.delete(id);
		}
		for (const row of this.#writes.where(entity, index, value)) found.set(row.id, row);
		// The two sides hold different sets; within what they share the order is the same.
		return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	}
}
