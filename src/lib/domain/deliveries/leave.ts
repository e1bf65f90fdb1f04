import { choice, duty, fileId, id, kiosk, mutator, optional, quantity, Refusal, type Ctx, type Tx } from '../core';
import { ask } from '../exceptions/exception';
import { tell, tellDuty } from '../notifications/notification';
import { people } from '../people/person';
import { CARRIERS, deliveries, deliveryPhotos, MOST_PIECES, SPOTS } from './delivery';

/**
 * A courier has left something. That is a fact: an addressee who is not in the office any more is put to the reception
 * (`addressee_gone`). The reception is told, and the addressee. Refuses no pieces and more than 99 (`bad_args`).
 */
export const leaveDelivery = mutator('deliveries.leave', {
	kind: 'fact',
	who: [kiosk, duty('reception')],
	args: {
		carrier: choice(CARRIERS),
		pieces: quantity,
		spot: choice(SPOTS),
		addressee: optional(id),
		/** Of the label. */
		photo: optional(fileId)
	},
	apply(tx, { photo, addressee, ...said }, ctx) {
		if (said.pieces < 1 || said.pieces > MOST_PIECES)
			throw new Refusal('bad_args', { fields: [{ field: 'pieces', problem: 'wrong' }] });
		const here = receives(tx, ctx, addressee);
		const delivery = tx.insert(deliveries, {
			...said,
			addressee: here,
			leftAt: ctx.at,
			leftBy: ctx.actor.id,
			status: 'waiting'
		});
		if (photo !== undefined) tx.insert(deliveryPhotos, { id: delivery.id, addressee: here, photo });
		const about = { delivery: delivery.id };
		if (here !== ctx.actor.id) tell(tx, here, 'delivery_for_you', about);
		tellDuty(tx, 'reception', 'delivery_left', about, ctx.actor.id);
		if (addressee === here) return;
		ask(
			tx,
			{ duty: 'reception', code: 'addressee_gone', mutation: ctx.mutation, action: 'deliveries.leave' },
			{ ...about, person: addressee ?? '' }
		);
	}
});

/** Who gets it: nobody whose account has ended since the tablet last heard. A tablet knows hosts, not people. */
function receives(tx: Tx, ctx: Ctx, addressee: string | undefined): string | undefined {
	if (addressee === undefined || !ctx.authoritative) return addressee;
	const person = tx.get(people, addressee);
	return person && !person.disabled ? addressee : undefined;
}
