import { equipment, places } from '$lib/domain/equipment';
import { tagsOf, type Known, type Line, type Target } from '$lib/domain/equipment/sheet';
import { departments } from '$lib/domain/people/department';
import { people } from '$lib/domain/people/person';
import { office } from '$lib/sync';

/** More rooms or people than any office of one node has; the bound is for the phone's memory. */
const MANY = 10_000;

/** What this device knows of the office, for the check: names, and which of the file's tags are taken. */
export async function knownFor(lines: readonly Line[], targets: readonly Target[]): Promise<Known> {
	const tags = tagsOf(lines, targets);
	const { store } = office;
	const [known, everybody, rooms, tagged] = await Promise.all([
		store.list(departments, { limit: MANY }),
		store.list(people, { limit: MANY, only: (person) => !person.disabled }),
		store.list(places, { limit: MANY }),
		store.list(equipment, { by: 'assetTag', is: tags, limit: tags.length || 1, only: (item) => !item.withdrawn })
	]);
	const taken = new Map(tagged.map((item) => [item.assetTag, item.name]));
	return { departments: known, people: everybody, places: rooms, taken };
}
