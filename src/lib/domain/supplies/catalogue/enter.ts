import { Refusal, type Ctx, type ReadTx, type Tx } from '../../core';
import { supplyBalances } from '../stock/balance';
import { judge, levelOf } from '../stock/level';
import { NOWHERE, supplyItems, type SupplyItem } from './item';
import { suppliers } from './supplier';

/** What the pages say of a new item. */
export type ItemEntry = Omit<SupplyItem, 'id' | 'area' | 'stopped' | 'addedAt' | 'addedBy' | 'withdrawn'>;

/**
 * Enters an item, and its balance of nothing: a device then knows "none" from "not here". `former`: a row of the same
 * code whose import was taken back; it becomes this item.
 */
export function enterItem(tx: Tx, ctx: Ctx, entry: ItemEntry, former?: SupplyItem): SupplyItem {
	const area = entry.place ?? NOWHERE;
	const row = { ...entry, area, stopped: false, addedAt: ctx.at, addedBy: ctx.actor.id, withdrawn: false };
	if (former) {
		const nothing = Object.fromEntries(supplyItems.columns.map(({ name }) => [name, undefined]));
		const item = tx.update(supplyItems, former.id, { ...nothing, ...row });
		judge(tx, item);
		return item;
	}
	const item = tx.insert(supplyItems, row);
	tx.insert(supplyBalances, { id: item.id, quantity: 0, value: 0, owed: 0, movements: 0, level: levelOf(item, 0) });
	return item;
}

/** The item, for somebody who means to change it. Refuses one whose import was taken back (`supply_withdrawn`). */
export function inCatalogue(tx: ReadTx, id: string): SupplyItem {
	const item = tx.need(supplyItems, id);
	if (item.withdrawn) throw new Refusal('supply_withdrawn', { code: item.code });
	return item;
}

/**
 * Refuses a supplier or substitute that does not exist (`not_found`), packs that are none or not ascending (`bad_packs`) and a
 * maximum under the safety stock (`levels_crossed`).
 */
export function checkDetails(
	tx: ReadTx,
	{ supplier, substitute, packs, reorderLevel, maxLevel }: Partial<ItemEntry>
): void {
	if (supplier !== undefined) tx.need(suppliers, supplier);
	if (substitute !== undefined) tx.need(supplyItems, substitute);
	const factors = (packs ?? []).map((pack) => pack.factor);
	if (factors.some((factor, at) => factor < 2 || factor <= (factors[at - 1] ?? 1))) throw new Refusal('bad_packs');
	if (reorderLevel !== undefined && maxLevel !== undefined && maxLevel < reorderLevel)
		throw new Refusal('levels_crossed', { reorderLevel, maxLevel });
}
