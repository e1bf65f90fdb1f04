import { dateAfter, duty, id, mutator, officeDate, optional, present, Refusal, text, type Tx } from '../../core';
import { tell } from '../../notifications/notification';
import { people } from '../../people/person';
import { supplyItems } from '../catalogue/item';
import { suppliers } from '../catalogue/supplier';
import { expectMore } from './arrival';
import { planIn } from './change-plan';
import { purchaseOrders, toCome, type OrderLine, type PurchaseOrder } from './order';
import { purchasePlanLines, purchasePlans, type PurchasePlanLine } from './plan';

/**
 * The approved plan is ordered: one order a supplier. Who presses is the buyer, and therefore not the one who checks the
 * goods in. Refuses a receiver who is the buyer (`buyer_receives`) or has left (`person_disabled`).
 */
export const placeOrders = mutator('purchaseOrders.place', {
	kind: 'wish',
	who: [duty('supplies')],
	args: {
		plan: id,
		/** Who checks the goods in; absent: anybody of the duty but the buyer. */
		receiver: optional(id)
	},
	apply(tx, { plan: planId, receiver }, ctx) {
		const plan = planIn(tx, planId, 'approved');
		checkReceiver(tx, ctx.actor.id, receiver);
		const lines = tx.where(purchasePlanLines, 'plan', plan.id).sort((a, b) => a.order - b.order);
		const bought = lines.filter(({ included, buy }) => included && buy > 0);
		const named = [...new Set(bought.flatMap(({ supplier }) => supplier ?? []))];
		// All of them first: an order has the same id whatever is told of the others.
		const orders = named.map((supplier, n) => {
			const own = bought.filter((line) => line.supplier === supplier);
			const items = own.map(({ item }) => tx.get(supplyItems, item));
			const days = Math.max(0, ...items.map((item) => item?.leadDays ?? 0));
			return tx.insert(purchaseOrders, {
				number: plan.number && `${plan.number}-${n + 1}`,
				plan: plan.id,
				supplier,
				supplierName: tx.need(suppliers, supplier).name,
				buyer: ctx.actor.id,
				receiver,
				placedAt: ctx.at,
				dueOn: days > 0 ? dateAfter(ctx.today, days) : undefined,
				lines: own.map(orderedLine),
				deliveries: 0,
				status: 'placed'
			});
		});
		for (const order of orders) {
			for (const line of order.lines) expectMore(tx, line.item, line.ordered, order.dueOn);
			if (receiver !== undefined) tell(tx, receiver, 'order_to_receive', aboutOrder(order));
		}
		for (const line of lines)
			if (line.underway !== undefined) tx.update(purchasePlanLines, line.id, { underway: undefined });
		tx.update(purchasePlans, plan.id, { status: 'ordered', closedAt: ctx.at });
	}
});

const orderedLine = ({ item, name, spec, unit, packUnit, pack, buy, unitPrice }: PurchasePlanLine): OrderLine =>
	present({
		item,
		name,
		spec,
		unit,
		packUnit,
		pack,
		ordered: buy,
		unitPrice,
		counted: 0,
		accepted: 0,
		forgone: 0
	});

export const aboutOrder = (order: PurchaseOrder) => ({ order: order.id, supplier: order.supplierName });

function checkReceiver(tx: Tx, buyer: string, receiver: string | undefined): void {
	if (receiver === undefined) return;
	if (receiver === buyer) throw new Refusal('buyer_receives');
	const person = tx.need(people, receiver);
	if (person.disabled) throw new Refusal('person_disabled', { person: person.id, name: person.name });
}

/** Says who checks the goods in, and when they are due; an absent date: as the supplier likes. Refuses what `place` refuses. */
export const changeOrder = mutator('purchaseOrders.change', {
	kind: 'wish',
	who: [duty('supplies')],
	args: { order: id, receiver: optional(id), dueOn: optional(officeDate) },
	apply(tx, { order: orderId, receiver, dueOn }) {
		const order = orderOpen(tx, orderId);
		checkReceiver(tx, order.buyer, receiver);
		const after = tx.update(purchaseOrders, order.id, { receiver, dueOn });
		for (const line of order.lines) if (toCome(line) > 0) expectMore(tx, line.item, 0, dueOn);
		if (receiver !== undefined && receiver !== order.receiver)
			tell(tx, receiver, 'order_to_receive', aboutOrder(after));
	}
});

/** What of a thing has not come will not come any more: the line is closed with what there is. Says why. */
export const forgo = mutator('purchaseOrders.forgo', {
	kind: 'wish',
	who: [duty('supplies')],
	args: { order: id, item: id, reason: text(300) },
	apply(tx, { order: orderId, item, reason }, ctx) {
		const order = orderOpen(tx, orderId);
		const lines = order.lines.map((line) => {
			if (line.item !== item) return line;
			expectMore(tx, item, -toCome(line));
			return { ...line, forgone: line.forgone + toCome(line) };
		});
		closeIfDone(tx, order, lines, ctx.at, { remark: reason });
	}
});

/** The order, while something of it is to come. Refuses one that has come (`order_over`). */
export function orderOpen(tx: Tx, id: string): PurchaseOrder {
	const order = tx.need(purchaseOrders, id);
	if (order.status === 'received') throw new Refusal('order_over', { number: order.number ?? '' });
	return order;
}

/** Writes the lines; with nothing left to come the order is over. */
export function closeIfDone(
	tx: Tx,
	order: PurchaseOrder,
	lines: OrderLine[],
	at: string,
	change: Partial<Omit<PurchaseOrder, 'id'>> = {}
): PurchaseOrder {
	const done = lines.every((line) => toCome(line) === 0);
	const begun = lines.some(({ counted, forgone }) => counted + forgone > 0);
	return tx.update(purchaseOrders, order.id, {
		...change,
		lines,
		status: done ? 'received' : begun ? 'partlyReceived' : 'placed',
		closedAt: done ? (order.closedAt ?? at) : undefined
	});
}
