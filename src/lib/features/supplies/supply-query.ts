import {
	EMPTY_LEVELS,
	LOW_LEVELS,
	STOCK_LEVELS,
	supplyBalances,
	supplyItems,
	type StockLevel
} from '$lib/domain/supplies';
import { office } from '$lib/sync';
import { fitting, idsInOrder } from '../sync/indexed-ids';

export const VIEWS = ['all', 'low', 'empty', 'stopped'] as const;
export type View = (typeof VIEWS)[number];

/** What the list shows. An empty word or category does not narrow. */
export interface SupplyQuery {
	readonly text: string;
	readonly view: View;
	readonly category: string;
}

/** What each view shows; all of the catalogue is what is in use. */
const SHOWN: Record<Exclude<View, 'all'>, readonly StockLevel[]> = {
	low: LOW_LEVELS,
	empty: EMPTY_LEVELS,
	stopped: ['stopped']
};
const OUT_OF_USE: readonly StockLevel[] = ['stopped', 'withdrawn'];

const standing = async (is: readonly StockLevel[]): Promise<Set<string>> =>
	new Set(await office.store.ids(supplyBalances, { by: 'level', is: [...is] }));

/**
 * Ids of the items of the list in the order of their codes (a search: its best matches first), by indexes alone. Call it
 * in a live query.
 */
export async function supplyIds({ text, view, category }: SupplyQuery, limit?: number): Promise<string[]> {
	const [shown, without, ofCategory] = await Promise.all([
		view === 'all' ? undefined : standing(SHOWN[view]),
		view === 'all' ? standing(OUT_OF_USE) : new Set<string>(),
		category ? office.store.ids(supplyItems, { by: 'category', is: category }) : undefined
	]);
	const conditions = [...(shown ? [shown] : []), ...(ofCategory ? [new Set(ofCategory)] : [])];
	if (text)
		return (await office.store.find(supplyItems, text)).filter(fitting({ conditions, without })).slice(0, limit);
	return idsInOrder(supplyItems, { by: 'code', conditions, without, limit });
}

/** How many items each view holds, by index alone. Undefined while that is not known of each. */
export async function supplyCounts(): Promise<Record<View, number> | undefined> {
	const { store } = office;
	const [every, ...counts] = await Promise.all([
		store.count(supplyBalances),
		...STOCK_LEVELS.map((level) => store.count(supplyBalances, { by: 'level', is: level }))
	]);
	const of = (levels: readonly StockLevel[]) =>
		levels.reduce((sum, level) => sum + (counts[STOCK_LEVELS.indexOf(level)] ?? 0), 0);
	if (of(STOCK_LEVELS) !== every) return undefined;
	return {
		all: every - of(OUT_OF_USE),
		low: of(SHOWN.low),
		empty: of(SHOWN.empty),
		stopped: of(SHOWN.stopped)
	};
}
