import {
	Refusal,
	type Actor,
	type AnyMutator,
	type AnyRow,
	type Ctx,
	type Entity,
	type Registry,
	type Tx
} from '../../src/lib/domain/core';
import { officeDateOf } from '../../src/lib/domain/core/time';
import type { Rows } from './oracle';

/** Something a person did on a device, as the world remembers it. */
export interface Deed {
	readonly id: string;
	readonly name: string;
	readonly version: number;
	readonly args: unknown;
	readonly at: string;
}

/** Who the account is by these rows. */
export type WhoIs = (row: (entity: Entity, id: string) => AnyRow | undefined) => Actor;

/** What became of a deed on a device: done, waiting for the server without effect, or not even accepted. */
export type Outcome = 'done' | 'undecided' | { readonly refused: string };

class Unknown extends Error {}

/** What even a fact is refused for. */
const OWN_FAULT = ['bad_args', 'forbidden', 'client_too_old', 'too_much', 'id_reused'];

/**
 * Does one deed over `rows` as the rules say a device does, in the plainest way: every lookup walks all rows, the first
 * change of a table puts a copy of it in its place, and what is not to be puts the tables back. Shares no line with the
 * device's own way.
 */
export function redo(registry: Registry, rows: Rows, deed: Deed, whoIs: WhoIs): Outcome {
	const mutator = registry.mutator(deed.name);
	if (!mutator) return 'undecided';
	const before = new Map(rows);
	const look = { missed: false };
	const back = () => {
		for (const [entity] of rows) rows.set(entity, before.get(entity) ?? new Map());
	};
	const own = (entity: string): Map<string, AnyRow> => {
		const table = rows.get(entity);
		if (table && table !== before.get(entity)) return table as Map<string, AnyRow>;
		const copy = new Map(table);
		rows.set(entity, copy);
		return copy;
	};
	try {
		const actor = whoIs((entity, id) => rows.get(entity.name)?.get(id));
		attempt(mutator, deed, plainTx(rows, own, deed, look), actor);
		return 'done';
	} catch (problem) {
		back();
		if (problem instanceof Unknown) return 'undecided';
		if (!(problem instanceof Refusal)) throw problem;
		if (look.missed) return 'undecided';
		if (mutator.kind === 'fact' && !OWN_FAULT.includes(problem.code)) return 'undecided';
		return { refused: problem.code };
	}
}

function attempt(mutator: AnyMutator, deed: Deed, tx: Tx, actor: Actor): void {
	const parsed = mutator.args.safeParse(deed.args);
	if (!parsed.success) throw new Refusal('bad_args');
	const args = parsed.data as never;
	const may =
		actor.tokens.includes('system') ||
		mutator.who.some((one) => (typeof one === 'string' ? actor.tokens.includes(one) : one(tx, args, actor)));
	if (!may) throw new Refusal('forbidden');
	const ctx: Ctx = {
		actor,
		at: deed.at,
		received: deed.at,
		today: officeDateOf(deed.at),
		authoritative: false,
		mutation: deed.id,
		next: () => undefined
	};
	mutator.apply(tx, args, ctx);
}

/** As it is on the way to the office, wherever it stands. */
function noMinusZero(value: unknown): unknown {
	if (value === 0) return 0;
	if (Array.isArray(value)) return value.map(noMinusZero);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, noMinusZero(one)]));
}

/** @param own gives a table that may be changed */
function plainTx(rows: Rows, own: (entity: string) => Map<string, AnyRow>, deed: Deed, look: { missed: boolean }): Tx {
	let inserted = 0;
	const table = (entity: Entity): ReadonlyMap<string, AnyRow> => rows.get(entity.name) ?? new Map<string, AnyRow>();
	const put = (entity: Entity, row: Record<string, unknown>) => {
		const there = Object.entries(row).filter(([, value]) => value !== undefined);
		const clean = noMinusZero(Object.fromEntries(there)) as AnyRow;
		for (const field of entity.unique)
			for (const other of table(entity).values())
				if (clean[field] !== undefined && other[field] === clean[field] && other.id !== clean.id)
					throw new Refusal('taken');
		own(entity.name).set(clean.id, clean);
		return clean as never;
	};
	const need = (entity: Entity, id: string): AnyRow => {
		const row = table(entity).get(id);
		if (row) return row;
		look.missed = true;
		throw new Unknown();
	};
	return {
		at: deed.at,
		get: (entity, id) => {
			const row = table(entity).get(id);
			look.missed ||= !row;
			return row as never;
		},
		need: (entity, id) => need(entity, id) as never,
		where: (entity, index, value) => {
			const found = [...table(entity).values()].filter((row) => row[index] === value);
			look.missed ||= found.length === 0;
			return found.sort((a, b) => (a.id < b.id ? -1 : 1)) as never;
		},
		insert: (entity, row) => {
			const id = row.id ?? `${deed.id}.${(inserted++).toString(36)}`;
			if (table(entity).has(id)) throw new Refusal('taken');
			return put(entity, { ...row, id });
		},
		update: (entity, id, change) => put(entity, { ...need(entity, id), ...change })
	};
}
