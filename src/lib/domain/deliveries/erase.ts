import { mutator, officeDate, system } from '../core';
import { deliveryPhotos } from './delivery';

/** Erases the photos of labels whose day this is: the clock's daily work, once for each day, a missed one too. */
export const eraseLabels = mutator('deliveries.eraseLabels', {
	kind: 'fact',
	who: [system],
	args: { on: officeDate },
	apply(tx, { on }) {
		for (const { id } of tx.where(deliveryPhotos, 'eraseOn', on))
			tx.update(deliveryPhotos, id, { photo: undefined, eraseOn: undefined });
	}
});
