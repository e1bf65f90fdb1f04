import { departments, people, personCards, type Person, type PersonCard } from '$lib/domain/people';
import { office } from '$lib/sync';

/** Twenty sheets: more is printed in parts, and a long run holds the server's password hashing for minutes. */
export const MOST_SLIPS = 200;

export interface SlipsWanted {
	/** Chosen people; none: those of an import, else of a department, else everybody. */
	readonly ids: readonly string[];
	readonly importId: string;
	readonly department: string;
}

/** Somebody who may get a slip. */
export interface SlipHolder {
	readonly id: string;
	readonly name: string;
	readonly department: string | undefined;
	/** What he logs in by; absent: he cannot log in yet. */
	readonly login: string | undefined;
}

/** Everybody who could be meant, whose account is open. One's own password is changed in the settings, not printed. */
export async function slipHolders(wanted: SlipsWanted): Promise<SlipHolder[]> {
	const own = office.session?.account;
	const chosen = (await peopleOf(wanted)).filter((person) => !person.disabled && person.id !== own);
	const rooms = [...new Set(chosen.map((person) => person.department).filter((id) => id !== undefined))];
	const names = new Map((await office.store.some(departments, rooms)).map((row) => [row.id, row.name]));
	const cards = await office.store.some(
		personCards,
		chosen.map((person) => person.id)
	);
	const logins = new Map(cards.map((card) => [card.id, loginOf(card)]));
	const order = new Intl.Collator('zh-CN');
	return chosen
		.sort((a, b) => order.compare(a.pinyin ?? a.name, b.pinyin ?? b.name))
		.map(({ id, name, department }) => ({
			id,
			name,
			department: names.get(department ?? ''),
			login: logins.get(id)
		}));
}

const loginOf = (card: PersonCard): string | undefined => card.userName ?? card.phone ?? card.email;

function peopleOf({ ids, importId, department }: SlipsWanted): Promise<Person[]> {
	if (ids.length > 0) return office.store.some(people, ids.slice(0, MOST_SLIPS + 1));
	const only = (person: Person) => !person.disabled;
	const limit = MOST_SLIPS + 1;
	if (importId) return office.store.list(people, { by: 'importId', is: importId, only, limit });
	if (department) return office.store.list(people, { by: 'department', is: department, only, limit });
	return office.store.list(people, { by: 'name', only, limit });
}
