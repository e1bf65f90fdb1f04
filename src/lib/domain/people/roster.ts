import { DUTIES, entity, id, list, staff, type Duty, type RowOf, type Tx } from '../core';
import type { Person } from './person';

/**
 * Who holds a duty, one row a duty under its name, one for `admin` and one for `leader`: found in one read, and the
 * answer to "whom do I ask?". Kept by the mutators that change a person's duties; a disabled person stands in none.
 */
export const rosters = entity('rosters', {
	row: { people: list(id, 500) },
	audience: () => [staff]
});
export type Roster = RowOf<typeof rosters>;

type Role = Duty | 'admin' | 'leader';

/** Holders of a duty. On a device: as far as they are known there. */
export const holdersOf = (tx: Pick<Tx, 'get'>, role: Role): readonly string[] => tx.get(rosters, role)?.people ?? [];

/** Puts a person into the rosters of what he holds now and takes him out of the others. */
export function enrol(tx: Tx, person: Person): void {
	for (const role of [...DUTIES, 'admin', 'leader'] as const) {
		const isHolder = !person.disabled && holdsRole(person, role);
		const listed = holdersOf(tx, role);
		if (listed.includes(person.id) === isHolder) continue;
		const holders = isHolder ? [...listed, person.id] : listed.filter((one) => one !== person.id);
		if (tx.get(rosters, role)) tx.update(rosters, role, { people: holders });
		else tx.insert(rosters, { id: role, people: holders });
	}
}

function holdsRole(person: Person, role: Role): boolean {
	if (role === 'admin') return person.isAdmin;
	return role === 'leader' ? person.isLeader : person.duties.includes(role);
}
