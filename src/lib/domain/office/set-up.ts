import { group, id, list, mutator, optional, Refusal, system, text } from '../core';
import { enterPublishedYears } from '../calendar';
import { departments } from '../people/department';
import { described, enterPerson, NOTHING_ENTRUSTED } from '../people/enter';
import { identities, keptExtension, keptIdentities, keptName } from '../people/identity';
import { OFFICE, offices } from './office';
import { publicAddressOf } from './public-address';

const { department: _later, ...named } = described;

/**
 * The office begins: its name, its departments, its first administrator. Refuses an office that has begun
 * (`already_set_up`), and an administrator who could not log in (`no_login`).
 */
export const setUpOffice = mutator('office.setUp', {
	kind: 'wish',
	who: [system],
	args: {
		name: text(80),
		publicAddress: optional(text(200)),
		phone: optional(text(30)),
		departments: list(text(60), 100),
		administrator: group({
			/** Id of the person and of the account. Absent: derived. */
			id: optional(id),
			...named,
			/** Name of one of the departments. */
			department: optional(text(60)),
			email: optional(identities.email),
			phone: optional(identities.phone),
			userName: optional(identities.userName)
		})
	},
	apply(tx, { name, publicAddress, phone, departments: names, administrator }) {
		if (tx.get(offices, OFFICE)) throw new Refusal('already_set_up');
		const { email, phone: ownPhone, userName, department, ...person } = administrator;
		const card = keptIdentities({ email, phone: ownPhone, userName });
		if (Object.keys(card).length === 0) throw new Refusal('no_login');

		tx.insert(offices, { id: OFFICE, name, publicAddress: publicAddressOf(publicAddress), phone });
		enterPublishedYears(tx);
		const byName = new Map(
			[...new Set(names)].map((one, order) => [one, tx.insert(departments, { name: one, order, closed: false }).id])
		);
		const extension = keptExtension(person.extension);
		const first = { ...person, ...NOTHING_ENTRUSTED, name: keptName(person.name), extension, isAdmin: true };
		enterPerson(tx, { ...first, department: department && byName.get(department) }, card);
	}
});
