import { duty, entity, flag, id, list, optional, text, type RowOf, type Tx } from '../core';
import { maskPhone, maskPlate } from './mask';

/** What the desk sees of a guest's telephone and plate: masked. Same id as the visit. */
export const visitContacts = entity('visitContacts', {
	row: { phone: optional(text(40)), plate: optional(text(20)), hasSignature: flag },
	audience: () => [duty('reception')]
});
export type VisitContact = RowOf<typeof visitContacts>;

/** Longest drawing of a signature, as SVG path data. */
const SIGNATURE = 40_000;

export const contactFields = {
	phone: optional(text(40)),
	plate: optional(text(20)),
	/** SVG path data on a field of 600 × 200. */
	signature: optional(text(SIGNATURE))
} as const;

/**
 * What the guest told, in full. In nobody's audience: no device holds it once it is sent; the server shows it to the
 * desk on asking, and journals that. Same id as the visit.
 */
export const contactOriginals = entity('contactOriginals', {
	row: {
		...contactFields,
		/** Mutations whose arguments in the journal hold personal data: erased with the row. */
		told: list(id, 50)
	},
	indexes: ['phone'],
	audience: () => []
});
export type ContactOriginal = RowOf<typeof contactOriginals>;

export interface Told {
	readonly phone?: string | undefined;
	readonly plate?: string | undefined;
	readonly signature?: string | undefined;
}

/** Keeps what was told with a visit, masked for the desk and in full for the server; what is not told stays. */
export function keepContact(tx: Tx, visit: string, mutation: string, told: Told): void {
	const said = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Told;
	const before = tx.get(contactOriginals, visit);
	const mutations = before?.told.includes(mutation) ? before.told : [...(before?.told ?? []), mutation].slice(-50);
	if (before) tx.update(contactOriginals, visit, { ...said, told: mutations });
	else tx.insert(contactOriginals, { id: visit, ...said, told: mutations });
	if (Object.keys(said).length === 0) return;
	const masked = {
		...(said.phone !== undefined && { phone: maskPhone(said.phone) }),
		...(said.plate !== undefined && { plate: maskPlate(said.plate) }),
		...(said.signature !== undefined && { hasSignature: true })
	};
	if (tx.get(visitContacts, visit)) tx.update(visitContacts, visit, masked);
	else tx.insert(visitContacts, { id: visit, hasSignature: false, ...masked });
}
