import {
	id,
	list,
	mutationOf,
	mutator,
	quantity,
	Refusal,
	text,
	Unknown,
	type Actor,
	type Ctx,
	type ReadTx,
	type Tx
} from '../../core';
import { settleAsked } from '../../exceptions/exception';
import { tell } from '../../notifications/notification';
import { people } from '../../people/person';
import { askAboutCounts } from '../stocktake/ask-about-counts';
import { wrong } from '../wrong';
import { checkCounted, countedLine, openTo, received, withDelivery, type Counted } from './counted';
import { purchaseOrders, type OrderLine, type PurchaseOrder } from './order';
import { aboutOrder, closeIfDone } from './place-order';
import { rebook } from './rebook';
import {
	goodsReceipts,
	MOST_CORRECTIONS,
	type GoodsReceipt,
	type ReceiptCorrection,
	type ReceiptLine
} from './receipt';
import { askAboutExcess, expectLess, keepPhotos, lineOf, mayReceive, tellWaiting } from './receive';

/** Who may check a delivery in may put it right: never the buyer. */
const receives = (tx: ReadTx, { receipt: receiptId }: { readonly receipt: string }, actor: Actor): boolean => {
	const receipt = tx.get(goodsReceipts, receiptId);
	const order = receipt && tx.get(purchaseOrders, receipt.order);
	return order !== undefined && mayReceive(order, actor);
};

/**
 * Something else was delivered than was written down: the delivery says what it was and keeps what it said, who put it
 * right and why. Book, order and what is to come follow by the difference (红字更正, 补充登记), from when it came; a thing
 * of 0 did not come, and with none left the delivery was none. What was handed out of it stays so: what the book cannot
 * bear is kept as a shortfall.
 *
 * Refuses what `checkCounted` refuses, no change, more corrections than a delivery bears (`bad_args`), and a thing that
 * somebody else has put right since its writer looked (`receipt_corrected`).
 */
export const correctReceipt = mutator('goodsReceipts.correct', {
	kind: 'wish',
	asks: 'supplies',
	who: [receives],
	version: 2,
	/** Photos came with the second. */
	upgrade: (args) => args,
	args: {
		receipt: id,
		/** How many corrections its writer had seen. */
		seen: quantity,
		/** Only what is put right; the rest of the delivery stays. */
		lines: list(countedLine, 300),
		reason: text(300)
	},
	apply(tx, { receipt: receiptId, seen, lines: said, reason }, ctx) {
		const receipt = tx.need(goodsReceipts, receiptId);
		const order = tx.need(purchaseOrders, receipt.order);
		checkCounted(receipt.lines, said, 0);
		refuseSeenLess(tx, receipt, seen, said);
		const changes = said.map((one): Change => changeOf(order, receipt, one)).filter(isChange);
		if (changes.length === 0 || (receipt.corrections ?? []).length >= MOST_CORRECTIONS) throw wrong('lines');
		if (!ctx.authoritative && changes.some(isAhead)) throw new Unknown();

		const now = (item: string) => changes.find((one) => one.after.item === item);
		const corrected = tx.update(goodsReceipts, receipt.id, {
			lines: receipt.lines.map((line) => now(line.item)?.after ?? line),
			corrections: [
				...(receipt.corrections ?? []),
				{ mutation: ctx.mutation, at: ctx.at, by: ctx.actor.id, reason, lines: changes.map(told) }
			]
		});
		const lines = order.lines.map((line) => {
			const change = now(line.item);
			return change ? withDelivery(line, change.before, change.after) : line;
		});
		expectLess(tx, order, lines);
		closeIfDone(tx, order, lines, ctx.at);
		for (const { line, before, after } of changes) rebook(tx, ctx, { receipt, line, before, after, reason });
		settleExcess(tx, ctx, receipt, changes, reason);
		const after = changes.map((one) => one.after);
		keepPhotos(tx, ctx, order, receipt.id, said);
		askAboutExcess(tx, ctx, corrected, after, 'goodsReceipts.correct');
		askAboutCounts(tx, ctx, { receipt: receipt.id }, receipt.at, 'goodsReceipts.correct', changes.map(onBook));
		for (const person of new Set([order.buyer, receipt.receivedBy]))
			if (person !== ctx.actor.id)
				tell(tx, person, 'receipt_corrected', { ...aboutOrder(order), receipt: receipt.id, reason });
		tellWaiting(
			tx,
			ctx,
			changes.flatMap((one) => (one.after.accepted > one.before.accepted ? one.after.item : []))
		);
	}
});

/** A thing that is put right, with its line of the order. */
interface Change {
	readonly line: OrderLine;
	readonly before: ReceiptLine;
	readonly after: ReceiptLine;
}

function changeOf(order: PurchaseOrder, { lines }: GoodsReceipt, said: Counted): Change {
	const line = lineOf(order, said.item);
	const before = lines.find(({ item }) => item === said.item);
	if (!before) throw wrong('item');
	// Nothing rejected has no reason.
	const { item, counted, rejected } = said;
	const after = received(line, rejected === 0 ? { item, counted, rejected } : said, openTo(line, before));
	return { line, before, after };
}

const SAID = ['counted', 'rejected', 'defect', 'way', 'note'] as const;
const isChange = ({ before, after }: Change): boolean => SAID.some((field) => before[field] !== after[field]);

/** While a device's first copy arrives, it may have the delivery and not yet what that did to the order. */
const isAhead = ({ line, before }: Change): boolean =>
	line.counted < before.counted || line.accepted < before.accepted || line.forgone < (before.forgone ?? 0);

/** What it does to the book. */
const onBook = ({ before, after: { item, name, unit, accepted } }: Change) => ({
	item,
	name,
	unit,
	change: accepted - before.accepted
});

const countsOf = ({ counted, rejected, accepted }: ReceiptLine) => ({ counted, rejected, accepted });
const told = ({ before, after }: Change): ReceiptCorrection['lines'][number] => ({
	item: after.item,
	from: countsOf(before),
	to: countsOf(after)
});

/** Of two who put the same thing right without knowing of one another the first is kept, and the second told. */
function refuseSeenLess(
	tx: ReadTx,
	{ corrections = [], lines }: GoodsReceipt,
	seen: number,
	said: readonly Counted[]
): void {
	for (const { by, at, lines: put } of corrections.slice(seen)) {
		const item = put.find((one) => said.some((mine) => mine.item === one.item))?.item;
		const line = lines.find((one) => one.item === item);
		if (line)
			throw new Refusal('receipt_corrected', {
				name: line.name,
				counted: line.counted,
				who: tx.get(people, by)?.name ?? '',
				at
			});
	}
}

/** What was asked about the numbers of before is answered by these. */
function settleExcess(
	tx: Tx,
	ctx: Ctx,
	{ id: receipt, corrections = [] }: GoodsReceipt,
	changes: readonly Change[],
	reason: string
): void {
	for (const mutation of [mutationOf(receipt), ...corrections.map((one) => one.mutation)])
		settleAsked(
			tx,
			ctx,
			mutation,
			reason,
			({ code, detail }) =>
				code === 'delivered_more' &&
				detail.receipt === receipt &&
				changes.some(({ after }) => (detail.item ? detail.item === after.item : detail.what === after.name))
		);
}
