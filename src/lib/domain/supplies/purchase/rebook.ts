import { Unknown, type Ctx, type Tx } from '../../core';
import { readsLedger } from '../keepers';
import { RECEIPT_SOURCE, supplyMovements, type SupplyMovement } from '../stock/movement';
import { closeShortfall, post, postFact } from '../stock/post';
import { mirrorOf, reversedOf } from '../stock/reversed';
import { supplyShortfalls } from '../stock/shortfall';
import { tallyAgain } from '../stocktake/tally';
import type { OrderLine } from './order';
import type { GoodsReceipt, ReceiptLine } from './receipt';

interface Rebooking {
	/** The delivery as it was. */
	readonly receipt: GoodsReceipt;
	readonly line: OrderLine;
	readonly before: ReceiptLine;
	readonly after: ReceiptLine;
	readonly reason: string;
}

/**
 * Brings the book of a corrected thing to what was accepted, by the difference and from when it came: more comes in at the
 * order's price, less is taken back at what it came in for, the youngest first. What the book does not bear of that, for it
 * has been handed out, waits as a shortfall; an earlier correction's shortfall gives way to this one's.
 */
export function rebook(tx: Tx, ctx: Ctx, { receipt, line, before, after, reason }: Rebooking): void {
	const { item } = after;
	const paper = {
		number: receipt.number,
		note: reason,
		at: receipt.at,
		source: { kind: RECEIPT_SOURCE, id: receipt.id }
	};
	if (!ctx.authoritative && !readsLedger(ctx.actor)) {
		// Who checks goods in need not read the book: on his device the balance alone moves.
		const quantity = after.accepted - before.accepted;
		const entry = { ...paper, kind: quantity > 0 ? ('receipt' as const) : ('reversal' as const), item, quantity };
		if (quantity !== 0) postFact(tx, ctx, entry, 'goodsReceipts.correct');
		return;
	}
	const own = tx.where(supplyMovements, 'source', receipt.id).filter((one) => one.item === item);
	const short = tx.where(supplyShortfalls, 'source', receipt.id).filter((one) => one.item === item && one.open > 0);
	const booked = sum(own, 'quantity');
	// While a first copy arrives, a device lacks some of the book.
	if (!ctx.authoritative && booked - sum(short, 'open') !== before.accepted) throw new Unknown();
	for (const one of short) closeShortfall(tx, ctx, one, one.open, reason);
	if (short.length > 0) tallyAgain(tx, ctx, item);

	const change = after.accepted - booked;
	if (change > 0)
		post(tx, ctx, {
			...paper,
			kind: 'receipt',
			item,
			quantity: change,
			// No price of a unit: it is not what was paid last.
			amount: change * line.unitPrice
		});
	let back = -change;
	for (const movement of own.filter(({ kind }) => kind === 'receipt').sort(youngestFirst)) {
		const taken = Math.min(back, movement.quantity - reversedOf(tx, movement));
		if (taken <= 0) continue;
		postFact(tx, ctx, mirrorOf(tx, movement, taken, paper), 'goodsReceipts.correct');
		back -= taken;
	}
}

const sum = <F extends string>(rows: readonly Readonly<Record<F, number>>[], field: F): number =>
	rows.reduce((total, row) => total + row[field], 0);

const youngestFirst = (a: SupplyMovement, b: SupplyMovement): number => b.ordinal - a.ordinal;
