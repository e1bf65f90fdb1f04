import { createHash } from 'node:crypto';

const pinned = (prefix: string, name: string): string =>
	prefix + createHash('sha256').update(`${prefix}:${name}`).digest('hex').slice(0, 14);

/**
 * Id of a collection, the same on every database. PocketBase matches collections by id: one made up on each
 * database would make two offices' schemas differ for ever.
 */
export const collectionId = (collection: string): string => pinned('c', collection);

/** Id of a field. A field whose id changes loses its column, so it hangs on the names alone. */
export const fieldId = (collection: string, field: string): string => pinned('f', `${collection}.${field}`);
