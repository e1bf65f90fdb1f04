import { DUTIES } from '$lib/domain/core';
import { departments, people, rosters, type Person } from '$lib/domain/people';
import { live, office } from '$lib/sync';

export const PEOPLE_VIEWS = ['active', 'entrusted', 'disabled'] as const;
export type PeopleView = (typeof PEOPLE_VIEWS)[number];

/** A person as a list shows them: the department stands beside each name, there are namesakes. */
export interface ListedPerson {
	readonly id: string;
	readonly person: Person;
	readonly department: string | undefined;
}

interface Query {
	readonly text: string;
	readonly view: PeopleView;
	readonly department: string;
}

const STEP = 100;
/** Up to so many are put in the order of their pinyin here; a larger office is walked by name. */
const MOST_SORTED = 500;
/** More than any office has; the bound is for the phone's memory. */
export const MOST_DEPARTMENTS = 300;

/** The list of people as its page shows it: what is asked, how far it is read, what came. Make it during set-up. */
export class PeopleList {
	text = $state('');
	view = $state<PeopleView>('active');
	department = $state('');
	#limit = $state(STEP);

	readonly #query = $derived<Query>({ text: this.text.trim(), view: this.view, department: this.department });
	readonly #found = live(
		() => ({ query: this.#query, limit: this.#limit }),
		async ({ query, limit }) => {
			const rows = await found(query, limit + 1);
			return { rows: await withDepartments(rows.slice(0, limit)), more: rows.length > limit };
		}
	);
	readonly #total = live(() => office.store.count(people, { only: (person) => !person.withdrawn }));

	get loaded(): boolean {
		return this.#found.loaded;
	}
	get rows(): readonly ListedPerson[] {
		return this.#found.value?.rows ?? [];
	}
	get hasMore(): boolean {
		return this.#found.value?.more ?? false;
	}
	/** All accounts, disabled ones too. */
	get total(): number | undefined {
		return this.#total.value;
	}

	/** Something else is asked: the list begins anew. */
	asked(): void {
		this.#limit = STEP;
	}
	more(): void {
		this.#limit += STEP;
	}
	clear(): void {
		Object.assign(this, { text: '', view: 'active', department: '' });
		this.asked();
	}
}

async function found(query: Query, limit: number): Promise<Person[]> {
	const test = testOf(query, query.view === 'entrusted' ? await entrustedIds() : undefined);
	if (query.text) return office.store.search(people, query.text, { limit, only: test });
	const department = query.department ? ({ by: 'department', is: query.department } as const) : undefined;
	if ((await office.store.count(people, department)) > MOST_SORTED)
		return office.store.list(people, { by: 'name', limit, only: test });
	const rows = await office.store.list(people, { ...department, limit: MOST_SORTED, only: test });
	const order = new Intl.Collator('zh-CN');
	return rows.sort((a, b) => order.compare(a.pinyin ?? a.name, b.pinyin ?? b.name)).slice(0, limit);
}

function testOf({ view, department }: Query, holders: ReadonlySet<string> | undefined): (person: Person) => boolean {
	return (person) =>
		!person.withdrawn &&
		person.disabled === (view === 'disabled') &&
		(!department || person.department === department) &&
		(!holders || holders.has(person.id) || person.isHead || person.isLeader);
}

async function entrustedIds(): Promise<ReadonlySet<string>> {
	const rows = await office.store.some(rosters, [...DUTIES, 'admin']);
	return new Set(rows.flatMap((roster) => roster.people));
}

async function withDepartments(rows: readonly Person[]): Promise<ListedPerson[]> {
	const ids = [...new Set(rows.map((person) => person.department).filter((id) => id !== undefined))];
	const names = new Map((await office.store.some(departments, ids)).map((row) => [row.id, row.name]));
	return rows.map((person) => ({ id: person.id, person, department: names.get(person.department ?? '') }));
}
