import { daysAfter, entity, id, instant, optional, ref, text, type Ctx, type RowOf, type Tx } from '../../core';
import { ledgerReaders } from '../keepers';
import { supplyItems } from './item';

/** One change of what the catalogue says of an item (改过什么); never changed itself. */
export const supplyChanges = entity('supplyChanges', {
	row: {
		item: ref(supplyItems),
		/** Name of the field, or what was done: `stopped`, `resumed`. */
		field: text(30),
		from: optional(text(200)),
		to: optional(text(200)),
		/** Not by hand: a receipt brought the new price. */
		source: optional(text(30)),
		at: instant,
		by: optional(id)
	},
	indexes: ['item'],
	audience: () => ledgerReaders,
	until: (change) => daysAfter(change.at, 400)
});
export type SupplyChange = RowOf<typeof supplyChanges>;

/** Remembers a change. Values are kept as text, as far as they are short. */
export function noteChange(
	tx: Tx,
	ctx: Ctx,
	item: string,
	change: { field: string; from?: unknown; to?: unknown; source?: string }
): void {
	const { field, from, to, source } = change;
	tx.insert(supplyChanges, { item, field, from: said(from), to: said(to), source, at: ctx.at, by: ctx.actor.id });
}

function said(value: unknown): string | undefined {
	if (value === undefined) return undefined;
	const words = typeof value === 'string' ? value : JSON.stringify(value);
	return words === '' ? undefined : words.slice(0, 200);
}
