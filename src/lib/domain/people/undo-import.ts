import { admin, id, IMPORT_ROWS, list, mutator, Refusal, undoableUntil, type Ctx, type ReadTx, type Tx } from '../core';
import { deliveries } from '../deliveries/delivery';
import { equipment } from '../equipment/equipment';
import { faultReports } from '../faults/fault';
import { bookings } from '../meetings/booking';
import { visits } from '../visits/visit';
import { departments } from './department';
import { follow } from './entrust';
import { membersOf } from './manage-departments';
import { people, personCards, type Person } from './person';

/**
 * Takes up to 500 people of an import out of the office again: no account, no card, found by nobody. Who was changed
 * or entrusted with something since, and in whose name something stands by now (a thing, a visit, a delivery, a
 * booking, a fault), stays. Departments that this import opened are closed where nobody is left in them. Refuses after
 * a day (`undo_too_late`).
 */
export const undoPeopleImport = mutator('people.undoImport', {
	kind: 'wish',
	who: [admin],
	args: { importId: id, people: list(id, IMPORT_ROWS) },
	apply(tx, { importId, people: ids }, ctx) {
		const leaving = ids
			.flatMap((one) => tx.get(people, one) ?? [])
			.filter((person) => person.importId === importId && canLeave(person, ctx))
			.filter((person) => !standsSomewhere(tx, person.id));
		for (const person of leaving) withdraw(tx, person);
		for (const department of tx.where(departments, 'importId', importId))
			if (!department.closed && membersOf(tx, department.id).length === 0)
				tx.update(departments, department.id, { closed: true });
	}
});

function canLeave({ importedAt, withdrawn }: Person, ctx: Ctx): boolean {
	if (withdrawn || importedAt === undefined) return false;
	const until = undoableUntil(importedAt);
	if (until < ctx.at) throw new Refusal('undo_too_late', { until });
	return true;
}

/** Whether a record names the person: without him it would name nobody. */
const standsSomewhere = (tx: ReadTx, person: string): boolean =>
	tx.where(equipment, 'keeper', person).some((item) => !item.withdrawn) ||
	tx.where(visits, 'host', person).length > 0 ||
	tx.where(bookings, 'organiser', person).length > 0 ||
	tx.where(deliveries, 'addressee', person).length > 0 ||
	tx.where(faultReports, 'reporter', person).length > 0 ||
	tx.where(faultReports, 'handler', person).length > 0;

function withdraw(tx: Tx, person: Person): void {
	follow(tx, tx.update(people, person.id, { withdrawn: true, disabled: true }));
	if (tx.get(personCards, person.id))
		tx.update(personCards, person.id, { email: undefined, phone: undefined, userName: undefined });
}
