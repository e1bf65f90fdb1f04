import type { Ctx, Tx } from '../../core';
import { ask } from '../../exceptions/exception';
import { countedSince } from '../stocktake/counted-since';
import type { GoodsReceipt, ReceiptLine } from './receipt';

/**
 * A delivery of before a booked count is put right. If the count found the mistake it is in the book twice now; nothing of
 * a signed stocktake is taken back unasked, so the duty is.
 */
export function askAboutCounts(
	tx: Tx,
	ctx: Ctx,
	receipt: GoodsReceipt,
	changes: readonly { readonly before: ReceiptLine; readonly after: ReceiptLine }[]
): void {
	for (const { before, after } of changes) {
		const stocktake = after.accepted === before.accepted ? undefined : countedSince(tx, after.item, receipt.at);
		if (!stocktake) continue;
		const { item, name, unit } = after;
		ask(
			tx,
			{ duty: 'supplies', code: 'corrected_counted', mutation: ctx.mutation, action: 'goodsReceipts.correct' },
			{
				receipt: receipt.id,
				item,
				what: name,
				unit,
				change: after.accepted - before.accepted,
				stocktake: stocktake.id,
				number: stocktake.number ?? ''
			}
		);
	}
}
