export {
	CARRIERS,
	deliveries,
	deliveryPhotos,
	MOST_PIECES,
	SPOTS,
	type Carrier,
	type Delivery,
	type DeliveryPhoto,
	type Spot
} from './delivery';
export { eraseLabels } from './erase';
export { fetchDelivery } from './fetch';
export { leaveDelivery } from './leave';
