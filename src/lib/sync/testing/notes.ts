import {
	daysAfter,
	dept,
	entity,
	flag,
	id,
	instant,
	list,
	mutator,
	optional,
	quantity,
	Refusal,
	registry,
	staff,
	text,
	user,
	type Actor,
	type AnyRow,
	type Audience,
	type Entity
} from '../../domain/core';
import { exceptions } from '../../domain/exceptions/exception';

// A small office for the tests of the protocol: everybody's rights, and notes that do what rows can do.

export const members = entity('members', {
	row: { groups: list(text(20), 5), away: flag },
	audience: () => [staff]
});

/** The account by its row; without tokens while it is away, undefined for none. */
export function memberOf(row: (entity: Entity, id: string) => AnyRow | undefined, account: string): Actor | undefined {
	const member = row(members, account) as unknown as { groups: string[]; away: boolean } | undefined;
	if (!member) return undefined;
	if (member.away) return { id: account, tokens: [] };
	const own: (Audience | false)[] = [staff, user(account), ...member.groups.map((group) => dept(group))];
	return { id: account, tokens: own.filter((token) => token !== false) };
}

export const setMember = mutator('members.set', {
	kind: 'wish',
	who: [],
	args: { member: id, groups: list(text(20), 5) },
	apply(tx, { member, groups }) {
		if (tx.get(members, member)) tx.update(members, member, { groups });
		else tx.insert(members, { id: member, groups, away: false });
	}
});

export const notes = entity('notes', {
	row: {
		text: text(100_000),
		group: optional(text(20)),
		count: quantity,
		number: optional(quantity),
		code: optional(text(20)),
		closedAt: optional(instant)
	},
	indexes: ['group'],
	unique: ['code'],
	audience: (note) => (note.group ? [dept(note.group)] : [staff]),
	until: (note) => note.closedAt && daysAfter(note.closedAt, 1)
});

export const addNote = mutator('notes.add', {
	kind: 'wish',
	who: [staff],
	args: { id: optional(id), text: text(100_000), group: optional(text(20)), code: optional(text(20)) },
	apply(tx, { id: own, ...note }, ctx) {
		const number = ctx.next('notes');
		tx.insert(notes, { ...note, number, count: 0, ...(own !== undefined && { id: own }) });
	}
});

/** Raises a number: shows whether something was done twice. */
export const raise = mutator('notes.raise', {
	kind: 'fact',
	who: [staff],
	args: { note: id },
	apply(tx, { note }) {
		tx.update(notes, note, { count: tx.need(notes, note).count + 1 });
	}
});

/** Refused where the note has been raised; a wish that news can spoil. */
export const reword = mutator('notes.reword', {
	kind: 'wish',
	who: [staff],
	args: { note: id, text: text(100_000) },
	apply(tx, { note: noteId, text: words }) {
		const note = tx.need(notes, noteId);
		if (note.count > 0) throw new Refusal('raised', { count: note.count });
		tx.update(notes, noteId, { text: words });
	}
});

/** A fact that refuses: it must be kept. */
export const strike = mutator('notes.strike', {
	kind: 'fact',
	who: [staff],
	args: { note: id },
	apply(tx, { note: noteId }) {
		const note = tx.need(notes, noteId);
		if (note.text === 'struck') throw new Refusal('struck_already');
		tx.update(notes, noteId, { text: 'struck' });
	}
});

/** Words two notes alike. The first is read only once the second is there. */
export const copyWords = mutator('notes.copy', {
	kind: 'wish',
	who: [staff],
	args: { from: id, to: id },
	apply(tx, { from, to }) {
		tx.need(notes, to);
		tx.update(notes, to, { text: tx.need(notes, from).text });
	}
});

export const moveNote = mutator('notes.move', {
	kind: 'wish',
	who: [staff],
	args: { note: id, group: optional(text(20)) },
	apply: (tx, { note, group }) => void tx.update(notes, note, { group })
});

export const closeNote = mutator('notes.close', {
	kind: 'wish',
	who: [staff],
	args: { note: id, closedAt: instant },
	apply: (tx, { note, closedAt }) => void tx.update(notes, note, { closedAt })
});

/** Only for members of the group: a right that depends on rows. */
export const groupWord = mutator('notes.groupWord', {
	kind: 'wish',
	who: [dept('red') as Audience],
	args: { note: id, text: text(100) },
	apply: (tx, { note, text: words }) => void tx.update(notes, note, { text: words })
});

/** Our own fault: breaks where the note says so. */
export const stumble = mutator('notes.stumble', {
	kind: 'wish',
	who: [staff],
	args: { note: id },
	apply(tx, { note }) {
		if (tx.need(notes, note).text === 'hole') throw new TypeError('fell into a hole');
		tx.update(notes, note, { text: 'passed' });
	}
});

export const addMany = mutator('notes.addMany', {
	kind: 'wish',
	who: [staff],
	args: { many: quantity },
	apply(tx, { many }) {
		for (let n = 0; n < many; n++) tx.insert(notes, { text: `one of ${many}`, count: 0 });
	}
});

export const noteOffice = registry({
	entities: [members, notes, exceptions],
	mutators: [setMember, addNote, raise, reword, strike, copyWords, moveNote, closeNote, groupWord, stumble, addMany]
});
