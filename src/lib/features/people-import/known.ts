import { departments, emailOf, people, personCards, personName, phoneOf, userNameOf } from '$lib/domain/people';
import { office } from '$lib/sync';
import { MOST_DEPARTMENTS } from '../people/people-list.svelte';
import type { Known, Line } from './check';
import type { Target } from './columns';

const FORMS = { phone: phoneOf, email: emailOf, userName: userNameOf } as const;

/** What this device knows of the people of a file: their namesakes, and who has their telephones, by index. */
export async function knownFor(lines: readonly Line[], targets: readonly Target[]): Promise<Known> {
	const { store } = office;
	const cellsOf = (target: Target): string[] => {
		const column = targets.indexOf(target);
		return column < 0 ? [] : lines.map(({ cells }) => (cells[column] ?? '').trim()).filter(Boolean);
	};
	const rooms = await store.list(departments, { limit: MOST_DEPARTMENTS });
	const nameOf = new Map(rooms.map((row) => [row.id, row.name]));

	const names = [...new Set(cellsOf('name').map(personName))];
	const namesakes = await store.list(people, {
		by: 'name',
		is: names,
		only: (person) => !person.withdrawn,
		limit: 2 * names.length + 1
	});
	const byName = new Map<string, string[]>();
	for (const { name, department } of namesakes)
		byName.set(name, [...(byName.get(name) ?? []), nameOf.get(department ?? '') ?? '']);

	const identities = new Map<string, string>();
	for (const field of ['phone', 'email', 'userName'] as const) {
		const values = cellsOf(field)
			.map((cell) => FORMS[field](cell))
			.filter((value) => value !== undefined);
		const cards = await store.list(personCards, { by: field, is: values, limit: values.length || 1 });
		const holders = await store.some(
			people,
			cards.map((card) => card.id)
		);
		const nameById = new Map(holders.map((person) => [person.id, person.name]));
		for (const card of cards) identities.set(`${field} ${card[field]}`, nameById.get(card.id) ?? '');
	}
	return {
		departments: new Set(rooms.filter((row) => !row.closed).map((row) => row.name)),
		people: byName,
		identities
	};
}
