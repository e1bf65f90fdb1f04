import type { OfficeDatabase } from './database';

/** Pictures of rows that were looked at here, to be seen again without a network. */
export interface SeenPicture {
	readonly id: string;
	readonly bytes: ArrayBuffer;
	readonly type: string;
	/** When it was fetched, milliseconds. */
	readonly at: number;
}

/** The oldest give way; at some 300 KB each this is 60 MB. */
const MOST = 200;

/** Keeps a picture. Not on a device that strangers use. */
export async function keepPicture(db: OfficeDatabase, picture: SeenPicture): Promise<void> {
	if (db.forgetful) return;
	await db.transaction('rw', db._pictures, async () => {
		await db._pictures.put(picture);
		const tooMany = (await db._pictures.count()) - MOST;
		if (tooMany > 0) await db._pictures.bulkDelete(await db._pictures.orderBy('at').limit(tooMany).primaryKeys());
	});
}

/**
 * Takes all of them away: rows have left this device or its rights have changed, and a picture must not be seen longer
 * than what it belongs to. What is still to be seen is fetched again. Returns how many went.
 */
export async function dropPictures(db: OfficeDatabase): Promise<number> {
	const count = await db._pictures.count();
	if (count > 0) await db._pictures.clear();
	return count;
}
