import { supplyBalances, supplyItems, type SupplyBalance, type SupplyItem } from '$lib/domain/supplies';
import { live, office } from '$lib/sync';

/** An item with what there is of it. */
export interface SupplyView {
	readonly item: SupplyItem;
	/** Absent: the balance is not on this device yet. */
	readonly balance: SupplyBalance | undefined;
	readonly isLow: boolean;
}

export const VIEWS = ['all', 'low', 'empty', 'stopped'] as const;
export type View = (typeof VIEWS)[number];

const STEP = 50;
/** Most of a catalogue that is walked for what no index knows. */
const MOST = 20_000;

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
		return { item, balance, isLow: isLow(item, balance) };
	});
}

/** The whole catalogue, in the order of its codes. */
export const wholeCatalogue = (): Promise<SupplyItem[]> =>
	office.store.list(supplyItems, { by: 'code', only: (item) => !item.withdrawn, limit: MOST });

/** The categories, or places, that items are in, in their order. */
export const namesOf = (items: readonly SupplyItem[], of: 'category' | 'area'): string[] =>
	[...new Set(items.flatMap((item) => item[of] ?? []))].sort((a, b) => a.localeCompare(b, 'zh-CN'));

/** The catalogue as its page shows it. Make it while a component is set up. */
export class SupplyList {
	text = $state('');
	view = $state<View>('all');
	category = $state('');
	#limit = $state(STEP);

	readonly #found = live(
		() => ({ text: this.text, view: this.view, category: this.category, limit: this.#limit }),
		async ({ text, view, category, limit }) => {
			const only = (item: SupplyItem) =>
				!item.withdrawn && item.stopped === (view === 'stopped') && (!category || item.category === category);
			const byStock = view === 'low' || view === 'empty';
			const most = byStock ? MOST : limit + 1;
			const items = text.trim()
				? await office.store.search(supplyItems, text, { limit: most, only })
				: await office.store.list(supplyItems, { by: 'code', only, limit: most });
			const views = await viewsOf(items);
			const fitting = byStock
				? views.filter((one) => (view === 'low' ? one.isLow : one.balance?.quantity === 0))
				: views;
			return { views: fitting.slice(0, limit), more: fitting.length > limit };
		}
	);
	/** How many items there are, and how many want a look. */
	readonly #counts = live(async () => {
		const items = (await wholeCatalogue()).filter((item) => !item.stopped);
		const views = await viewsOf(items);
		return {
			all: items.length,
			low: views.filter((one) => one.isLow).length,
			empty: views.filter((one) => one.balance?.quantity === 0).length,
			categories: namesOf(items, 'category')
		};
	});

	get found() {
		return this.#found;
	}
	get rows(): readonly SupplyView[] {
		return this.#found.value?.views ?? [];
	}
	get counts() {
		return this.#counts.value;
	}
	get isPlain(): boolean {
		return this.view === 'all' && !this.text.trim() && !this.category;
	}
	asked(): void {
		this.#limit = STEP;
	}
	more(): void {
		if (this.#found.value?.more && this.rows.length >= this.#limit) this.#limit += STEP;
	}
	clear(): void {
		Object.assign(this, { text: '', view: 'all', category: '' });
		this.asked();
	}
}
