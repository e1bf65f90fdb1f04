import type { AnyRow } from '../../../../src/lib/domain/core';
import {
	isExpected,
	orderWorth,
	planWorth,
	toCome,
	type GoodsReceipt,
	type PurchaseOrder,
	type PurchasePlan,
	type PurchasePlanLine
} from '../../../../src/lib/domain/supplies/purchase';
import { equal, series } from '../../proving';
import { by, sum, type Standing } from './standing';

/** Plans, orders and deliveries: what was signed is what is ordered, each line of an order closes exactly. */
export function provePurchase(standing: Standing): void {
	const { all, row, forms } = standing;
	const orders = all('purchaseOrders') as (AnyRow & PurchaseOrder)[];
	const linesOf = by(all('purchasePlanLines') as (AnyRow & PurchasePlanLine)[], 'plan');
	for (const plan of all('purchasePlans') as unknown as PurchasePlan[])
		planned(plan, linesOf(plan.id), by(orders, 'plan')(plan.id), row('approvals', plan.id));

	for (const { id, lines } of forms('purchaseOrders') as unknown as PurchaseOrder[])
		for (const line of lines) equal(toCome(line) >= 0, true, `${id} of ${line.item} not over what was ordered`);
	const receipts = by(all('goodsReceipts') as (AnyRow & GoodsReceipt)[], 'order');
	for (const order of orders) checkedIn(standing, order, receipts(order.id));

	const open = orders.filter(isExpected).flatMap(({ lines }) => lines);
	for (const { id, quantity } of all('supplyArrivals'))
		equal(
			quantity,
			sum(open, (line) => (line.item === id ? toCome(line) : 0)),
			`what is to come of ${id}`
		);
}

const SENT = ['submitted', 'approved', 'ordered'];

function planned(
	{ id, status, amount }: PurchasePlan,
	lines: readonly PurchasePlanLine[],
	orders: readonly PurchaseOrder[],
	approval: AnyRow | undefined
): void {
	for (const line of lines)
		equal(
			line.underway !== undefined,
			!['ordered', 'dropped'].includes(status),
			`${line.id} of a plan that is ${status}`
		);
	equal(orders.length > 0, status === 'ordered', `orders of ${id}`);
	if (!SENT.includes(status)) return;
	equal(approval?.state, status === 'submitted' ? 'running' : 'approved', `the signature of ${id}`);
	equal(amount, planWorth(lines), `the sum of ${id}`);
	equal(approval?.amount, amount, `the sum that is signed of ${id}`);
	if (status !== 'ordered') return;
	equal(
		sum(orders, (order) => orderWorth(order.lines)),
		amount,
		`what is ordered of ${id}`
	);
	for (const { item, included, buy } of lines) {
		const ordered = orders.flatMap((order) => order.lines.filter((line) => line.item === item));
		equal(ordered.length, included && buy > 0 ? 1 : 0, `${item} of ${id} is ordered once`);
	}
}

/** A line of an order is what its deliveries say; what is neither in the store nor given up is still to come. */
function checkedIn({ all, isAsked }: Standing, order: PurchaseOrder, receipts: readonly GoodsReceipt[]): void {
	const { id, lines, status, buyer } = order;
	const closed = lines.every((line) => toCome(line) === 0);
	equal(status === 'received', closed, `${id} closes exactly`);
	equal(order.closedAt !== undefined, closed, `${id} is over`);
	equal(order.deliveries, receipts.length, `deliveries of ${id}`);
	series(
		receipts.map(({ delivery }) => delivery),
		[],
		`deliveries of ${id}`
	);
	for (const line of lines) {
		const came = receipts.flatMap((receipt) => receipt.lines.filter(({ item }) => item === line.item));
		equal(
			line.counted,
			sum(came, ({ counted }) => counted),
			`counted of ${line.item} of ${id}`
		);
		equal(
			line.accepted,
			sum(came, ({ accepted }) => accepted),
			`accepted of ${line.item} of ${id}`
		);
	}
	for (const receipt of receipts) {
		equal(receipt.receivedBy === buyer, false, `who bought ${id} checks it in`);
		putRight(receipt);
		for (const { item, counted, rejected, accepted, excess, way } of receipt.lines) {
			equal(accepted + excess + (way === 'concession' ? 0 : rejected), counted, `${receipt.id} of ${item} adds up`);
			if (excess > 0) equal(isAsked('delivered_more', { receipt: receipt.id }), true, `${receipt.id} is asked about`);
			const price = lines.find((line) => line.item === item)?.unitPrice ?? 0;
			const entered = all('supplyMovements').filter((one) => one.source === receipt.id && one.item === item);
			const short = all('supplyShortfalls').filter((one) => one.source === receipt.id && one.item === item);
			equal(
				sum(entered, ({ quantity }) => Number(quantity)) - sum(short, ({ open }) => Number(open)),
				accepted,
				`${receipt.id} of ${item} in the book, or waiting to be taken off it`
			);
			// Nothing where only quantities are kept.
			for (const { kind, value, quantity } of entered)
				if (kind === 'receipt')
					equal(value === 0 || value === Number(quantity) * price, true, `the price of ${receipt.id}`);
		}
	}
}

/** Its corrections lead from what it first said to what it says, without a gap, and none is the buyer's. */
function putRight({ id, buyer, lines, corrections = [] }: GoodsReceipt): void {
	for (const { by: person } of corrections) equal(person === buyer, false, `who bought corrects ${id}`);
	for (const line of lines) {
		const own = corrections.flatMap((one) => one.lines.filter(({ item }) => item === line.item));
		for (const [n, { to }] of own.entries()) {
			const { counted, rejected, accepted } = own[n + 1]?.from ?? line;
			equal(
				JSON.stringify(to),
				JSON.stringify({ counted, rejected, accepted }),
				`a correction of ${line.item} of ${id}`
			);
		}
	}
}
