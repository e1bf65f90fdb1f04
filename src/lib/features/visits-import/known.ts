import type { Line } from '$lib/domain/equipment/sheet';
import { departments, people } from '$lib/domain/people';
import { visits } from '$lib/domain/visits';
import { office } from '$lib/sync';
import { namesIn, type Known } from './check';
import type { Target } from './columns';

/** More than a day's expected guests, over all days to come. */
const MOST_EXPECTED = 5_000;

/** What this device knows of the people and visits that a list names. */
export async function knownFor(lines: readonly Line[], targets: readonly Target[]): Promise<Known> {
	const column = targets.indexOf('host');
	const cells = column < 0 ? [] : lines.map(({ cells }) => (cells[column] ?? '').trim()).filter(Boolean);
	const names = [...new Set(cells.flatMap(namesIn))];
	const persons =
		names.length === 0
			? []
			: await office.store.list(people, {
					by: 'name',
					is: names,
					only: (person) => !person.disabled && !person.withdrawn,
					limit: 4 * names.length
				});
	const ids = [...new Set(persons.flatMap(({ department }) => department ?? []))];
	const departmentName = new Map((await office.store.some(departments, ids)).map(({ id, name }) => [id, name]));
	const expected = await office.store.list(visits, { by: 'status', is: 'expected', limit: MOST_EXPECTED });
	return {
		hosts: persons.map(({ id, name, department }) => ({
			id,
			name,
			department: departmentName.get(department ?? '') ?? ''
		})),
		expected: new Set(expected.map(({ day, name }) => `${day} ${name}`))
	};
}
