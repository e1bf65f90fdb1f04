import { id, mutator, optional, Refusal, staff, text } from '../core';
import { ask } from '../exceptions/exception';
import { equipment } from './equipment';
import { remember } from './event';
import { placeNameOf } from './ledger';
import { places } from './place';

/**
 * Somebody stands before the thing and says where. That is a fact: one that was written off, lost or taken out of
 * the ledger is put to the duty. Refuses only a move to nowhere (`bad_args`).
 */
export const moveEquipment = mutator('equipment.move', {
	kind: 'fact',
	asks: 'equipment',
	who: [staff],
	args: {
		equipment: id,
		place: optional(id),
		/** A place that the office does not list. */
		placeText: optional(text(120))
	},
	apply(tx, { equipment: itemId, ...to }, ctx) {
		if (!to.place && !to.placeText)
			throw new Refusal('bad_args', { fields: [{ field: 'place', problem: 'nothing_named' }] });
		const item = tx.need(equipment, itemId);
		if (to.place) tx.need(places, to.place);
		const now = to.place ? { place: to.place, placeText: undefined } : { place: undefined, placeText: to.placeText };
		if (item.place === now.place && item.placeText === now.placeText) return;

		tx.update(equipment, itemId, now);
		remember(tx, ctx, item, 'moved', { from: placeNameOf(tx, item), to: placeNameOf(tx, now) });
		if (item.withdrawn || item.status === 'disposed' || item.status === 'lost')
			ask(
				tx,
				{ duty: 'equipment', code: 'moved_though', mutation: ctx.mutation, action: 'equipment.move' },
				{ equipment: item.id, name: item.name, status: item.withdrawn ? 'withdrawn' : item.status }
			);
	}
});
