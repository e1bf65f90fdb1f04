import { followingTag } from '$lib/domain/equipment';
import { people } from '$lib/domain/people/person';
import { NOWHERE, supplyChanges, suppliers } from '$lib/domain/supplies';
import { office } from '$lib/sync';
import { supplyOf } from './find-supply';
import { foreseen } from './foresee';
import { namesOf, wholeCatalogue } from './supply-list.svelte';

/** Changes of an item that its page tells of. */
const TOLD = 6;

/** What the form of an item must know of the catalogue. Call it in a live query. */
export async function itemKnown(id: string | undefined) {
	const { store } = office;
	const item = id === undefined ? undefined : await supplyOf(id);
	const items = await wholeCatalogue();
	const changes = item ? await store.list(supplyChanges, { by: 'item', is: item.id, limit: 500 }) : [];
	const last = items.at(-1);
	const writers = await store.some(
		people,
		changes.flatMap(({ by }) => by ?? [])
	);
	const sources = await store.list(suppliers, { by: 'name', only: (one) => !one.closed, limit: 500 });
	return {
		item,
		foresight: item && (await foreseen(item)),
		changes: changes.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, TOLD),
		names: new Map(writers.map((one) => [one.id, one.name])),
		/** The code after the last one. */
		proposed: last ? (followingTag(last.code) ?? '') : 'YP-0001',
		categories: namesOf(items, 'category'),
		places: namesOf(items, 'area').filter((place) => place !== NOWHERE),
		units: [...new Set(items.map(({ unit }) => unit))].slice(0, 12),
		suppliers: sources.map((one) => ({ value: one.id, label: one.name }))
	};
}
export type ItemKnown = Awaited<ReturnType<typeof itemKnown>>;
