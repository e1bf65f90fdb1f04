import type { Registry } from '../../../src/lib/domain/core';
import type { CollectionDefinition } from './definitions';
import { entityCollection } from './entities';
import { kernelCollections } from './kernel';

/** Every collection of the office, as a migration imports them. Refuses an entity under a name of the kernel's. */
export function collectionsOf(registry: Registry): CollectionDefinition[] {
	const all = [...kernelCollections, ...registry.entities.map(entityCollection)];
	const names = new Set(all.map(({ name }) => name));
	if (names.size < all.length) throw new Error('an entity bears the name of one of the kernel’s collections');
	return all;
}
