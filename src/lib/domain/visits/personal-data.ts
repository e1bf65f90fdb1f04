import { dateAfter, mutator, officeDate, system, type Instant, type OfficeDate, type Tx } from '../core';
import { contactOriginals, visitContacts } from './contact';
import type { ReceptionRules } from './rules';
import { visits } from './visit';

/** Stands where a guest's name stood. */
export const ERASED = '*';

/** The day on which a visit's personal fields are erased, counted from the visit (PIPL Art. 19, 47). */
export const eraseOn = (day: OfficeDate, { retentionDays }: Pick<ReceptionRules, 'retentionDays'>): OfficeDate =>
	dateAfter(day, retentionDays);

/**
 * The term that the notice named is over: name, telephone, plate, signature, remarks go; day, company, host and
 * counts stay. The clock's daily work. The server erases the arguments of the entries that told them, too, which
 * `contactOriginals.told` names.
 */
export const eraseVisits = mutator('visits.erase', {
	kind: 'fact',
	who: [system],
	args: { on: officeDate },
	apply(tx, { on }, ctx) {
		for (const visit of tx.where(visits, 'eraseOn', on)) eraseGuest(tx, visit.id, ctx.at);
	}
});

/** Erases what is known of the guest himself. */
export function eraseGuest(tx: Tx, visit: string, at: Instant): void {
	tx.update(visits, visit, {
		name: ERASED,
		code: undefined,
		remark: undefined,
		cancelReason: undefined,
		identitySeen: undefined,
		eraseOn: undefined,
		erasedAt: at
	});
	if (tx.get(visitContacts, visit))
		tx.update(visitContacts, visit, { phone: undefined, plate: undefined, hasSignature: false });
	if (tx.get(contactOriginals, visit))
		tx.update(contactOriginals, visit, { phone: undefined, plate: undefined, signature: undefined });
}
