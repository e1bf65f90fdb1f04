import { instantOf } from '../../domain/core/time';
import type { PullResponse } from '../protocol/wire';
import type { OfficeDatabase } from './database';
import { fetchAnew } from './keep-more';
import { merged, sizeOf } from './merged';
import { rebase } from './rebase';
import { bringBack, noteLost, reopen } from './restored';
import type { ActorIn } from './run';
import { dropPictures } from './seen-pictures';
import { clearRows } from './store-rows';

export interface LayAbout {
	readonly actor: ActorIn;
	/** This device's clock, milliseconds. */
	now(): number;
}

// All of these are called inside a transaction over all tables.

/** A page of the first copy is seen at once. */
export async function layPage(db: OfficeDatabase, page: PullResponse, about: LayAbout): Promise<void> {
	if (page.reset) await clearCopy(db);
	await rebase(db, page, about.actor);
	await db.setMeta({ ...stateOf(page, about), copy: page.more ? 'partial' : 'complete' });
}

/** Changes since the copy here are seen when they are complete: their pages are of several moments. */
export async function layChanges(
	db: OfficeDatabase,
	pages: readonly PullResponse[],
	last: PullResponse,
	about: LayAbout
): Promise<void> {
	const news = merged(pages);
	if (sizeOf(news) > 0 || news.answered.length > 0) await rebase(db, news, about.actor);
	if (Object.values(news.gone).some((ids) => ids.length > 0)) await dropPictures(db);
	if (sizeOf(news) > 0) await tryAgain(db);
	await db.setMeta(stateOf(last, about));
	await forgetSafe(db, last.safe);
}

/** A page of a new copy waits beside the old one; the last one puts it in its place. */
export async function stage(db: OfficeDatabase, page: PullResponse, about: LayAbout): Promise<void> {
	if (page.reset) await db._staging.clear();
	if (page.restored) await bringBack(db, about.actor, about.now());
	const { changes, gone, answered } = page;
	await db._staging.put({ n: await db._staging.count(), changes, gone, answered });
	if (page.more) {
		await db.setMeta({ copy: 'staging', stagingCursor: page.cursor });
		return;
	}
	await swapIn(db, about);
	await db.setMeta({ ...stateOf(page, about), copy: 'complete', stagingCursor: '' });
}

/** The staged copy takes the place of the old one, under the device's own entries. */
async function swapIn(db: OfficeDatabase, about: LayAbout): Promise<void> {
	const news = merged(await db._staging.orderBy('n').toArray());
	await clearCopy(db);
	await dropPictures(db);
	await db._files.where('sent').equals(1).delete();
	await reopen(db);
	await rebase(db, news, about.actor);
	await noteLost(db, news.answered);
	await db._staging.clear();
}

async function clearCopy(db: OfficeDatabase): Promise<void> {
	await clearRows(db);
	await db._shadow.clear();
	await db._meta.delete('madeRoomTo');
	await fetchAnew(db);
}

/** Others have done something: what could not be brought back before may be possible now. */
async function tryAgain(db: OfficeDatabase): Promise<void> {
	const waiting = await db._outbox.where('state').equals('waiting').toArray();
	for (const { order, again, retryAt } of waiting)
		if (again !== undefined && retryAt > 0) await db._outbox.update(order, { retryAt: 0 });
}

/** Arrived entries that a finished backup holds need not be sent again. */
async function forgetSafe(db: OfficeDatabase, safe: number): Promise<void> {
	await db._sent.where('seq').belowOrEqual(safe).delete();
}

const stateOf = (response: PullResponse, about: LayAbout) => ({
	cursor: response.cursor,
	epoch: response.epoch,
	safe: response.safe,
	pulledAt: instantOf(about.now())
});
