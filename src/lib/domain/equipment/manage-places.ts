import { id, mutator, optional, quantity, Refusal, text } from '../core';
import { equipment } from './equipment';
import { ledgerKeepers } from './ledger';
import { places } from './place';

const described = {
	name: text(60),
	building: optional(text(60)),
	floor: optional(text(20)),
	order: optional(quantity)
} as const;

/** Adds a place. Refuses a name that another place has (`taken`). */
export const addPlace = mutator('places.add', {
	kind: 'wish',
	who: ledgerKeepers,
	args: described,
	apply: (tx, place) => void tx.insert(places, { ...place, closed: false })
});

/** Renames or moves a place; absent fields become empty. */
export const changePlace = mutator('places.change', {
	kind: 'wish',
	who: ledgerKeepers,
	args: { place: id, ...described },
	apply: (tx, { place, name, building, floor, order }) =>
		void tx.update(places, place, { name, building, floor, order })
});

/** Closes a place. Refuses one where things stand (`place_in_use`, with their number). */
export const closePlace = mutator('places.close', {
	kind: 'wish',
	who: ledgerKeepers,
	args: { place: id },
	apply(tx, { place: placeId }) {
		tx.need(places, placeId);
		const standing = tx.where(equipment, 'place', placeId).filter((item) => !item.withdrawn);
		if (standing.length > 0) throw new Refusal('place_in_use', { count: standing.length });
		tx.update(places, placeId, { closed: true });
	}
});
