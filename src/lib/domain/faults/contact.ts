import { dateAfter, mutator, officeDate, system, type Ctx, type Tx } from '../core';
import { faultContacts, type FaultReport } from './fault';

/** Days for which a reporter's telephone is kept after the repair, as the public page says. */
const DAYS_KEPT = 30;

/** The fault is over: sets the day on which the reporter's telephone is erased. */
export function eraseLater(tx: Tx, ctx: Ctx, fault: FaultReport): void {
	const contact = tx.get(faultContacts, fault.id);
	if (contact?.phone) tx.update(faultContacts, fault.id, { eraseOn: dateAfter(ctx.today, DAYS_KEPT) });
}

/** The fault goes on: the telephone is needed again. */
export function keepContact(tx: Tx, fault: FaultReport): void {
	const contact = tx.get(faultContacts, fault.id);
	if (contact?.eraseOn) tx.update(faultContacts, fault.id, { eraseOn: undefined });
}

/** Erases the telephones whose day this is: the clock's daily work, once for each day, a missed one too. */
export const eraseContacts = mutator('faults.eraseContacts', {
	kind: 'fact',
	asks: 'equipment',
	who: [system],
	args: { on: officeDate },
	apply(tx, { on }) {
		for (const contact of tx.where(faultContacts, 'eraseOn', on))
			tx.update(faultContacts, contact.id, { phone: undefined, eraseOn: undefined });
	}
});
