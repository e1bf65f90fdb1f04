import {
	duty,
	holds,
	id,
	list,
	mutator,
	officeDateOf,
	optional,
	text,
	type Actor,
	type Ctx,
	type ReadTx,
	type Tx
} from '../../core';
import { ask } from '../../exceptions/exception';
import { tell, tellDuty } from '../../notifications/notification';
import { numbered } from '../numbered';
import { OPEN_STATUSES, requisitions, toIssue } from '../requests/requisition';
import { aboutRequisition } from '../requests/step';
import { RECEIPT_SOURCE } from '../stock/movement';
import { post } from '../stock/post';
import { wrong } from '../wrong';
import { expectMore } from './arrival';
import { checkCounted, countedLine, received, withDelivery } from './counted';
import { purchaseOrders, toCome, type OrderLine, type PurchaseOrder } from './order';
import { aboutOrder, closeIfDone } from './place-order';
import { goodsReceipts, receiptPhotos, type GoodsReceipt, type ReceiptLine } from './receipt';

/**
 * Two people where the rule says two (不相容职务分离): who bought it does not check it in. The named receiver does, else
 * anybody of the duty. Where the order is not on this device, the server will say.
 */
export const mayReceive = (order: Pick<PurchaseOrder, 'buyer' | 'receiver'>, actor: Actor): boolean =>
	order.buyer !== actor.id && (order.receiver === actor.id || holds(actor, duty('supplies')));

const receives = (tx: ReadTx, { order: orderId }: { readonly order: string }, actor: Actor): boolean => {
	const order = tx.get(purchaseOrders, orderId);
	return order !== undefined && mayReceive(order, actor);
};

/**
 * A delivery was counted and looked at. That is a fact: more than was ordered is kept apart and put to the duty. Stock
 * moves only for what was accepted; what was short or goes back to be exchanged stays open on the order. Refuses a line
 * without a count, more rejected than came, a rejection without its reason and way, and a thing that the order does not
 * name (`bad_args`).
 */
export const receiveGoods = mutator('goodsReceipts.receive', {
	kind: 'fact',
	asks: 'supplies',
	who: [receives],
	args: { order: id, lines: list(countedLine, 300), signature: optional(text(40_000)) },
	apply(tx, { order: orderId, lines: said, signature }, ctx) {
		const order = tx.need(purchaseOrders, orderId);
		checkCounted(order.lines, said, 1);
		const lines = said.map((one) => {
			const line = lineOf(order, one.item);
			return received(line, one, toCome(line));
		});
		const receipt = tx.insert(goodsReceipts, {
			number: numbered(ctx, 'YS'),
			order: order.id,
			supplierName: order.supplierName,
			delivery: order.deliveries + 1,
			receivedBy: ctx.actor.id,
			buyer: order.buyer,
			at: ctx.at,
			day: officeDateOf(ctx.at),
			lines,
			signature
		});
		keepPhotos(tx, ctx, order, receipt.id, said);
		const after = order.lines.map((line) => {
			const came = lines.find(({ item }) => item === line.item);
			return came ? withDelivery(line, undefined, came) : line;
		});
		expectLess(tx, order, after);
		closeIfDone(tx, order, after, ctx.at, { deliveries: receipt.delivery });
		bookIn(tx, ctx, order, receipt);
		askAboutExcess(tx, ctx, receipt, lines, 'goodsReceipts.receive');
		if (order.buyer !== ctx.actor.id)
			tell(tx, order.buyer, 'goods_received', { ...aboutOrder(order), receipt: receipt.id });
		tellWaiting(
			tx,
			ctx,
			lines.flatMap(({ item, accepted }) => (accepted > 0 ? item : []))
		);
	}
});

/** The order's line of a thing. Refuses one that it does not name (`bad_args`). */
export function lineOf({ lines }: PurchaseOrder, item: string): OrderLine {
	const line = lines.find((one) => one.item === item);
	if (!line) throw wrong('item');
	return line;
}

/** What is still to come of each thing follows the order's lines as they become. */
export function expectLess(tx: Tx, order: PurchaseOrder, after: readonly OrderLine[]): void {
	for (const [n, line] of order.lines.entries()) {
		const change = toCome(after[n] ?? line) - toCome(line);
		if (change !== 0) expectMore(tx, line.item, change, change > 0 ? order.dueOn : undefined);
	}
}

function bookIn(tx: Tx, ctx: Ctx, order: PurchaseOrder, receipt: GoodsReceipt): void {
	for (const { item, accepted } of receipt.lines) {
		if (accepted === 0) continue;
		const unitPrice = order.lines.find((line) => line.item === item)?.unitPrice;
		post(tx, ctx, {
			kind: 'receipt',
			item,
			quantity: accepted,
			unitPrice,
			number: receipt.number,
			source: { kind: RECEIPT_SOURCE, id: receipt.id }
		});
	}
}

/** Photos of what was bad, beside the delivery. */
export function keepPhotos(
	tx: Tx,
	ctx: Ctx,
	{ buyer }: PurchaseOrder,
	receipt: string,
	said: readonly { readonly item: string; readonly photo?: string | undefined }[]
): void {
	for (const { item, photo } of said)
		if (photo !== undefined) tx.insert(receiptPhotos, { receipt, item, photo, receivedBy: ctx.actor.id, buyer });
}

/** More good ones came than were ordered: the duty decides what becomes of them. */
export function askAboutExcess(
	tx: Tx,
	ctx: Ctx,
	receipt: GoodsReceipt,
	lines: readonly ReceiptLine[],
	action: string
): void {
	for (const { item, name, excess } of lines)
		if (excess > 0)
			ask(
				tx,
				{ duty: 'supplies', code: 'delivered_more', mutation: ctx.mutation, action },
				{ receipt: receipt.id, order: receipt.order, item, what: name, quantity: excess }
			);
}

/** What somebody has been waiting for is there (欠的到货后自动提醒). */
export function tellWaiting(tx: Tx, ctx: Ctx, items: readonly string[]): void {
	const came = new Set(items);
	const waiting = OPEN_STATUSES.flatMap((status) => tx.where(requisitions, 'status', status)).filter((requisition) =>
		requisition.lines.some((line) => came.has(line.item) && toIssue(line) > 0)
	);
	for (const requisition of waiting) tell(tx, requisition.applicant, 'owed_arrived', aboutRequisition(requisition));
	if (waiting.length > 0) tellDuty(tx, 'supplies', 'owed_can_go_out', { count: waiting.length }, ctx.actor.id);
}
