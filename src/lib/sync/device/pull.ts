import { instantOf } from '../../domain/core/time';
import type { PullResponse } from '../protocol/wire';
import type { OfficeDatabase } from './database';
import { rebase, type News } from './rebase';
import type { ActorIn } from './run';
import type { Transport } from './transport';

export interface PullAbout {
	readonly actor: ActorIn;
	readonly client: string;
	readonly limit: number;
	now(): number;
	/** Rows of a first or new copy that have arrived so far. */
	onprogress?(rows: number): void;
}

/**
 * Pulls until there is no more. Returns the number of changed and gone rows.
 * The first copy is laid down page by page and goes on where it was cut; a new copy is staged beside the old one and
 * put in its place at its end; everything else is laid under the device's own entries in one step, when complete.
 */
export async function pullAll(db: OfficeDatabase, transport: Transport, about: PullAbout): Promise<number> {
	const news: PullResponse[] = [];
	let cursor: string | undefined;
	let rows = 0;
	for (;;) {
		const copy = (await db.meta('copy')) ?? 'partial';
		const response = await transport.pull({
			client: about.client,
			cursor: cursor ?? ((copy === 'staging' ? await db.meta('stagingCursor') : await db.meta('cursor')) || ''),
			limit: about.limit,
			pending: await unanswered(db)
		});
		rows += sizeOf(response);
		if (response.reset) news.length = 0;
		if (copy === 'partial') await layPage(db, response, about);
		else if (copy === 'staging' || response.reset) await stage(db, response, about);
		else {
			news.push(response);
			if (!response.more) await lay(db, news, response, about);
		}
		// A whole copy continues by what is stored; changes since the last one continue in memory.
		cursor = copy === 'complete' && !response.reset ? response.cursor : undefined;
		if (copy !== 'complete' || response.reset) about.onprogress?.(rows);
		if (!response.more) return rows;
	}
}

const MOST_PENDING = 100;

/** Entries that went out and are not contained yet. */
async function unanswered(db: OfficeDatabase): Promise<string[]> {
	const entries = await db._outbox.where('contained').equals(0).sortBy('order');
	return entries
		.filter((entry) => entry.sentAt !== undefined)
		.slice(0, MOST_PENDING)
		.map((entry) => entry.id);
}

function sizeOf({ changes, gone }: PullResponse): number {
	return [...Object.values(changes), ...Object.values(gone)].reduce((sum, rows) => sum + rows.length, 0);
}

const stateOf = (response: PullResponse, about: PullAbout) => ({
	cursor: response.cursor,
	epoch: response.epoch,
	safe: response.safe,
	pulledAt: instantOf(about.now())
});

async function layPage(db: OfficeDatabase, response: PullResponse, about: PullAbout): Promise<void> {
	await db.transaction('rw', db.tables, async () => {
		if (response.reset) await clearRows(db);
		await rebase(db, response, about.actor);
		await db.setMeta({ ...stateOf(response, about), copy: response.more ? 'partial' : 'complete' });
	});
}

async function lay(
	db: OfficeDatabase,
	pages: readonly PullResponse[],
	last: PullResponse,
	about: PullAbout
): Promise<void> {
	await db.transaction('rw', db.tables, async () => {
		const news = merged(pages);
		if (sizeOf({ ...last, ...news }) > 0 || news.answered.length > 0) await rebase(db, news, about.actor);
		await db.setMeta(stateOf(last, about));
		await forgetSafe(db, last.safe);
	});
}

/** Later pages stand over earlier ones: a row that came and went is gone, one that went and came back is here. */
function merged(pages: readonly News[]): News {
	const changes = new Map<string, Map<string, News['changes'][string][number]>>();
	const gone = new Map<string, Set<string>>();
	for (const page of pages) {
		for (const [entity, ids] of Object.entries(page.gone))
			for (const id of ids) {
				changes.get(entity)?.delete(id);
				gone.set(entity, (gone.get(entity) ?? new Set()).add(id));
			}
		for (const [entity, rows] of Object.entries(page.changes))
			for (const row of rows) {
				gone.get(entity)?.delete(row.id);
				changes.set(entity, (changes.get(entity) ?? new Map()).set(row.id, row));
			}
	}
	return {
		changes: Object.fromEntries([...changes].map(([entity, rows]) => [entity, [...rows.values()]])),
		gone: Object.fromEntries([...gone].map(([entity, ids]) => [entity, [...ids]])),
		answered: pages.flatMap((page) => page.answered)
	};
}

async function stage(db: OfficeDatabase, response: PullResponse, about: PullAbout): Promise<void> {
	await db.transaction('rw', db.tables, async () => {
		if (response.reset) await db._staging.clear();
		const { changes, gone, answered } = response;
		await db._staging.put({ n: await db._staging.count(), changes, gone, answered });
		if (response.more) {
			await db.setMeta({ copy: 'staging', stagingCursor: response.cursor });
			return;
		}
		await swapIn(db, about);
		await db.setMeta({ ...stateOf(response, about), copy: 'complete', stagingCursor: '' });
	});
}

/** The staged copy takes the place of the old one, under the device's own entries. */
async function swapIn(db: OfficeDatabase, about: PullAbout): Promise<void> {
	const pages = await db._staging.orderBy('n').toArray();
	await clearRows(db);
	const news = merged(pages);
	await rebase(db, news, about.actor);
	await db._staging.clear();
}

async function clearRows(db: OfficeDatabase): Promise<void> {
	for (const entity of db.registry.entities) await db.rows(entity).clear();
	await db._shadow.clear();
}

/** Arrived entries that a finished backup holds need not be sent again. */
async function forgetSafe(db: OfficeDatabase, safe: number): Promise<void> {
	await db._sent.where('seq').belowOrEqual(safe).delete();
}
