import type { Approval, Place } from '$lib/domain/approvals';
import { departments, people } from '$lib/domain/people';
import { m } from '$lib/paraglide/messages';
import { live, office, type Reading } from '$lib/sync';
import { listed, placeWord } from './approval-words';

/** Names of the places of steps: `部门负责人`, `财务部负责人、设备管理员`. Call it in a live query. */
export async function titlesOf(
	store: Reading,
	steps: readonly { readonly places: readonly Place[]; readonly mode: 'one' | 'all' }[]
): Promise<string[]> {
	const places = steps.flatMap((step) => step.places);
	const persons = new Map(
		(
			await store.some(
				people,
				places.flatMap(({ person }) => person ?? [])
			)
		).map(({ id, name }) => [id, name])
	);
	const houses = new Map(
		(
			await store.some(
				departments,
				places.flatMap(({ department }) => department ?? [])
			)
		).map(({ id, name }) => [id, name])
	);
	return steps.map(({ places: of, mode }) => {
		const words = of.map((place) =>
			placeWord(place, { department: houses.get(place.department ?? ''), person: persons.get(place.person ?? '') })
		);
		return words.length > 1 && mode === 'one' ? m.approval_one_of({ names: listed(words) }) : listed(words);
	});
}

/** What the steps of a request are called. Call it while a component is set up. */
export const stepTitles = (approval: () => Approval) =>
	live(
		() => approval().steps,
		(steps) => titlesOf(office.store, steps)
	);
