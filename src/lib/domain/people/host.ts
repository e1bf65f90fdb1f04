import { entity, flag, kiosk, optional, ref, text, type RowOf, type Tx } from '../core';
import { departments } from './department';
import type { Person } from './person';

/**
 * The host directory: as much of a person as a stranger at the tablet may see, and nothing else (no duties, no post,
 * no account). Same id as the person; kept by the mutators that change people, as the rosters are.
 */
export const hosts = entity('hosts', {
	row: {
		name: text(60),
		pinyin: optional(text(120)),
		initials: optional(text(30)),
		department: optional(ref(departments)),
		/** Where the person sits: `305`. */
		room: optional(text(30)),
		/** Of the house's telephone: whom the reception calls while there is no network. */
		extension: optional(text(20)),
		/** Whose account has ended receives nobody. */
		withdrawn: flag
	},
	indexes: ['department', 'initials'],
	audience: (host) => [!host.withdrawn && kiosk],
	words: (host) => [host.name, host.pinyin, host.initials]
});
export type Host = RowOf<typeof hosts>;

/** Brings the directory up to a person who was just saved. */
export function listAsHost(tx: Tx, person: Person): void {
	const { id, name, pinyin, initials, department, room, extension } = person;
	const host = { name, pinyin, initials, department, room, extension, withdrawn: person.disabled };
	const listed = tx.get(hosts, id);
	if (!listed) tx.insert(hosts, { ...host, id });
	else if (FIELDS.some((field) => listed[field] !== host[field])) tx.update(hosts, id, host);
}

const FIELDS = ['name', 'pinyin', 'initials', 'department', 'room', 'extension', 'withdrawn'] as const;
