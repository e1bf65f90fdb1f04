import { dateAfter, duty, holds, id, mutator, staff, type Actor, type ReadTx } from '../core';
import { DAYS_KEPT, deliveries, deliveryPhotos } from './delivery';

const isAddressee = (tx: ReadTx, { delivery }: { readonly delivery: string }, actor: Actor): boolean =>
	holds(actor, staff) && tx.get(deliveries, delivery)?.addressee === actor.id;

/** It was fetched. Of two who say so the earlier stands; a week later the photo of the label is erased. */
export const fetchDelivery = mutator('deliveries.fetch', {
	kind: 'fact',
	who: [duty('reception'), isAddressee],
	args: { delivery: id },
	apply(tx, { delivery: deliveryId }, ctx) {
		const delivery = tx.need(deliveries, deliveryId);
		if (delivery.fetchedAt !== undefined && delivery.fetchedAt <= ctx.at) return;
		tx.update(deliveries, deliveryId, { status: 'fetched', fetchedAt: ctx.at, fetchedBy: ctx.actor.id });
		// The desk does not hold the photo of somebody else's label.
		if (tx.get(deliveryPhotos, deliveryId))
			tx.update(deliveryPhotos, deliveryId, { eraseOn: dateAfter(ctx.today, DAYS_KEPT) });
	}
});
