import { admin, id, mutator, optional, Refusal } from '../core';
import { identities, keptIdentities } from './identity';
import { changeOwn, inOffice } from './own';
import { personCards } from './person';

/**
 * Changes how somebody logs in and is reached; what is absent is removed. An administrator may, and the person.
 * Refuses what is no e-mail, telephone or user name, one that somebody has (`taken`), and, where there was a way
 * to log in, to leave none (`no_login`).
 */
export const changeCard = mutator('people.changeCard', {
	kind: 'wish',
	who: [admin, (_tx, { person }, actor) => person === actor.id],
	args: {
		person: id,
		email: optional(identities.email),
		phone: optional(identities.phone),
		userName: optional(identities.userName)
	},
	apply(tx, { person: personId, email, phone, userName }) {
		const kept = keptIdentities({ email, phone, userName });
		const { importedAt } = inOffice(tx, personId);
		const card = tx.get(personCards, personId);
		if (Object.keys(kept).length === 0) {
			if (card) throw new Refusal('no_login');
			return;
		}
		if (importedAt) changeOwn(tx, personId, {});
		if (card) tx.update(personCards, personId, { email: kept.email, phone: kept.phone, userName: kept.userName });
		else tx.insert(personCards, { ...kept, id: personId });
	}
});
