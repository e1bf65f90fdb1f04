import { entity, flag, kiosk, optional, quantity, staff, text, type RowOf } from '../core';

/** A department (部门) of the office. A closed one stays for the records that name it. */
export const departments = entity('departments', {
	row: { name: text(60), order: optional(quantity), closed: flag },
	unique: ['name'],
	audience: () => [staff, kiosk]
});
export type Department = RowOf<typeof departments>;
