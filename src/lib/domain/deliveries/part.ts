import type { Part } from '../core';
import { deliveries, deliveryPhotos, eraseLabels, fetchDelivery, leaveDelivery } from './index';

/** In the registry: deliveries. */
export const deliveriesPart: Part = {
	entities: [deliveries, deliveryPhotos],
	mutators: [leaveDelivery, fetchDelivery, eraseLabels]
};
