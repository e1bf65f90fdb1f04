import type { AnyRow, Entity } from './entity';
import type { Key, Source } from './tx';

/** The office's rows and counters in memory. */
export class MemorySource implements Source {
	readonly #rows = new Map<string, Map<string, AnyRow>>();
	readonly counters = new Map<string, number>();

	row(entity: Entity, id: string): AnyRow | undefined {
		return this.#rows.get(entity.name)?.get(id);
	}

	where(entity: Entity, index: string, value: Key): AnyRow[] {
		return this.all(entity).filter((row) => row[index] === value);
	}

	/** In the order in which they were first saved. */
	all(entity: Entity): AnyRow[] {
		return [...(this.#rows.get(entity.name)?.values() ?? [])];
	}

	save(entity: Entity, row: AnyRow): void {
		let rows = this.#rows.get(entity.name);
		if (!rows) this.#rows.set(entity.name, (rows = new Map()));
		rows.set(row.id, row);
	}

	next(series: string): number {
		const n = (this.counters.get(series) ?? 0) + 1;
		this.counters.set(series, n);
		return n;
	}
}
