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

	/**
	 * Runs, and gives what came of it; undefined where something must be loaded first. Without an await: a transaction
	 * of Dexie's does not outlive a hundred of them in a row with nothing asked of the database between.
	 */
	settledAtOnce<T extends object>(run: () => T): T | undefined {
		const result = attempt(run);
		return this.#isWanting ? undefined : resultOf(result);
	}

	/** Runs until everything that was read had been loaded. What `run` throws on loaded ground is thrown. */
	async settle<T>(run: () => T): Promise<T> {
		for (let round = 0; round < MOST_ROUNDS; round++) {
			const result = attempt(run);
			if (!this.#isWanting) return resultOf(result);
			await this.#load();
		}
		throw new Error('a mutator asks for ever more');
	}

	get #isWanting(): boolean {
		return this.#wantedRows.size > 0 || this.#wantedLists.size > 0;
	}

	/** Loads what was noted. */
	async #load(): Promise<void> {
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
	}
}

const MOST_ROUNDS = 1_000;

type Result<T> = { readonly done: T } | { readonly problem: unknown };

function attempt<T>(run: () => T): Result<T> {
	try {
		return { done: run() };
	} catch (problem) {
		return { problem };
	}
}

function resultOf<T>(result: Result<T>): T {
	if ('problem' in result) throw result.problem;
	return result.done;
}

function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	let value = map.get(key);
	if (value === undefined) map.set(key, (value = make()));
	return value;
}
