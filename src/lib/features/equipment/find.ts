import { codeOf, equipment, foreignCodes, readCode, type Equipment } from '$lib/domain/equipment';
import { office } from '$lib/sync';

/**
 * The thing that a scanned, typed or linked code means, as far as this device knows: two look-ups by unique index.
 * The same order as `findByCode` of the office: tag first, then a linked code.
 */
export async function findHere(scanned: string): Promise<Equipment | undefined> {
	const { tag } = readCode(scanned);
	const [tagged] = await office.store.list(equipment, { by: 'assetTag', is: tag, limit: 1 });
	if (tagged && !tagged.withdrawn) return tagged;
	const [link] = await office.store.list(foreignCodes, { by: 'code', is: codeOf(scanned), limit: 1 });
	const linked = await office.store.get(equipment, link?.equipment);
	return linked && !linked.withdrawn ? linked : undefined;
}

/** The thing of an address: by its id, else by its tag, so that a tag written into the address bar works too. */
export async function itemOf(idOrTag: string): Promise<Equipment | undefined> {
	const item = await office.store.get(equipment, idOrTag);
	return item && !item.withdrawn ? item : findHere(idOrTag);
}
