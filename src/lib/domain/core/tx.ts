import type { Actor } from './audience';
import type { AnyRow, Entity, RowOf } from './entity';
import type { Instant, OfficeDate } from './time';

export type Key = string | number;

/** What a mutator may read. */
export interface ReadTx {
	/** The row, or undefined: on a device that means unknown, not absent. */
	get<E extends Entity>(entity: E, id: string): RowOf<E> | undefined;
	/** The row. Missing under authority it refuses (`not_found`); missing on a device nothing is refused. */
	need<E extends Entity>(entity: E, id: string): RowOf<E>;
	/** Rows whose indexed field has this value, by id. On a device, those it has. */
	where<E extends Entity>(entity: E, index: keyof RowOf<E> & string, value: Key): RowOf<E>[];
}

/** The world of a mutator. */
export interface Tx extends ReadTx {
	/** When the mutation happened. */
	readonly at: Instant;
	/** Adds a row. Without an id it gets one derived from the mutation. Refuses a taken id or unique value (`taken`). */
	insert<E extends Entity>(entity: E, row: Omit<RowOf<E>, 'id'> & { id?: string }): RowOf<E>;
	/** Changes fields; a field set to undefined becomes absent. Refuses a taken unique value (`taken`). */
	update<E extends Entity>(entity: E, id: string, change: Partial<Omit<RowOf<E>, 'id'>>): RowOf<E>;
}

export interface Ctx {
	readonly actor: Actor;
	/** When it happened, by the server's clock as well as that can be known. */
	readonly at: Instant;
	/** When the server received it; on a device the same as `at`. */
	readonly received: Instant;
	/** The office's date at `at`. */
	readonly today: OfficeDate;
	/** True on the server. */
	readonly authoritative: boolean;
	/** Id of the mutation. */
	readonly mutation: string;
	/** The next number of a series without gaps. Undefined on a device: rows show 待编号 until the server answers. */
	next(series: string): number | undefined;
}

/** Where rows come from. A source that must load first throws `Missing`. */
export interface Source {
	row(entity: Entity, id: string): AnyRow | undefined;
	where(entity: Entity, index: string, value: Key): AnyRow[];
}
