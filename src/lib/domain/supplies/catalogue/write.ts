import { choice, flag, group, id, list, mutator, optional, Refusal, text, type ReadTx } from '../../core';
import { supplyKeepers } from '../keepers';
import { findSupply, supplyCodeOf } from './code';
import { checkDetails, enterItem, inCatalogue } from './enter';
import { noteChange } from './history';
import { supplyBalances } from '../stock/balance';
import { judge } from '../stock/level';
import { itemDetails, NOWHERE, supplyItems } from './item';

/**
 * Enters one item. Refuses a code that another item has (`code_taken`) and a barcode that finds another one
 * (`code_linked`).
 */
export const addSupply = mutator('supplies.add', {
	kind: 'wish',
	who: supplyKeepers,
	args: { code: text(40), ...itemDetails },
	apply(tx, { code: said, ...details }, ctx) {
		const code = supplyCodeOf(said);
		const former = tx.where(supplyItems, 'code', code)[0];
		if (former && !former.withdrawn) throw new Refusal('code_taken', { code, item: former.id, name: former.name });
		if (details.barcode !== undefined) {
			const other = findSupply(tx, details.barcode);
			if (other) throw new Refusal('code_linked', { code: details.barcode, item: other.id, name: other.name });
		}
		checkDetails(tx, details);
		enterItem(tx, ctx, { ...details, code }, former);
	}
});

const { name, class: kind, unit, ...mayBeAbsent } = itemDetails;
type Clearable = keyof typeof mayBeAbsent;
const CLEARABLE = Object.keys(mayBeAbsent) as [Clearable, ...Clearable[]];

const optionalDetails = { name: optional(name), class: optional(kind), unit: optional(unit), ...mayBeAbsent };
/** Not worth a line of its own: they follow the name. */
const UNTOLD: readonly string[] = ['pinyin', 'initials'];

/**
 * Corrects what an item is. Only the fields named change; `clear` empties fields. The code stays: it is printed. The
 * unit stays too once something was booked in it (`unit_in_use`). Nothing stands in for itself (`own_substitute`).
 */
export const changeSupply = mutator('supplies.change', {
	kind: 'wish',
	who: supplyKeepers,
	args: {
		item: id,
		set: group(optionalDetails),
		clear: optional(list(choice(CLEARABLE), CLEARABLE.length))
	},
	apply(tx, { item: itemId, set, clear = [] }, ctx) {
		const item = inCatalogue(tx, itemId);
		const asked = { ...Object.fromEntries(clear.map((field) => [field, undefined])), ...set };
		const changed = Object.entries(asked).filter(
			([field, value]) => JSON.stringify(item[field as keyof typeof item]) !== JSON.stringify(value)
		);
		if (changed.length === 0) return;
		if (changed.some(([field]) => field === 'unit') && wasBooked(tx, itemId)) throw new Refusal('unit_in_use');
		if (set.barcode !== undefined) {
			const other = findSupply(tx, set.barcode);
			if (other && other.id !== itemId)
				throw new Refusal('code_linked', { code: set.barcode, item: other.id, name: other.name });
		}
		if (set.substitute === itemId) throw new Refusal('own_substitute');
		const after = Object.fromEntries(changed);
		checkDetails(tx, { ...item, ...after });
		const area = 'place' in after && { area: set.place ?? NOWHERE };
		judge(tx, tx.update(supplyItems, itemId, { ...after, ...area }));
		for (const [field, to] of changed)
			if (!UNTOLD.includes(field)) noteChange(tx, ctx, itemId, { field, from: item[field as keyof typeof item], to });
	}
});

const wasBooked = (tx: ReadTx, item: string): boolean => (tx.get(supplyBalances, item)?.movements ?? 0) > 0;

/** Takes an item out of use, or back into it. What is in stock stays in the book. */
export const stopSupply = mutator('supplies.stop', {
	kind: 'wish',
	who: supplyKeepers,
	args: { item: id, stopped: flag },
	apply(tx, { item: itemId, stopped }, ctx) {
		const item = inCatalogue(tx, itemId);
		if (item.stopped === stopped) return;
		judge(tx, tx.update(supplyItems, itemId, { stopped }));
		noteChange(tx, ctx, itemId, { field: stopped ? 'stopped' : 'resumed' });
	}
});
