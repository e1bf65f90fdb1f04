import type { Part } from '../../core';
import {
	changeOrder,
	changePlanLine,
	correctReceipt,
	dropPlan,
	forgo,
	goodsReceipts,
	makePlan,
	placeOrders,
	purchaseOrders,
	purchasePlanLines,
	purchasePlans,
	receiptPhotos,
	receiveGoods,
	submitPlan,
	supplyArrivals
} from './index';

/** In the registry: plans, orders and receipts. */
export const purchasePart: Part = {
	entities: [purchasePlans, purchasePlanLines, purchaseOrders, supplyArrivals, goodsReceipts, receiptPhotos],
	mutators: [
		makePlan,
		changePlanLine,
		submitPlan,
		dropPlan,
		placeOrders,
		changeOrder,
		forgo,
		receiveGoods,
		correctReceipt
	]
};
