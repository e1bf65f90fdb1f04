import { dept, entity, officeDateOf, ref, signed, text, type Instant, type RowOf, type Tx } from '../../core';
import { ledgerReaders } from '../keepers';
import { departments } from '../../people/department';

/**
 * What a department was given in a month, in fen, at the catalogue's prices. Id: the department's and the month's,
 * `office.1:2026-11`. Written by `charge` only; equal to the sum over its hand-outs.
 */
export const supplySpending = entity('supplySpending', {
	row: {
		department: ref(departments),
		/** `2026-11` */
		month: text(7),
		spent: signed
	},
	indexes: ['department', 'month'],
	audience: ({ department }) => [...ledgerReaders, dept(department)]
});
export type SupplySpending = RowOf<typeof supplySpending>;

export const spendingId = (department: string, month: string): string => `${department}:${month}`;

/** Charges fen to a department for the month of `at`; a negative sum is given back. Nobody pays for nobody. */
export function charge(tx: Tx, department: string | undefined, at: Instant, fen: number): void {
	if (department === undefined || fen === 0) return;
	const month = officeDateOf(at).slice(0, 7);
	const id = spendingId(department, month);
	const before = tx.get(supplySpending, id);
	if (before) tx.update(supplySpending, id, { spent: before.spent + fen });
	else tx.insert(supplySpending, { id, department, month, spent: fen });
}
