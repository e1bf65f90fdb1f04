import type { OfficeDatabase } from './database';

/** How many entries wait here to be sent. */
export const unsentIn = (db: OfficeDatabase): Promise<number> =>
	db._outbox.where('state').anyOf('waiting', 'failed').count();
