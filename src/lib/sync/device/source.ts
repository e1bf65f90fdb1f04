import type { AnyRow, Entity } from '../../domain/core';
import type { Key, Source } from '../../domain/core/tx';
import { fromStored, type OfficeDatabase } from './database';

/**
 * IndexedDB answers later, mutators ask now. A read that is not loaded yet is noted and answered with "nothing";
 * `settle` then loads all that was noted and runs again, until a run asked for nothing new. Rounds are as many as
 * reads depend on one another, not as many as reads.
 */
export class DeviceSource implements Source {
	readonly #rows = new Map<Entity, Map<string, AnyRow | undefined>>();
	readonly #lists = new Map<Entity, Map<string, Map<Key, AnyRow[]>>>();
	readonly #wantedRows = new Map<Entity, Set<string>>();
	readonly #wantedLists = new Map<Entity, Map<string, Set<Key>>>();

	constructor(private readonly db: OfficeDatabase) {}

	row(entity: Entity, id: string): AnyRow | undefined {
		const rows = this.#rows.get(entity);
		if (!rows?.has(id)) within(this.#wantedRows, entity, () => new Set<string>()).add(id);
		return rows?.get(id);
	}

	where(entity: Entity, index: string, value: Key): AnyRow[] {
		const list = this.#lists.get(entity)?.get(index)?.get(value);
		if (list) return list;
		const byIndex = within(this.#wantedLists, entity, () => new Map<string, Set<Key>>());
		within(byIndex, index, () => new Set<Key>()).add(value);
		return [];
	}

	/** Runs until everything that was read had been loaded. What `run` throws on loaded ground is thrown. */
	async settle<T>(run: () => T): Promise<T> {
		for (let round = 0; round < MOST_ROUNDS; round++) {
			let result: { done: T } | { problem: unknown };
			try {
				result = { done: run() };
			} catch (problem) {
				result = { problem };
			}
			if (!(await this.#load())) {
				if ('problem' in result) throw result.problem;
				return result.done;
			}
		}
		throw new Error('a mutator asks for ever more');
	}

	/** Loads what was noted; false when nothing was. */
	async #load(): Promise<boolean> {
		if (this.#wantedRows.size === 0 && this.#wantedLists.size === 0) return false;
		for (const [entity, ids] of this.#wantedRows) {
			const wanted = [...ids];
			const found = await this.db.rows(entity).bulkGet(wanted);
			const rows = within(this.#rows, entity, () => new Map<string, AnyRow | undefined>());
			wanted.forEach((id, i) => rows.set(id, found[i] && fromStored(found[i])));
		}
		for (const [entity, byIndex] of this.#wantedLists)
			for (const [index, values] of byIndex) {
				const lists = within(
					within(this.#lists, entity, () => new Map<string, Map<Key, AnyRow[]>>()),
					index,
					() => new Map<Key, AnyRow[]>()
				);
				for (const value of values) lists.set(value, []);
				const found = await this.db
					.rows(entity)
					.where(index)
					.anyOf([...values])
					.toArray();
				for (const row of found) lists.get(row[index] as Key)?.push(fromStored(row));
			}
		this.#wantedRows.clear();
		this.#wantedLists.clear();
		return true;
	}
}

const MOST_ROUNDS = 1_000;

function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	let value = map.get(key);
	if (value === undefined) map.set(key, (value = make()));
	return value;
}
