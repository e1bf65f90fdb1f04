import { supplyBalances, supplyItems, type SupplyBalance, type SupplyItem } from '$lib/domain/supplies';
import { live, liveIds, LongList, office } from '$lib/sync';
import { valuesOf } from '../sync/indexed-ids';
import { supplyCounts, supplyIds, type SupplyQuery, type View } from './supply-query';

/** An item with what there is of it. */
export interface SupplyView {
	/** Of the item. */
	readonly id: string;
	readonly item: SupplyItem;
	/** Absent: the balance is not on this device yet. */
	readonly balance: SupplyBalance | undefined;
	readonly isLow: boolean;
}

/** Most of a catalogue that is read for what needs all of it, and how much of it at once: the page draws between. */
const MOST = 20_000;
const AT_ONCE = 500;

export const isLow = (item: SupplyItem, balance: SupplyBalance | undefined): boolean =>
	!item.stopped && item.reorderLevel !== undefined && balance !== undefined && balance.quantity < item.reorderLevel;

/** Items with their balances. Call it in a live query. */
export async function viewsOf(items: readonly SupplyItem[]): Promise<SupplyView[]> {
	const balances = await office.store.some(
		supplyBalances,
		items.map(({ id }) => id)
	);
	const byId = new Map(balances.map((balance) => [balance.id, balance]));
	return items.map((item) => {
		const balance = byId.get(item.id);
		return { id: item.id, item, balance, isLow: isLow(item, balance) };
	});
}

/** The whole catalogue, in the order of its codes. */
export async function wholeCatalogue(): Promise<SupplyItem[]> {
	const items: SupplyItem[] = [];
	for (let from: string | undefined; items.length < MOST; from = items.at(-1)?.code) {
		const after = from === undefined ? {} : { from, skip: 1 };
		const some = await office.store.list(supplyItems, { by: 'code', ...after, limit: AT_ONCE });
		items.push(...some);
		if (some.length < AT_ONCE) break;
	}
	return items.filter((item) => !item.withdrawn);
}

/** The categories, or places, that items are in, in their order. */
export const namesOf = (items: readonly SupplyItem[], of: 'category' | 'area'): string[] =>
	[...new Set(items.flatMap((item) => item[of] ?? []))].sort((a, b) => a.localeCompare(b, 'zh-CN'));

/** The catalogue as its page shows it. Make it while a component is set up. */
export class SupplyList {
	text = $state('');
	view = $state<View>('all');
	category = $state('');

	readonly #asked = $derived<SupplyQuery>({ text: this.text.trim(), view: this.view, category: this.category });
	readonly #counts = live(supplyCounts);
	readonly #categories = live(() => valuesOf(supplyItems, 'category'));
	/** All of them in their order, those in sight read. */
	readonly rows = new LongList(
		liveIds(() => this.#asked, supplyIds),
		async (ids) => viewsOf(await office.store.some(supplyItems, ids))
	);

	/** How many items there are, and how many want a look; undefined while that is not known. */
	get counts() {
		return this.#counts.value;
	}
	get categories(): readonly string[] {
		return [...(this.#categories.value ?? [])].sort((a, b) => a.localeCompare(b, 'zh-CN'));
	}
	get isPlain(): boolean {
		return this.view === 'all' && !this.text.trim() && !this.category;
	}
	clear(): void {
		Object.assign(this, { text: '', view: 'all', category: '' });
	}
}
