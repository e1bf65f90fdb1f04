import {
	choice,
	duty,
	fileId,
	group,
	holds,
	id,
	list,
	mutator,
	officeDateOf,
	optional,
	present,
	quantity,
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
import { post } from '../stock/post';
import { wrong } from '../wrong';
import { expectMore } from './arrival';
import { purchaseOrders, toCome, type OrderLine, type PurchaseOrder } from './order';
import { aboutOrder, closeIfDone } from './place-order';
import { DEFECTS, DEFECT_WAYS, goodsReceipts, receiptPhotos, type GoodsReceipt, type ReceiptLine } from './receipt';

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

const countedLine = group({
	item: id,
	counted: quantity,
	rejected: quantity,
	defect: optional(choice(DEFECTS)),
	way: optional(choice(DEFECT_WAYS)),
	note: optional(text(200)),
	photo: optional(fileId)
});
interface Counted extends Pick<ReceiptLine, 'item' | 'counted' | 'rejected' | 'defect' | 'way' | 'note'> {
	readonly photo?: string | undefined;
}

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
		check(order, said);
		const lines = said.map((line) => received(order, line));
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
		for (const { item, photo } of said)
			if (photo !== undefined)
				tx.insert(receiptPhotos, { receipt: receipt.id, item, photo, receivedBy: ctx.actor.id, buyer: order.buyer });
		const after = order.lines.map((line) => withDelivery(tx, line, lines));
		closeIfDone(tx, order, after, ctx.at, { deliveries: receipt.delivery });
		bookIn(tx, ctx, order, receipt);
		askAboutExcess(tx, ctx, receipt);
		if (order.buyer !== ctx.actor.id)
			tell(tx, order.buyer, 'goods_received', { ...aboutOrder(order), receipt: receipt.id });
		tellWaiting(tx, ctx, lines);
	}
});

function check(order: PurchaseOrder, said: readonly Counted[]): void {
	if (said.length === 0 || new Set(said.map(({ item }) => item)).size < said.length) throw wrong('lines');
	for (const { item, counted, rejected, defect, way } of said) {
		if (!order.lines.some((line) => line.item === item)) throw wrong('item');
		if (counted < 1) throw wrong('counted');
		if (rejected > counted) throw wrong('rejected');
		if (rejected > 0 && (defect === undefined || way === undefined)) throw wrong('defect');
	}
}

/** What of a counted line goes into the store: no more than is still to come. */
function received(order: PurchaseOrder, { photo: _photo, ...said }: Counted): ReceiptLine {
	const line = order.lines.find(({ item }) => item === said.item);
	if (!line) throw wrong('item');
	const good = said.counted - (said.way === 'concession' ? 0 : said.rejected);
	const accepted = Math.min(good, toCome(line));
	return present({ ...said, name: line.name, spec: line.spec, unit: line.unit, accepted, excess: good - accepted });
}

function withDelivery(tx: Tx, line: OrderLine, lines: readonly ReceiptLine[]): OrderLine {
	const came = lines.find(({ item }) => item === line.item);
	if (!came) return line;
	const gone = came.way === 'return' ? Math.min(came.rejected, toCome(line) - came.accepted) : 0;
	expectMore(tx, line.item, -(came.accepted + gone));
	return {
		...line,
		counted: line.counted + came.counted,
		accepted: line.accepted + came.accepted,
		forgone: line.forgone + gone
	};
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
			source: { kind: 'receipt', id: receipt.id }
		});
	}
}

function askAboutExcess(tx: Tx, ctx: Ctx, receipt: GoodsReceipt): void {
	for (const { name, excess } of receipt.lines)
		if (excess > 0)
			ask(
				tx,
				{ duty: 'supplies', code: 'delivered_more', mutation: ctx.mutation, action: 'goodsReceipts.receive' },
				{ receipt: receipt.id, order: receipt.order, what: name, quantity: excess }
			);
}

/** What somebody has been waiting for is there (欠的到货后自动提醒). */
function tellWaiting(tx: Tx, ctx: Ctx, lines: readonly ReceiptLine[]): void {
	const came = new Set(lines.filter(({ accepted }) => accepted > 0).map(({ item }) => item));
	const waiting = OPEN_STATUSES.flatMap((status) => tx.where(requisitions, 'status', status)).filter((requisition) =>
		requisition.lines.some((line) => came.has(line.item) && toIssue(line) > 0)
	);
	for (const requisition of waiting) tell(tx, requisition.applicant, 'owed_arrived', aboutRequisition(requisition));
	if (waiting.length > 0) tellDuty(tx, 'supplies', 'owed_can_go_out', { count: waiting.length }, ctx.actor.id);
}
