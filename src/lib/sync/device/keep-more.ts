import type { Entity, Instant } from '../../domain/core';
import { MOST_OLDER } from '../protocol/wire';
import { rowKey, type OfficeDatabase } from './database';
import { evict } from './evict';
import { NO_NEWS, rebase } from './rebase';
import type { ActorIn } from './run';
import type { Transport } from './transport';

/** How far the rows of an entity that is held past its time have been fetched. */
export interface Kept {
	/** Where the next page begins; '' before the first. */
	readonly below: string;
	readonly done: boolean;
	/** Rows that were looked through so far, and how many are still to come. */
	readonly fetched: number;
	readonly left: number;
}

export type Keeping = Readonly<Record<string, Kept>>;

const NOT_BEGUN: Kept = { below: '', done: false, fetched: 0, left: 0 };

/** Holds rows of these entities past their `until` from now on; those that are not here are still to be fetched. */
export async function keep(db: OfficeDatabase, entities: readonly string[]): Promise<void> {
	await db.transaction('rw', db._meta, async () => {
		const keeping = (await db.meta('keeping')) ?? {};
		const added = Object.fromEntries(entities.map((name) => [name, keeping[name] ?? NOT_BEGUN]));
		await db.setMeta({ keeping: { ...keeping, ...added } });
		await db._meta.delete('gaveWay');
	});
}

/** Holds them no longer than anything else: what is past its `until` goes at once. Returns how many rows went. */
export async function letGo(db: OfficeDatabase, entities: readonly string[], now: Instant): Promise<number> {
	await db.transaction('rw', db._meta, async () => {
		const keeping = Object.entries((await db.meta('keeping')) ?? {});
		await db.setMeta({ keeping: Object.fromEntries(keeping.filter(([name]) => !entities.includes(name))) });
	});
	let gone = 0;
	for (let some = await evict(db, now); some > 0; some = await evict(db, now)) gone += some;
	return gone;
}

/**
 * On a full device what is held past its time is the first to go, and is not fetched again by itself: the person is
 * told what gave way. Returns how many rows went.
 */
export async function giveWay(db: OfficeDatabase, now: Instant): Promise<number> {
	const entities = Object.keys((await db.meta('keeping')) ?? {});
	if (entities.length === 0) return 0;
	const gone = await letGo(db, entities, now);
	await db.setMeta({ gaveWay: entities });
	return gone;
}

/** The copy begins anew: what is held past its time must be fetched anew. Must be called inside a transaction. */
export async function fetchAnew(db: OfficeDatabase): Promise<void> {
	const keeping = await db.meta('keeping');
	if (!keeping) return;
	await db.setMeta({ keeping: Object.fromEntries(Object.keys(keeping).map((name) => [name, NOT_BEGUN])) });
}

/**
 * Fetches the next page of what is held past its time. The office tells rows only while none of their kind has changed
 * since this device's cursor, and the page is laid only if the cursor still is where it was: so all of them stand as
 * they stood there, and whatever is pulled from there on keeps them up to date as any other. True: there is more to fetch.
 */
export async function fetchKept(db: OfficeDatabase, transport: Transport, actor: ActorIn): Promise<boolean> {
	const [copy, cursor = '', keeping = {}] = await db.metas('copy', 'cursor', 'keeping');
	const [name, kept] = Object.entries(keeping).find(([, { done }]) => !done) ?? [];
	if (copy !== 'complete' || name === undefined || !kept) return false;
	const entity = db.registry.entity(name);
	if (!entity) return false;
	const { below } = kept;
	const page = await transport.older({ entity: name, before: '', below, limit: MOST_OLDER, cursor });
	// The copy here is of another history or other rights, or behind: it is asked again after the next pull.
	if (page.stale) return false;
	return db.transaction('rw', db.tables, async () => {
		const now = (await db.meta('keeping')) ?? {};
		if ((await db.meta('cursor')) !== cursor || (await db.meta('copy')) !== 'complete') return true;
		if (now[name]?.below !== below || now[name].done) return true;
		const missing = new Set(await missingOf(db, entity, page.rows));
		const rows = page.rows.filter(({ id }) => missing.has(id));
		if (rows.length > 0) await rebase(db, { ...NO_NEWS, changes: { [name]: rows } }, actor);
		const fetched = kept.fetched + page.rows.length;
		const next: Kept = { below: page.below, done: page.below === '', fetched, left: page.left };
		await db.setMeta({ keeping: { ...now, [name]: next } });
		return true;
	});
}

/** Ids of the rows that are neither here nor under this device's own entries. */
async function missingOf(db: OfficeDatabase, entity: Entity, rows: readonly { id: string }[]): Promise<string[]> {
	const ids = rows.map(({ id }) => id);
	const here = await db.rows(entity).bulkGet(ids);
	const under = await db._shadow.bulkGet(ids.map((id) => rowKey(entity.name, id)));
	return ids.filter((_, n) => !here[n] && !under[n]);
}
