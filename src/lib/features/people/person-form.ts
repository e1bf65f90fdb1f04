import {
	departments,
	emailOf,
	extensionOf,
	isName,
	people,
	personCards,
	personName,
	phoneOf,
	userNameOf,
	type Person,
	type PersonCard
} from '$lib/domain/people';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import type { Reading } from './pinyin';

/** Who somebody is, as typed. */
export interface TypedPerson {
	name: string;
	/** Id of a department, '' for none. */
	department: string;
	post: string;
	room: string;
	extension: string;
}
/** What somebody logs in by, as typed. */
export interface TypedCard {
	userName: string;
	phone: string;
	email: string;
}
export type Problems<T> = Partial<Record<keyof T, string>>;

export const NO_PERSON: TypedPerson = { name: '', department: '', post: '', room: '', extension: '' };
export const NO_CARD: TypedCard = { userName: '', phone: '', email: '' };

export const typedPerson = ({ name, department = '', post = '', room = '', extension = '' }: Person): TypedPerson => ({
	name,
	department,
	post,
	room,
	extension
});
export const typedCard = (card: PersonCard | undefined): TypedCard => ({
	userName: card?.userName ?? '',
	phone: card?.phone ?? '',
	email: card?.email ?? ''
});

export function personProblems({
	name,
	extension = ''
}: Pick<TypedPerson, 'name'> & Partial<TypedPerson>): Problems<TypedPerson> {
	const badExtension = extension.trim() !== '' && extensionOf(extension) === undefined;
	return {
		...(!name.trim() ? { name: m.people_name_missing() } : !isName(personName(name)) && { name: m.people_name_bad() }),
		...(badExtension && { extension: m.people_extension_bad() })
	};
}

const FORMS = {
	userName: { read: userNameOf, bad: m.people_user_name_bad },
	phone: { read: phoneOf, bad: m.people_phone_bad },
	email: { read: emailOf, bad: m.people_email_bad }
} as const;
type CardField = keyof typeof FORMS;
const CARD_FIELDS = Object.keys(FORMS) as CardField[];

/**
 * What is wrong with a way to log in: no such thing, or somebody else's, whom the sentence names.
 * @param own id of the person whose card it is; absent for a new one
 */
export async function cardProblems(typed: TypedCard, own?: string): Promise<Problems<TypedCard>> {
	const problems: Problems<TypedCard> = {};
	for (const field of CARD_FIELDS) {
		if (!typed[field].trim()) continue;
		const { read, bad } = FORMS[field];
		const value = read(typed[field]);
		if (value === undefined) problems[field] = bad();
		else {
			const [holder] = await office.store.list(personCards, { by: field, is: value, limit: 1 });
			if (holder && holder.id !== own) problems[field] = await takenBy(holder.id);
		}
	}
	return problems;
}

async function takenBy(id: string): Promise<string> {
	const person = await office.store.get(people, id);
	const department = await office.store.get(departments, person?.department);
	return m.people_identity_taken({ name: nameWith(person?.name ?? '', department?.name) });
}

/** `张伟（市政所）`: namesakes are told apart by their department. */
export const nameWith = (name: string, department: string | undefined): string =>
	department ? m.people_name_of({ name, department }) : name;

/** The fields that say something, trimmed. */
export function given<T extends object>(typed: T): Partial<T> {
	const said = Object.entries(typed).map(([key, value]) => [key, String(value).trim()] as const);
	return Object.fromEntries(said.filter(([, value]) => value !== '')) as Partial<T>;
}

/** A reading typed with a space between its syllables, to mend what the dictionary got wrong; undefined for none. */
export function typedReading(typed: string): Reading | undefined {
	const syllables = typed
		.toLowerCase()
		.split(/[^a-zü]+/)
		.filter(Boolean);
	if (syllables.length === 0) return undefined;
	return {
		pinyin: syllables.join('').slice(0, 120),
		initials: syllables
			.map(([first]) => first)
			.join('')
			.slice(0, 30)
	};
}
