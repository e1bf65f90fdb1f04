import type { AnyRow, Entity } from '../../domain/core';
import type { Key, Source } from '../../domain/core/tx';

/** Rows in memory that stand over a source: a row, or undefined for "no row". */
export class Overlay implements Source {
	readonly #rows = new Map<string, Map<string, AnyRow | undefined>>();

	constructor(private readonly under: Source) {}

	set(entity: string, id: string, row: AnyRow | undefined): void {
		let rows = this.#rows.get(entity);
		if (!rows) this.#rows.set(entity, (rows = new Map()));
		rows.set(id, row);
	}

	row(entity: Entity, id: string): AnyRow | undefined {
		const rows = this.#rows.get(entity.name);
		return rows?.has(id) ? rows.get(id) : this.under.row(entity, id);
	}

	where(entity: Entity, index: string, value: Key): AnyRow[] {
		const rows = this.#rows.get(entity.name);
		const under = this.under.where(entity, index, value);
		if (!rows) return under;
		const found = under.filter((row) => !rows.has(row.id));
		for (const row of rows.values()) if (row?.[index] === value) found.push(row);
		return found;
	}

	*entries(): Iterable<[entity: string, id: string, row: AnyRow | undefined]> {
		for (const [entity, rows] of this.#rows) for (const [id, row] of rows) yield [entity, id, row];
	}
}
