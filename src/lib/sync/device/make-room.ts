import type { Instant } from '../../domain/core';
import type { OfficeDatabase } from './database';
import { evict, sparedBy } from './evict';
import { giveWay } from './keep-more';
import { dropPictures } from './seen-pictures';
import { deleteRows } from './store-rows';

const AT_ONCE = 5_000;

/**
 * Frees room on a full device: what a pull or the office can bring again goes, what is only kept for convenience and the
 * oldest closed work first. What somebody did and the office has not, its files, drafts and all open work stay. Returns
 * how many rows and files went.
 */
export async function makeRoom(db: OfficeDatabase, now: Instant): Promise<number> {
	const past = (await evict(db, now)) + (await giveWay(db, now));
	if (past > 0) return past;
	return db.transaction('rw', db.tables, async () => {
		const files = (await db._files.where('sent').equals(1).delete()) + (await dropPictures(db));
		if (files > 0) return files;
		const spared = await sparedBy(db);
		let gone = 0;
		let to = (await db.meta('madeRoomTo')) ?? '';
		for (const entity of db.registry.entities.filter(({ leaves }) => leaves)) {
			// `_until` is there only where the work is closed; the index gives the oldest first.
			const rows = await db
				.rows(entity)
				.orderBy('_until')
				.filter((row) => !spared(entity, row.id))
				.limit(AT_ONCE)
				.toArray();
			await deleteRows(
				db,
				entity,
				rows.map(({ id }) => id)
			);
			gone += rows.length;
			const last = rows.at(-1)?._until ?? '';
			if (last > to) to = last;
		}
		if (gone > 0) await db.setMeta({ madeRoomTo: to });
		return gone;
	});
}
