import { id, mutator, optional, Refusal, text } from '../core';
import { tell } from '../notifications/notification';
import { people } from '../people/person';
import { equipment } from './equipment';
import { remember } from './event';
import { inLedger, keeperNameOf, ledgerKeepers } from './ledger';

/**
 * Gives a thing a keeper; without one it has none. The using department follows the keeper. Refuses a keeper whose
 * account is disabled (`person_disabled`).
 */
export const assignEquipment = mutator('equipment.assign', {
	kind: 'wish',
	who: ledgerKeepers,
	args: {
		equipment: id,
		keeper: optional(id),
		/** Somebody who is not of the office. */
		keeperText: optional(text(120))
	},
	apply(tx, { equipment: itemId, keeper: keeperId, keeperText }, ctx) {
		const item = inLedger(tx, itemId);
		const keeper = keeperId === undefined ? undefined : tx.need(people, keeperId);
		if (keeper?.disabled) throw new Refusal('person_disabled', { person: keeper.id, name: keeper.name });
		const now = { keeper: keeper?.id, keeperText: keeper ? undefined : keeperText };
		if (item.keeper === now.keeper && item.keeperText === now.keeperText) return;

		tx.update(equipment, itemId, {
			...now,
			department: keeper?.department ?? item.department,
			status: item.status === 'inStock' && (keeper || keeperText) ? 'inUse' : item.status
		});
		remember(tx, ctx, item, 'assigned', { from: keeperNameOf(tx, item), to: keeperNameOf(tx, now) });
		if (keeper && keeper.id !== ctx.actor.id)
			tell(tx, keeper.id, 'equipment_assigned', { equipment: item.id, name: item.name });
	}
});
