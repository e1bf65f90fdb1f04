import { anyone, entity, kiosk, optional, staff, text, type RowOf } from '../core';

/** The one row of `offices`. */
export const OFFICE = 'office';

/** The office itself: what stands on labels, prints and the public page. */
export const offices = entity('offices', {
	row: {
		name: text(80),
		/** Address that labels carry: `https://office.example.com`. Absent: labels cannot be printed for phones yet. */
		publicAddress: optional(text(200)),
		/** Telephone of the reception, for a passer-by in a hurry. */
		phone: optional(text(30))
	},
	audience: () => [staff, kiosk, anyone]
});
export type Office = RowOf<typeof offices>;
