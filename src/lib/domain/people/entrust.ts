import { admin, id, mutator, Refusal, type Ctx, type Tx } from '../core';
import { entrusted } from './enter';
import { clear } from './holding';
import { listAsHost } from './host';
import { changeOwn, inOffice } from './own';
import type { Person } from './person';
import { enrol, holdersOf } from './roster';

/**
 * The mutators that change who may do what. `after`: what hangs on that and follows at once; people know nothing of it
 * (`domain/approving.ts`).
 */
export const entrustMutators = (after: (tx: Tx, ctx: Ctx) => void) => ({
	/** Sets what somebody may do. Refuses to take the last administrator away (`last_admin`). */
	setDuties: mutator('people.setDuties', {
		kind: 'wish',
		who: [admin],
		args: { person: id, ...entrusted },
		apply(tx, { person: personId, ...duties }, ctx) {
			const person = inOffice(tx, personId);
			if (!duties.isAdmin) refuseLastAdmin(tx, person);
			enrol(tx, changeOwn(tx, personId, duties));
			after(tx, ctx);
		}
	}),

	/**
	 * Ends an account: no log-in, no duties while it lasts. What the person did keeps the name. Refuses somebody who still
	 * holds what has to be given back first (`still_holds`).
	 */
	disablePerson: mutator('people.disable', {
		kind: 'wish',
		who: [admin],
		args: { person: id },
		apply(tx, { person: personId }, ctx) {
			const person = inOffice(tx, personId);
			if (person.disabled) return;
			refuseLastAdmin(tx, person);
			clear(tx, ctx, person);
			follow(tx, changeOwn(tx, personId, { disabled: true }));
			after(tx, ctx);
		}
	}),

	/** Opens an account again, with the duties it had. */
	enablePerson: mutator('people.enable', {
		kind: 'wish',
		who: [admin],
		args: { person: id },
		apply(tx, { person }, ctx) {
			follow(tx, changeOwn(tx, person, { disabled: false }));
			after(tx, ctx);
		}
	})
});

/** Rosters and host directory follow the person. */
export function follow(tx: Tx, person: Person): void {
	enrol(tx, person);
	listAsHost(tx, person);
}

/** An office without an administrator could never have one again. */
function refuseLastAdmin(tx: Tx, person: Person): void {
	const admins = holdersOf(tx, 'admin');
	if (admins.length === 1 && admins[0] === person.id) throw new Refusal('last_admin', { name: person.name });
}
