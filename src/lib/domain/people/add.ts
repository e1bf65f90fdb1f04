import { admin, id, mutator, optional } from '../core';
import { departments } from './department';
import { described, enterPerson, entrusted } from './enter';
import { identities, keptExtension, keptIdentities, keptName } from './identity';

/** Adds a person. Refuses what is no name, extension, e-mail, telephone or user name, and one somebody has (`taken`). */
export const addPerson = mutator('people.add', {
	kind: 'wish',
	who: [admin],
	args: {
		/** Id of the person and of the account. Absent: derived. */
		id: optional(id),
		...described,
		...entrusted,
		email: optional(identities.email),
		phone: optional(identities.phone),
		userName: optional(identities.userName)
	},
	apply(tx, { email, phone, userName, ...person }) {
		const card = keptIdentities({ email, phone, userName });
		const name = keptName(person.name);
		if (person.department) tx.need(departments, person.department);
		enterPerson(tx, { ...person, name, extension: keptExtension(person.extension) }, card);
	}
});
