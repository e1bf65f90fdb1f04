export { supplyArrivals, type SupplyArrival } from './arrival';
export { correctReceipt } from './correct';
export { changePlanLine, dropPlan, submitPlan } from './change-plan';
export { demandOf, suggestion, total, type Need } from './demand';
export { makePlan, MOST_PLANNED } from './make-plan';
export {
	deliveryWorth,
	isExpected,
	ORDER_OPEN,
	ORDER_STATUSES,
	orderWorth,
	purchaseOrders,
	toCome,
	type OrderLine,
	type OrderStatus,
	type PurchaseOrder
} from './order';
export {
	inPacks,
	isChanged,
	PLAN_STATUSES,
	planWorth,
	purchasePlanLines,
	purchasePlans,
	REASONS,
	type PlanSource,
	type PlanStatus,
	type PurchasePlan,
	type PurchasePlanLine,
	type Reason
} from './plan';
export { planSubject } from './plan-approval';
export { changeOrder, forgo, placeOrders } from './place-order';
export {
	DEFECTS,
	DEFECT_WAYS,
	goodsReceipts,
	isVoid,
	receiptPhotos,
	type Defect,
	type DefectWay,
	type GoodsReceipt,
	type ReceiptCorrection,
	type ReceiptLine,
	type ReceiptPhoto
} from './receipt';
export { mayReceive, receiveGoods } from './receive';
