import { entity, flag, id, kiosk, optional, quantity, refTo, staff, text, type RowOf } from '../core';

/** A department (部门) of the office. A closed one stays for the records that name it. */
export const departments = entity('departments', {
	row: {
		name: text(60),
		order: optional(quantity),
		closed: flag,
		/** Who signs what the head himself asks for (替补): a deputy head, or the leader in charge. */
		deputy: optional(refTo('people')),
		/** The import that added or reopened it, for as long as nobody has changed it since. */
		importId: optional(id)
	},
	indexes: ['importId'],
	unique: ['name'],
	audience: () => [staff, kiosk]
});
export type Department = RowOf<typeof departments>;
