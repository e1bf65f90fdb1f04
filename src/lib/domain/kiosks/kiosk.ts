import { admin, duty, entity, id, instant, optional, quantity, text, user, type RowOf } from '../core';

/** A tablet at the reception (平板). Same id as its account; the badges lying beside it are its pool. */
export const kiosks = entity('kiosks', {
	row: {
		/** `前台平板 1 号` */
		name: text(60),
		place: optional(text(60)),
		/** The pool as one reads it: prefix, first and last number, `A-` 16 30. Absent: the tablet gives out no badges. */
		poolPrefix: optional(text(8)),
		poolFrom: optional(quantity),
		poolTo: optional(quantity),
		pairedAt: instant,
		pairedBy: id,
		unpairedAt: optional(instant)
	},
	indexes: ['name'],
	audience: (one) => [admin, duty('reception'), !one.unpairedAt && user(one.id)]
});
export type Kiosk = RowOf<typeof kiosks>;

/** By what staff leave the tablet's page. Apart from the tablet: only it needs to know. Same id as the kiosk. */
export const kioskPins = entity('kioskPins', {
	row: { salt: text(64), hash: text(128) },
	audience: (pin) => [user(pin.id)]
});
export type KioskPin = RowOf<typeof kioskPins>;
