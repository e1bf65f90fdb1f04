import { Refusal, type AnyRow, type Entity } from '../../domain/core';
import { fromWire } from '../../domain/core/codec';
import { perform, type Performance } from '../../domain/core/perform';
import { rowKey, type Entry, type OfficeDatabase, type Shadow } from './database';
import { Overlay } from './overlay';
import { deleteRows, putRows } from './store-rows';
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
	await putRows(db, told(db, news));
	for (const [name, ids] of Object.entries(news.gone)) {
		const entity = db.registry.entity(name);
		if (entity) await deleteRows(db, entity, ids);
	}
}

/** The rows that came. A newer server's entity is left out: this build has no use for it and pulls anew after its update. */
function* told(db: OfficeDatabase, { changes }: News): Iterable<[Entity, AnyRow]> {
	for (const [name, rows] of Object.entries(changes)) {
		const entity = db.registry.entity(name);
		if (entity) for (const row of rows) yield [entity, fromWire(row)];
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
	let laid = 0;
	for (const [entity, row] of told(db, news)) {
		view.set(entity.name, row.id, row);
		if (++laid % MANY === 0) await letDraw(db);
	}
	for (const [entity, ids] of Object.entries(news.gone)) for (const id of ids) view.set(entity, id, undefined);

	const kept = new Map<string, Shadow>();
	for (const [n, entry] of entries.entries()) {
		if (n % AT_ONCE === AT_ONCE - 1) await letDraw(db);
		const run = () => effectOf(db, view, entry, actor);
		const effect = source.settledAtOnce(run) ?? (await source.settle(run));
		for (const { entity, before, after } of effect.writes) {
			const key = rowKey(entity.name, after.id);
			if (!kept.has(key)) kept.set(key, { key, entity: entity.name, id: after.id, before });
			view.set(entity.name, after.id, after);
		}
		const change = changeOf(entry, effect);
		if (change) await db._outbox.update(entry.order, change);
	}
	await write(db, view);
	await db._shadow.clear();
	const shadowed = [...kept.values()];
	for (let from = 0; from < shadowed.length; from += AT_ONCE)
		await db._shadow.bulkPut(shadowed.slice(from, from + AT_ONCE));
}

/** Entries run, and shadows written, between two chances for the page to draw. */
const AT_ONCE = 100;
/** Rows laid in memory between two of them. */
const MANY = 1_000;

/** Asks the database for something small: the page draws until it answers, and the transaction stays open. */
const letDraw = (db: OfficeDatabase) => db._meta.get('copy');

interface Effect extends Performance {
	/** A fault of ours, met on this device. */
	readonly problem?: string;
}

const NO_EFFECT: Effect = { writes: [], reads: [], unknown: true };

/** The entry's effect over what the server now tells. One that does not fit is drawn as undecided, and stays. */
function effectOf(db: OfficeDatabase, view: Overlay, entry: Entry, actor: ActorIn): Effect {
	const mutator = db.registry.mutator(entry.name);
	if (!mutator) return NO_EFFECT;
	const when = { at: entry.at, received: entry.at };
	try {
		return perform(mutator, entry, view, { actor: actor(view), ...when });
	} catch (problem) {
		// Our own fault must not keep the device from the office's news: it is noted, and the server will answer.
		return problem instanceof Refusal ? NO_EFFECT : { ...NO_EFFECT, problem: String(problem) };
	}
}

/** What the entry must now say of itself; undefined where it says so already. */
function changeOf(entry: Entry, { unknown, problem, ...effect }: Effect): Partial<Entry> | undefined {
	const writes = effect.writes.map(({ entity, after }) => rowKey(entity.name, after.id));
	const reads = [...new Set([...entry.reads, ...effect.reads])];
	const same = entry.unknown === unknown && entry.problem === problem && reads.length === entry.reads.length;
	return same && writes.join() === entry.writes.join() ? undefined : { unknown, problem, writes, reads };
}

async function write(db: OfficeDatabase, view: Overlay): Promise<void> {
	const puts: [Entity, AnyRow][] = [];
	const deletes = new Map<Entity, string[]>();
	for (const [name, id, row] of view.entries()) {
		const entity = db.registry.entity(name);
		if (!entity) continue;
		if (row) puts.push([entity, row]);
		else if (deletes.has(entity)) deletes.get(entity)?.push(id);
		else deletes.set(entity, [id]);
	}
	await putRows(db, puts);
	for (const [entity, ids] of deletes) await deleteRows(db, entity, ids);
}

/** The news contain this entry. Applied: done. Refused: it waits for a person. Not known yet: it is asked for again. */
async function contain(db: OfficeDatabase, entry: Entry): Promise<void> {
	if (entry.state === 'applied') await settleEntry(db, entry);
	else await db._outbox.update(entry.order, { contained: 1 });
}

/** Takes an applied entry out of the outbox; it is kept until a backup holds it, on a device that may keep it. */
export async function settleEntry(db: OfficeDatabase, entry: Entry): Promise<void> {
	const { order, id, name, version, at, args, numbers, receipt, hadNumbers, again, writes, seq = 0 } = entry;
	const told = db.forgetful ? undefined : args;
	await db._sent.put({ order, id, name, version, at, args: told, numbers, receipt, hadNumbers, again, writes, seq });
	await db._outbox.delete(entry.order);
}
