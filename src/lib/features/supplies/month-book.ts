import { type OfficeMonth } from '$lib/domain/core';
import {
	supplyBalances,
	supplyMovements,
	type SupplyBalance,
	type SupplyItem,
	type SupplyMovement
} from '$lib/domain/supplies';
import { office } from '$lib/sync';
import { wholeCatalogue } from './supply-list.svelte';

/** What an item had at the beginning of a month, what came in and went out, what it had at its end. */
export interface MonthLine {
	readonly item: SupplyItem;
	readonly opening: Sum;
	readonly in: Sum;
	readonly out: Sum;
	readonly closing: Sum;
}
export interface Sum {
	readonly quantity: number;
	/** In fen. */
	readonly value: number;
}

/** Most movements of a month that are walked. */
const MOST = 100_000;
const NOTHING: Sum = { quantity: 0, value: 0 };
const plus = (a: Sum, b: Sum, sign = 1): Sum => ({
	quantity: a.quantity + sign * b.quantity,
	value: a.value + sign * b.value
});

/**
 * The month of each item (收发存). Reckoned back from the balances: what moved after the month is taken off, so that the
 * sums agree with the book of today to the fen.
 */
export function monthLines(
	items: readonly SupplyItem[],
	balances: ReadonlyMap<string, SupplyBalance>,
	movements: readonly SupplyMovement[],
	month: OfficeMonth
): MonthLine[] {
	const later = new Map<string, Sum>();
	const came = new Map<string, Sum>();
	const went = new Map<string, Sum>();
	for (const movement of movements) {
		if (movement.month < month) continue;
		const into = movement.month > month ? later : isIn(movement) ? came : went;
		into.set(movement.item, plus(into.get(movement.item) ?? NOTHING, movement));
	}
	return items
		.map((item) => {
			const closing = plus(balances.get(item.id) ?? NOTHING, later.get(item.id) ?? NOTHING, -1);
			const incoming = came.get(item.id) ?? NOTHING;
			const outgoing = went.get(item.id) ?? NOTHING;
			return {
				item,
				closing,
				in: incoming,
				out: plus(NOTHING, outgoing, -1),
				opening: plus(plus(closing, incoming, -1), outgoing, -1)
			};
		})
		.filter(({ opening, in: incoming, out, closing }) =>
			[opening, incoming, out, closing].some(({ quantity, value }) => quantity !== 0 || value !== 0)
		);
}

/** A reversal stands on the side of what it takes back. */
const isIn = ({ kind, quantity }: SupplyMovement): boolean => (kind === 'reversal' ? quantity < 0 : quantity > 0);

/** The sum of a column. */
export const sumOf = (lines: readonly MonthLine[], of: 'opening' | 'in' | 'out' | 'closing'): number =>
	lines.reduce((sum, line) => sum + line[of].value, 0);

/** A month's book of this device, and its movements, the newest first. Call it in a live query. */
export async function monthBook(month: OfficeMonth) {
	const [items, movements] = await Promise.all([
		wholeCatalogue(),
		office.store.list(supplyMovements, { by: 'month', from: month, limit: MOST })
	]);
	const balances = await office.store.some(
		supplyBalances,
		items.map(({ id }) => id)
	);
	const byId = new Map(balances.map((balance) => [balance.id, balance]));
	return {
		lines: monthLines(items, byId, movements, month),
		movements: movements
			.filter((movement) => movement.month === month)
			.sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : a.recordedAt > b.recordedAt ? -1 : b.ordinal - a.ordinal)),
		items: new Map(items.map((item) => [item.id, item]))
	};
}
