import type { Entry } from '$lib/sync';

/** Rows that these entries changed, as `entity/id`. */
export const keysWrittenBy = (entries: readonly Pick<Entry, 'writes'>[]): ReadonlySet<string> =>
	new Set(entries.flatMap((entry) => entry.writes));
