import {
	admin,
	choice,
	dept,
	duty,
	entity,
	flag,
	head,
	id,
	instant,
	leader,
	list,
	optional,
	ref,
	staff,
	text,
	user,
	DUTIES,
	type Audience,
	type RowOf
} from '../core';
import { departments } from './department';

/** A person of the office as everybody may know them; the same id as the account in `users`. */
export const people = entity('people', {
	row: {
		name: text(60),
		/** Full pinyin and initials, kept when a person is saved: the phone then needs no dictionary. */
		pinyin: optional(text(120)),
		initials: optional(text(30)),
		department: optional(ref(departments)),
		post: optional(text(60)),
		/** Where the person sits: `305`. */
		room: optional(text(30)),
		/** Of the house's telephone, `8305`. */
		extension: optional(text(20)),
		duties: list(choice(DUTIES), DUTIES.length),
		/** Heads the department. */
		isHead: flag,
		isLeader: flag,
		isAdmin: flag,
		/** A disabled account cannot log in; the name stays on what the person did. */
		disabled: flag,
		importId: optional(id),
		/** When his import brought him in, for as long as nobody has changed him since: so long it can take him back. */
		importedAt: optional(instant),
		/** His import was taken back: nobody sees him, and whoever logs in by his telephone is somebody else. */
		withdrawn: flag
	},
	indexes: ['department', 'name', 'importId'],
	audience: (person) => [!person.withdrawn && staff],
	words: (person) => [person.name, person.pinyin, person.initials]
});
export type Person = RowOf<typeof people>;

/** The tokens of a person: what they may read and do. A disabled one has none. */
export function tokensOf(person: Person): Audience[] {
	if (person.disabled) return [];
	const tokens = [
		staff,
		user(person.id),
		dept(person.department),
		person.isHead && head(person.department),
		person.isLeader && leader,
		person.isAdmin && admin,
		...person.duties.map(duty)
	];
	return tokens.filter((token) => token !== false);
}

/**
 * How a person logs in and is reached: only administrators and the person see it. Same id as the person. Nobody sees
 * an empty one: whose import was taken back keeps none of it, so that the same list can come in again.
 */
export const personCards = entity('personCards', {
	row: {
		email: optional(text(120)),
		phone: optional(text(30)),
		userName: optional(text(60))
	},
	unique: ['email', 'phone', 'userName'],
	audience: (card) => (card.email || card.phone || card.userName ? [admin, user(card.id)] : [])
});
export type PersonCard = RowOf<typeof personCards>;
