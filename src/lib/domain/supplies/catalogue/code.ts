import { entity, id, mutator, optional, ref, Refusal, staff, text, type ReadTx, type RowOf } from '../../core';
import { codeOf, readCode, tagOf } from '../../equipment/label';
import { supplyKeepers } from '../keepers';
import { supplyItems, type SupplyItem } from './item';

/** A further code by which an item is found: the carton's, the one of another maker. */
export const supplyCodes = entity('supplyCodes', {
	row: {
		code: text(60),
		/** Absent: the code was taken off again. */
		item: optional(ref(supplyItems))
	},
	indexes: ['item'],
	unique: ['code'],
	audience: () => [staff]
});
export type SupplyCode = RowOf<typeof supplyCodes>;

/** The item of our own label, the maker's code or a further one. On a device: if it is here. */
export function findSupply(tx: ReadTx, scanned: string): SupplyItem | undefined {
	const { tag, code } = readCode(scanned);
	const linked = tx.where(supplyCodes, 'code', code)[0]?.item;
	return [
		...tx.where(supplyItems, 'code', tag),
		...tx.where(supplyItems, 'barcode', code),
		...(linked === undefined ? [] : [tx.get(supplyItems, linked)])
	].find((item) => item && !item.withdrawn);
}

/** Links a further code to an item. Refuses one that finds another item (`code_linked`). */
export const linkSupplyCode = mutator('supplies.linkCode', {
	kind: 'wish',
	who: supplyKeepers,
	args: { item: id, code: text(60) },
	apply(tx, { item: itemId, code: scanned }) {
		const code = codeOf(scanned);
		tx.need(supplyItems, itemId);
		const known = findSupply(tx, code);
		if (known?.id === itemId) return;
		if (known) throw new Refusal('code_linked', { code, item: known.id, name: known.name });
		const link = tx.where(supplyCodes, 'code', code)[0];
		if (link) tx.update(supplyCodes, link.id, { item: itemId });
		else tx.insert(supplyCodes, { code, item: itemId });
	}
});

/** Takes a further code off again; leaves one that is not this item's. */
export const unlinkSupplyCode = mutator('supplies.unlinkCode', {
	kind: 'wish',
	who: supplyKeepers,
	args: { item: id, code: text(60) },
	apply(tx, { item, code }) {
		const link = tx.where(supplyCodes, 'code', codeOf(code))[0];
		if (link?.item === item) tx.update(supplyCodes, link.id, { item: undefined });
	}
});

/** The one form of an item's own code. */
export const supplyCodeOf = tagOf;
