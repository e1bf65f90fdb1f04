import {
	DEFAULT_SUPPLY_RULES,
	NOWHERE,
	SUPPLIES,
	supplyRules,
	type Stocktake,
	type SupplyItem
} from '$lib/domain/supplies';
import { people } from '$lib/domain/people/person';
import { office } from '$lib/sync';
import { wholeCatalogue } from '../supplies/supply-list.svelte';

/** What a plan's page holds. */
export interface TypedPlan {
	plannedOn: string;
	startsAt: string;
	scope: 'whole' | 'place' | 'category' | 'items';
	category: string;
	/** Places that are counted, with who counts there; '' is nobody yet. */
	areas: { place: string; counter: string; chosen: boolean }[];
	blind: boolean;
	supervisor: string;
	recountOver: string;
	recountPercent: string;
}

/** The plan as it stands, or as the rules would have it. */
export async function planStart(stocktake: Stocktake | undefined, onlyItem: string | undefined) {
	const { store, today } = office;
	const rules = (await store.get(supplyRules, SUPPLIES)) ?? { ...DEFAULT_SUPPLY_RULES, id: SUPPLIES };
	const items = await wholeCatalogue();
	const item = items.find(({ id }) => id === onlyItem);
	const counterOf = new Map(
		(stocktake?.areas ?? rules.areas ?? []).map(({ place, counter }) => [place, counter ?? ''])
	);
	const places = [...new Set([...items.map(({ area }) => area), ...counterOf.keys()])].sort((a, b) =>
		a === NOWHERE ? 1 : b === NOWHERE ? -1 : a.localeCompare(b, 'zh-CN')
	);
	const from = stocktake ?? rules;
	const planned = new Set(stocktake?.areas.map(({ place }) => place));
	const typed: TypedPlan = {
		plannedOn: stocktake?.plannedOn ?? today,
		startsAt: stocktake?.startsAt ?? '15:00',
		scope: stocktake?.scope ?? (item ? 'items' : 'whole'),
		category: stocktake?.category ?? '',
		areas: places.map((place) => ({
			place,
			counter: counterOf.get(place) ?? (item?.area === place ? (office.session?.account ?? '') : ''),
			chosen: stocktake ? planned.has(place) : item ? item.area === place : true
		})),
		blind: stocktake?.blind ?? true,
		supervisor: from.supervisor ?? '',
		recountOver: from.recountOver === undefined ? '' : String(from.recountOver / 100),
		recountPercent: String(from.recountPercent ?? '')
	};
	return {
		typed,
		items,
		item,
		names: await namesOfPeople([...counterOf.values(), typed.supervisor, office.session?.account ?? ''])
	};
}
export type PlanStart = Awaited<ReturnType<typeof planStart>>;

export async function namesOfPeople(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
	const persons = await office.store.some(people, [...new Set(ids.filter(Boolean))]);
	return new Map(persons.map(({ id, name }) => [id, name]));
}

/** How many items lie in a place, of those that are counted. */
export const itemsIn = (
	items: readonly SupplyItem[],
	place: string,
	{ scope, category }: Pick<TypedPlan, 'scope' | 'category'>,
	only?: string
) =>
	items.filter(
		(item) =>
			item.area === place &&
			!item.stopped &&
			(scope !== 'category' || item.category === category) &&
			(scope !== 'items' || item.id === only)
	);
