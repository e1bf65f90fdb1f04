import { supplyBalances, supplyItems, type SupplyBalance, type SupplyItem } from '$lib/domain/supplies';
import { live, LongList, office, type Ids } from '$lib/sync';

/** An item with what there is of it. */
export interface SupplyView {
	/** Of the item. */
	readonly id: string;
	readonly item: SupplyItem;
	/** Absent: the balance is not on this device yet. */
	readonly balance: SupplyBalance | undefined;
	readonly isLow: boolean;
}

export const VIEWS = ['all', 'low', 'empty', 'stopped'] as const;
export type View = (typeof VIEWS)[number];

/** Items that are looked up first: what the first screen shows does not wait for the walk through the catalogue. */
const FIRST = 100;
/** Most of a catalogue that is walked for what no index knows, and what is read of it at once: the page draws between. */
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
	namesIn(items.map((item) => item[of]));

const namesIn = (names: readonly (string | undefined)[]): string[] =>
	[...new Set(names.flatMap((name) => name ?? []))].sort((a, b) => a.localeCompare(b, 'zh-CN'));

interface Asked {
	readonly text: string;
	readonly view: View;
	readonly category: string;
}

/** What the views and the counts ask of an item; no index knows it. */
interface Known extends Pick<SupplyItem, 'id' | 'stopped' | 'category'> {
	readonly low: boolean;
	readonly empty: boolean;
}

/** The catalogue as its page shows it. Make it while a component is set up. */
export class SupplyList {
	text = $state('');
	view = $state<View>('all');
	category = $state('');

	readonly #asked = $derived<Asked>({ text: this.text.trim(), view: this.view, category: this.category });
	readonly #known = live(walk);
	readonly #first = live(() => this.#asked, firstIds);
	/** Ids of what a search finds, in its order; without a word undefined. */
	readonly #found = live(
		() => this.#asked.text,
		async (text) => ({ text, ids: text ? await office.store.find(supplyItems, text) : undefined })
	);
	readonly #ids = $derived.by((): Ids | undefined => {
		const [known, found] = [this.#known.value, this.#found.value];
		if (!known || found?.text !== this.#asked.text)
			return this.#first.value && { ids: this.#first.value, whole: false };
		const fits = fitting(this.#asked);
		const some = found.ids
			? found.ids.filter((id) => fits(known.get(id)))
			: [...known.values()].filter(fits).map(({ id }) => id);
		return { ids: some, whole: true };
	});
	/** All of them in their order, those in sight read. */
	readonly rows = new LongList(
		() => this.#ids,
		async (ids) => viewsOf(await office.store.some(supplyItems, ids))
	);
	/** How many items there are, and how many want a look. */
	readonly counts = $derived.by(() => {
		if (!this.#known.value) return undefined;
		const used = [...this.#known.value.values()].filter(({ stopped }) => !stopped);
		return {
			all: used.length,
			low: used.filter(({ low }) => low).length,
			empty: used.filter(({ empty }) => empty).length,
			categories: namesIn(used.map(({ category }) => category))
		};
	});

	get isPlain(): boolean {
		return this.view === 'all' && !this.text.trim() && !this.category;
	}
	clear(): void {
		Object.assign(this, { text: '', view: 'all', category: '' });
	}
}

const fitting =
	({ view, category }: Asked) =>
	(item: Known | undefined): boolean =>
		item !== undefined &&
		item.stopped === (view === 'stopped') &&
		(!category || item.category === category) &&
		(view !== 'low' || item.low) &&
		(view !== 'empty' || item.empty);

/** Through the catalogue and its balances, in the order of the codes. Only what is asked of them is kept. */
async function walk(): Promise<ReadonlyMap<string, Known>> {
	const items = await wholeCatalogue();
	const known = new Map<string, Known>();
	for (let n = 0; n < items.length; n += AT_ONCE)
		for (const { id, item, balance, isLow: low } of await viewsOf(items.slice(n, n + AT_ONCE))) {
			const { stopped, category } = item;
			known.set(id, { id, stopped, category, low, empty: balance?.quantity === 0 });
		}
	return known;
}

/** The first of what is asked, while the catalogue is walked through; what goes by the stock waits for that. */
async function firstIds({ text, view, category }: Asked): Promise<string[] | undefined> {
	if (view === 'low' || view === 'empty') return undefined;
	const only = (item: SupplyItem) =>
		!item.withdrawn && item.stopped === (view === 'stopped') && (!category || item.category === category);
	const items = text
		? await office.store.search(supplyItems, text, { limit: FIRST, only })
		: await office.store.list(supplyItems, { by: 'code', only, limit: FIRST });
	return items.map(({ id }) => id);
}
