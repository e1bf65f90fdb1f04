import { codeOf, readCode } from '$lib/domain/equipment';
import { supplyCodes, supplyItems, type SupplyItem } from '$lib/domain/supplies';
import { office } from '$lib/sync';

/** The item that a scanned or typed code means, as far as this device knows: our label, the maker's code, a further one. */
export async function findSupplyHere(scanned: string): Promise<SupplyItem | undefined> {
	const { tag } = readCode(scanned);
	const code = codeOf(scanned);
	const [[own], [made], [link]] = await Promise.all([
		office.store.list(supplyItems, { by: 'code', is: tag, limit: 1 }),
		office.store.list(supplyItems, { by: 'barcode', is: code, limit: 1 }),
		office.store.list(supplyCodes, { by: 'code', is: code, limit: 1 })
	]);
	const item = own ?? made ?? (await office.store.get(supplyItems, link?.item));
	return item && !item.withdrawn ? item : undefined;
}

/** The item of an address: by its id, else by its code. */
export async function supplyOf(idOrCode: string): Promise<SupplyItem | undefined> {
	const item = await office.store.get(supplyItems, idOrCode);
	return item && !item.withdrawn ? item : findSupplyHere(idOrCode);
}
