import { entity, optional, ref, staff, text, type RowOf } from '../core';
import { equipment } from './equipment';

/** A code that somebody else put on the thing (商品条码, the maker's own label), by which it is found too. */
export const foreignCodes = entity('foreignCodes', {
	row: {
		code: text(200),
		/** Absent: the code was taken off again. */
		equipment: optional(ref(equipment))
	},
	indexes: ['equipment'],
	unique: ['code'],
	audience: () => [staff]
});
export type ForeignCode = RowOf<typeof foreignCodes>;
