import { entity, officeDate, optional, quantity, staff, type RowOf, type Tx } from '../../core';

/**
 * How much of an item has been ordered and is still to come, and when the next of it is due; the same id as the item.
 * All staff read it: who asks for something that is not there wants to know when it will be. Written by `expectMore` only;
 * equal to the sum over the open orders.
 */
export const supplyArrivals = entity('supplyArrivals', {
	row: { quantity, dueOn: optional(officeDate) },
	audience: () => [staff]
});
export type SupplyArrival = RowOf<typeof supplyArrivals>;

/** More of an item is to come, until `dueOn`; a negative quantity has come or will not. */
export function expectMore(tx: Tx, item: string, quantity: number, dueOn?: string): void {
	const before = tx.get(supplyArrivals, item);
	const sum = Math.max(0, (before?.quantity ?? 0) + quantity);
	const due = [before?.dueOn, dueOn].filter((day) => day !== undefined).sort()[0];
	const row = { quantity: sum, dueOn: sum === 0 ? undefined : due };
	if (before) tx.update(supplyArrivals, item, row);
	else tx.insert(supplyArrivals, { id: item, ...row });
}
