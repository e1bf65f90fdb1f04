import { Refusal, type AnyRow, type Entity } from '../../domain/core';
import { fromWire } from '../../domain/core/codec';
import { perform, type Performance } from '../../domain/core/perform';
import { rowKey, toStored, type Entry, type OfficeDatabase, type Shadow } from './database';
import { Overlay } from './overlay';
import type { ActorIn } from './run';
import { DeviceSource } from './source';

/** What the server told. */
export interface News {
	readonly changes: Readonly<Record<string, readonly AnyRow[]>>;
	readonly gone: Readonly<Record<string, readonly string[]>>;
	/** Entries the news contain: they have no effect of their own any more. */
	readonly answered: readonly string[];
}

export const NO_NEWS: News = { changes: {}, gone: {}, answered: [] };

const CHUNK = 2_000;

/**
 * Lays news under this device's own entries: before-images back, news over them, answered entries out, the rest run
 * again in memory, then written once. Must be called inside a transaction over all tables.
 * A refusal met here changes nothing but the screen: only the server's answer removes an entry.
 */
export async function rebase(db: OfficeDatabase, news: News, actor: ActorIn): Promise<void> {
	const answered = new Set(news.answered);
	const shadows = await db._shadow.toArray();
	const entries = await db._outbox.where('contained').equals(0).sortBy('order');
	const remaining = entries.filter((entry) => !answered.has(entry.id));
	if (shadows.length === 0 && remaining.length === 0) await putNews(db, news);
	else await rerun(db, news, shadows, remaining, actor);
	for (const entry of entries) if (answered.has(entry.id)) await contain(db, entry);
}

async function putNews(db: OfficeDatabase, news: News): Promise<void> {
	for (const [name, rows] of Object.entries(news.changes)) {
		const entity = db.registry.entity(name);
		// A newer server's entity: this build has no use for it and will pull anew after its update.
		if (!entity) continue;
		for (let i = 0; i < rows.length; i += CHUNK)
			await db.rows(entity).bulkPut(rows.slice(i, i + CHUNK).map((row) => toStored(entity, fromWire(row))));
	}
	for (const [name, ids] of Object.entries(news.gone)) {
		const entity = db.registry.entity(name);
		if (entity) await db.rows(entity).bulkDelete([...ids]);
	}
}

async function rerun(
	db: OfficeDatabase,
	news: News,
	shadows: readonly Shadow[],
	entries: readonly Entry[],
	actor: ActorIn
): Promise<void> {
	const source = new DeviceSource(db);
	const view = new Overlay(source);
	for (const { entity, id, before } of shadows) view.set(entity, id, before);
	for (const [entity, rows] of Object.entries(news.changes))
		for (const row of rows) view.set(entity, row.id, fromWire(row));
	for (const [entity, ids] of Object.entries(news.gone)) for (const id of ids) view.set(entity, id, undefined);

	const kept = new Map<string, Shadow>();
	for (const entry of entries) {
		const performance = await again(db, source, view, entry, actor);
		for (const { entity, before, after } of performance.writes) {
			const key = rowKey(entity.name, after.id);
			if (!kept.has(key)) kept.set(key, { key, entity: entity.name, id: after.id, before });
			view.set(entity.name, after.id, after);
		}
		await noteEffect(db, entry, performance);
	}
	await write(db, view);
	await db._shadow.clear();
	await db._shadow.bulkPut([...kept.values()]);
}

const NO_EFFECT: Performance = { writes: [], reads: [], unknown: true };

/** The entry's effect over what the server now tells. One that does not fit is drawn as undecided, and stays. */
async function again(db: OfficeDatabase, source: DeviceSource, view: Overlay, entry: Entry, actor: ActorIn) {
	const mutator = db.registry.mutator(entry.name);
	if (!mutator) return NO_EFFECT;
	try {
		const when = { at: entry.at, received: entry.at };
		return await source.settle(() => perform(mutator, entry, view, { actor: actor(view), ...when }));
	} catch (problem) {
		if (problem instanceof Refusal) return NO_EFFECT;
		throw problem;
	}
}

async function noteEffect(db: OfficeDatabase, entry: Entry, performance: Performance): Promise<void> {
	const writes = performance.writes.map(({ entity, after }) => rowKey(entity.name, after.id));
	if (entry.unknown === performance.unknown && writes.join() === entry.writes.join()) return;
	const reads = [...new Set([...entry.reads, ...performance.reads])];
	await db._outbox.update(entry.order, { unknown: performance.unknown, writes, reads });
}

async function write(db: OfficeDatabase, view: Overlay): Promise<void> {
	const puts = new Map<Entity, AnyRow[]>();
	const deletes = new Map<Entity, string[]>();
	for (const [name, id, row] of view.entries()) {
		const entity = db.registry.entity(name);
		if (!entity) continue;
		if (row) listOf(puts, entity).push(toStored(entity, row));
		else listOf(deletes, entity).push(id);
	}
	for (const [entity, rows] of puts) await db.rows(entity).bulkPut(rows);
	for (const [entity, ids] of deletes) await db.rows(entity).bulkDelete(ids);
}

/** The news contain this entry. Applied: done. Refused: it waits for a person. Not known yet: it is asked for again. */
async function contain(db: OfficeDatabase, entry: Entry): Promise<void> {
	if (entry.state === 'applied') await settleEntry(db, entry);
	else await db._outbox.update(entry.order, { contained: 1 });
}

/** Takes an applied entry out of the outbox; it is kept until a backup holds it. */
export async function settleEntry(db: OfficeDatabase, entry: Entry): Promise<void> {
	const { id, name, version, at, args, numbers, writes, seq = 0 } = entry;
	await db._sent.put({ id, name, version, at, args, numbers, writes, seq });
	await db._outbox.delete(entry.order);
}

function listOf<K, V>(lists: Map<K, V[]>, key: K): V[] {
	let list = lists.get(key);
	if (!list) lists.set(key, (list = []));
	return list;
}
