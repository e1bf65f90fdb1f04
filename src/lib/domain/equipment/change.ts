import { choice, group, id, list, mutator, optional } from '../core';
import { details } from './details';
import { equipment } from './equipment';
import { remember } from './event';
import { inLedger, ledgerKeepers } from './ledger';

const { name, ...mayBeAbsent } = details;
type Clearable = keyof typeof mayBeAbsent;
const CLEARABLE = Object.keys(mayBeAbsent) as [Clearable, ...Clearable[]];

/**
 * Corrects what a thing is. Only the fields named change, so that two who mend different fields both succeed.
 * `clear` empties fields. The tag stays: it is printed.
 */
export const changeEquipment = mutator('equipment.change', {
	kind: 'wish',
	who: ledgerKeepers,
	args: {
		equipment: id,
		set: group({ name: optional(name), ...mayBeAbsent }),
		clear: optional(list(choice(CLEARABLE), CLEARABLE.length))
	},
	apply(tx, { equipment: itemId, set, clear = [] }, ctx) {
		const item = inLedger(tx, itemId);
		const asked = { ...Object.fromEntries(clear.map((field) => [field, undefined])), ...set };
		const changed = Object.entries(asked).filter(([field, value]) => item[field as Clearable] !== value);
		if (changed.length === 0) return;
		tx.update(equipment, itemId, Object.fromEntries(changed));
		remember(tx, ctx, item, 'changed', { fields: changed.map(([field]) => field).join(' ') });
	}
});
