import type { AnyRow, Entity } from './entity';
import type { Key } from './tx';

/** A changed row: as it was before the mutation and as it is after. */
export interface Write {
	readonly entity: Entity;
	readonly before: AnyRow | undefined;
	readonly after: AnyRow;
}

export const rowKey = (entity: string, id: string): string => `${entity}/${id}`;

/** What one mutation has written so far, to be looked up as what it reads is. */
export class WrittenRows {
	readonly #writes = new Map<string, Write>();
	/** By field and value, for the fields that were looked by: an import looks by one for each of its 500 rows. */
	readonly #fields = new Map<string, Map<unknown, Map<string, AnyRow>>>();

	get size(): number {
		return this.#writes.size;
	}

	/** In the order of their first change. */
	get all(): Write[] {
		return [...this.#writes.values()];
	}

	get(entity: Entity, id: string): Write | undefined {
		return this.#writes.get(rowKey(entity.name, id));
	}

	/** @param before the row as it was found; of several changes the first one's stays */
	put(entity: Entity, before: AnyRow | undefined, after: AnyRow): void {
		const key = rowKey(entity.name, after.id);
		const earlier = this.#writes.get(key);
		this.#writes.set(key, { entity, before: earlier ? earlier.before : before, after });
		for (const [name, values] of this.#fields) {
			if (!name.startsWith(`${entity.name}.`)) continue;
			const field = name.slice(entity.name.length + 1);
			if (earlier) values.get(earlier.after[field])?.delete(after.id);
			file(values, field, after);
		}
	}

	/** Written rows whose field has this value now. */
	where(entity: Entity, field: string, value: Key): Iterable<AnyRow> {
		const name = `${entity.name}.${field}`;
		let values = this.#fields.get(name);
		if (!values) {
			values = new Map();
			for (const { entity: written, after } of this.#writes.values())
				if (written.name === entity.name) file(values, field, after);
			this.#fields.set(name, values);
		}
		return values.get(value)?.values() ?? [];
	}
}

function file(values: Map<unknown, Map<string, AnyRow>>, field: string, row: AnyRow): void {
	const rows = values.get(row[field]);
	if (rows) rows.set(row.id, row);
	else values.set(row[field], new Map([[row.id, row]]));
}
