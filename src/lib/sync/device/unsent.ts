import type { Entry, OfficeDatabase } from './database';

export const isUnsent = ({ state }: Entry): boolean => state === 'waiting' || state === 'failed';

/**
 * Entries that wait here to be sent, in their order. All are read at once and few are left out: walking an index to two
 * of its values costs a request for each entry.
 */
export const unsentEntries = async (db: OfficeDatabase): Promise<Entry[]> =>
	(await db._outbox.toArray()).filter(isUnsent);

/** How many entries wait here to be sent. */
export const unsentIn = async (db: OfficeDatabase): Promise<number> => (await unsentEntries(db)).length;
