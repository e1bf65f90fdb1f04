import { entity, flag, id, mutator, optional, text, type RowOf } from '../../core';
import { ledgerReaders, supplyKeepers } from '../keepers';

/** Who supplies are bought from. */
export const suppliers = entity('suppliers', {
	row: {
		name: text(120),
		contact: optional(text(60)),
		phone: optional(text(30)),
		note: optional(text(500)),
		/** Nothing is bought there any more. */
		closed: flag
	},
	unique: ['name'],
	audience: () => ledgerReaders
});
export type Supplier = RowOf<typeof suppliers>;

const described = {
	name: text(120),
	contact: optional(text(60)),
	phone: optional(text(30)),
	note: optional(text(500))
} as const;

/** Adds a supplier. Refuses a name that another has (`taken`). */
export const addSupplier = mutator('suppliers.add', {
	kind: 'wish',
	who: supplyKeepers,
	args: described,
	apply: (tx, said) => void tx.insert(suppliers, { ...said, closed: false })
});

/** Changes a supplier; absent fields become empty. */
export const changeSupplier = mutator('suppliers.change', {
	kind: 'wish',
	who: supplyKeepers,
	args: { supplier: id, ...described, closed: flag },
	apply: (tx, { supplier, name, contact, phone, note, closed }) =>
		void tx.update(suppliers, supplier, { name, contact, phone, note, closed })
});
