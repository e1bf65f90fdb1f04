import { choice, DUTIES, flag, list, optional, ref, text, type Tx } from '../core';
import { departments } from './department';
import { listAsHost } from './host';
import type { Identities } from './identity';
import { people, personCards, type Person } from './person';
import { enrol } from './roster';

/** Who somebody is. Pinyin and initials come from the page: its dictionary is too large for every device. */
export const described = {
	name: text(60),
	pinyin: optional(text(120)),
	initials: optional(text(30)),
	department: optional(ref(departments)),
	post: optional(text(60)),
	room: optional(text(30)),
	extension: optional(text(20))
} as const;

/** What somebody may do. */
export const entrusted = {
	duties: list(choice(DUTIES), DUTIES.length),
	isHead: flag,
	isLeader: flag,
	isAdmin: flag
} as const;

export const NOTHING_ENTRUSTED = { duties: [], isHead: false, isLeader: false, isAdmin: false };

/** Adds a person, the card by which he logs in (none without an identity) his place in the rosters
 * and in the host directory. */
export function enterPerson(
	tx: Tx,
	person: Omit<Person, 'id' | 'disabled' | 'withdrawn'> & { id?: string | undefined },
	card: Identities
): Person {
	const { id, ...row } = person;
	const added = tx.insert(people, { ...row, ...(id !== undefined && { id }), disabled: false, withdrawn: false });
	if (Object.keys(card).length > 0) tx.insert(personCards, { ...card, id: added.id });
	enrol(tx, added);
	listAsHost(tx, added);
	return added;
}
