import type { Entity, RowOf } from '$lib/domain/core';
import { office, type Choice } from '$lib/sync';

/** Up to so many rows are read to put them in order; more are picked out of the index that orders them. */
const MOST_SORTED = 1_000;

interface InOrder<E extends Entity> {
	/** The index that orders them: no two rows share a value of it. */
	readonly by: keyof RowOf<E> & string;
	/** For each condition the ids that its index knows. */
	readonly conditions: readonly ReadonlySet<string>[];
	/** Ids that are left out. */
	readonly without: ReadonlySet<string>;
	readonly backwards?: boolean | undefined;
	/** @default all */
	readonly limit?: number | undefined;
}

/**
 * Ids that all conditions name, in the order of an index. The conditions are told by indexes, and no row is read but to
 * put a short list in order. Call it in a live query.
 */
export async function idsInOrder<E extends Entity>(
	entity: E,
	{ by, conditions, without, backwards = false, limit }: InOrder<E>
): Promise<string[]> {
	const fits = fitting({ conditions, without });
	const [fewest] = [...conditions].sort((a, b) => a.size - b.size);
	if (fewest && fewest.size <= MOST_SORTED) {
		const rows = await office.store.some(entity, [...fewest].filter(fits));
		const order = backwards ? -1 : 1;
		const key = (row: RowOf<E>) => String(row[by]);
		return rows
			.sort((a, b) => (key(a) < key(b) ? -order : order))
			.slice(0, limit)
			.map(({ id }) => id);
	}
	const most = fewest || limit === undefined ? undefined : limit + without.size;
	const all = await office.store.ids(entity, {
		by,
		backwards,
		...(most !== undefined && { limit: most })
	} as Choice<E>);
	return all.filter(fits).slice(0, limit);
}

/** Whether all conditions name an id. */
export const fitting =
	({ conditions, without }: Pick<InOrder<Entity>, 'conditions' | 'without'>) =>
	(id: string): boolean =>
		!without.has(id) && conditions.every((ids) => ids.has(id));

const MOST_VALUES = 200;

/** The values of an indexed field that are in use, in their order: one step of the index each, however many rows. */
export async function valuesOf<E extends Entity>(entity: E, by: keyof RowOf<E> & string): Promise<string[]> {
	const values: string[] = [];
	for (let from = '\u0000'; values.length < MOST_VALUES; from = `${values.at(-1)}\u0000`) {
		const [row] = await office.store.list(entity, { by, from, limit: 1 } as Choice<E>);
		const value = row?.[by];
		if (typeof value !== 'string') break;
		values.push(value);
	}
	return values;
}
