import { id, list, mutator, system, type Tx } from '../../core';
import { supplyItems, type SupplyItem } from '../catalogue/item';
import { supplyBalances } from './balance';
import type { StockLevel } from './levels';

/**
 * How an item stands by what there is of it. Of one that is out of use that is all that is said.
 * @param quantity what there is, in its unit
 */
export function levelOf(
	{ withdrawn, stopped, reorderLevel = 0 }: Pick<SupplyItem, 'withdrawn' | 'stopped' | 'reorderLevel'>,
	quantity: number
): StockLevel {
	if (withdrawn) return 'withdrawn';
	if (stopped) return 'stopped';
	if (quantity === 0) return reorderLevel > 0 ? 'out' : 'none';
	return quantity < reorderLevel ? 'low' : 'enough';
}

/** Says anew how an item stands, after a change of what is safe or of whether it is in use. */
export function judge(tx: Tx, item: SupplyItem): void {
	const balance = tx.get(supplyBalances, item.id);
	const level = balance && levelOf(item, balance.quantity);
	if (balance && balance.level !== level) tx.update(supplyBalances, item.id, { level });
}

/** The same of many at once, by the clock: of balances from before that was kept with them. Done twice is done once. */
export const judgeStock = mutator('supplies.judge', {
	kind: 'wish',
	who: [system],
	asks: 'supplies',
	args: { items: list(id, 500) },
	apply(tx, { items }) {
		for (const one of items) {
			const item = tx.get(supplyItems, one);
			if (item) judge(tx, item);
		}
	}
});
