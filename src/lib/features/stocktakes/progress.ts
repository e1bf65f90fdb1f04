import { people } from '$lib/domain/people/person';
import {
	isCounted,
	stocktakeCounts,
	stocktakes,
	stocktakeVariances,
	supplyBalances,
	supplyItems
} from '$lib/domain/supplies';
import { office } from '$lib/sync';
import type { StocktakeView } from './counted';

const MOST_ITEMS = 20_000;
const MOST_COUNTS = 20_000;

/** A stocktake with all its items, in the order of place and code. Call it in a live query. */
export async function stocktakeView(id: string): Promise<StocktakeView | undefined> {
	const { store } = office;
	const stocktake = await store.get(stocktakes, id);
	if (!stocktake) return undefined;
	const places = stocktake.areas.map(({ place }) => place);
	const [items, counts, variances] = await Promise.all([
		store.list(supplyItems, { by: 'area', is: places, limit: MOST_ITEMS }),
		store.list(stocktakeCounts, { by: 'stocktake', is: id, limit: MOST_COUNTS }),
		store.list(stocktakeVariances, { by: 'stocktake', is: id, limit: MOST_ITEMS })
	]);
	const balances = await store.some(
		supplyBalances,
		items.filter((item) => item.stopped).map((item) => item.id)
	);
	const inBook = new Map(balances.map((balance) => [balance.id, balance.quantity]));
	const byItem = Map.groupBy(counts, ({ item }) => item);
	const varianceOf = new Map(variances.map((variance) => [variance.item, variance]));
	// Counted is counted, also what does not belong here or was taken out of use meanwhile.
	const further = await store.some(
		supplyItems,
		[...byItem.keys()].filter((one) => !items.some((item) => item.id === one))
	);
	const lines = [
		...items.filter((item) => byItem.has(item.id) || isCounted(stocktake, item, inBook.get(item.id) ?? 0)),
		...further
	]
		.sort((a, b) => places.indexOf(a.area) - places.indexOf(b.area) || (a.code < b.code ? -1 : 1))
		.map((item) => ({
			item,
			counts: (byItem.get(item.id) ?? []).sort((a, b) => (a.at < b.at ? -1 : 1)),
			variance: varianceOf.get(item.id)
		}));
	const persons = await store.some(people, [
		...new Set(
			[
				...stocktake.areas.map(({ counter }) => counter),
				...counts.map(({ by }) => by),
				stocktake.supervisor,
				stocktake.by,
				stocktake.approvedBy,
				stocktake.submittedBy
			].filter((one) => one !== undefined)
		)
	]);
	return { stocktake, lines, names: new Map(persons.map((person) => [person.id, person.name])) };
}
