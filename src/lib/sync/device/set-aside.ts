import type { Entry, OfficeDatabase } from './database';

/** An entry that failed so often, while the server answered, is put before a person. */
export const MOST_TRIES = 5;
/** What is set aside still goes now and then, milliseconds: the fault may have been the server's alone. */
export const LONGEST_PAUSE = 1_800_000;

/** How long to wait after the n-th failure, milliseconds: 2 s, 8 s, 32 s, 2 min, and then seldom. */
export const pauseAfter = (tries: number): number => (tries < MOST_TRIES ? 2_000 * 4 ** (tries - 1) : LONGEST_PAUSE);

/** Whether an entry was tried so often that a person should look at it. */
export const isSetAside = ({ state, tries }: Pick<Entry, 'state' | 'tries'>): boolean =>
	state === 'failed' && tries >= MOST_TRIES;

/** A newer server may well take what the one before could not. Must be called inside a transaction over all tables. */
export async function letGoAtNewServer(db: OfficeDatabase, build: string): Promise<void> {
	if ((await db.meta('serverBuild')) === build) return;
	await db.setMeta({ serverBuild: build });
	await db._outbox.where('state').equals('failed').filter(isSetAside).modify({ tries: 0, retryAt: 0 });
}
