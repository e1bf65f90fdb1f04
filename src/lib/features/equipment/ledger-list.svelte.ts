import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { STATUSES, type EquipmentStatus } from '$lib/domain/equipment';
import { live } from '$lib/sync';
import { ledgerPage, viewCounts, VIEWS, type LedgerQuery, type View } from './ledger-query';
import { queryOf } from './paths';
import { viewsOf } from './view';

const STEP = 50;
const CONDITIONS = ['status', 'place', 'department', 'category'] as const;
export type Condition = (typeof CONDITIONS)[number];

/**
 * The list of things as its page shows it: what is asked, how far it is read, what came. What is asked stands in the
 * address too, so that coming back shows the same. Make it while a component is set up.
 */
export class LedgerList {
	text = $state('');
	view = $state<View>('all');
	conditions = $state<Record<Condition, string>>({ status: '', place: '', department: '', category: '' });
	backwards = $state(false);
	#limit = $state(STEP);

	readonly #query = $derived<LedgerQuery>({
		view: this.view,
		text: this.text,
		status: (this.conditions.status || undefined) as EquipmentStatus | undefined,
		place: this.conditions.place || undefined,
		department: this.conditions.department || undefined,
		category: this.conditions.category || undefined
	});
	readonly #found = live(
		() => ({ query: this.#query, limit: this.#limit, backwards: this.backwards }),
		async ({ query, limit, backwards }) => {
			const { items, total, more } = await ledgerPage(query, limit, backwards);
			return { views: await viewsOf(items), total, more };
		}
	);
	readonly #counts = live(viewCounts);

	constructor() {
		const asked = page.url.searchParams;
		this.text = asked.get('q') ?? '';
		this.view = VIEWS.find((view) => view === asked.get('view')) ?? 'all';
		for (const condition of CONDITIONS) this.conditions[condition] = asked.get(condition) ?? '';
		if (!STATUSES.some((status) => status === this.conditions.status)) this.conditions.status = '';
	}

	get found() {
		return this.#found;
	}
	get rows() {
		return this.#found.value?.views ?? [];
	}
	get counts() {
		return this.#counts.value;
	}
	/** How many conditions narrow the list, beside view and search. */
	get narrowed(): number {
		return Object.values(this.conditions).filter(Boolean).length;
	}
	/** Nothing at all is asked: an empty list is an empty ledger. */
	get isPlain(): boolean {
		return this.view === 'all' && !this.text && this.narrowed === 0;
	}

	/** Something else is asked: the list begins anew. */
	asked(): void {
		this.#limit = STEP;
		const view = this.view === 'all' ? '' : this.view;
		const query = queryOf({ q: this.text.trim(), view, ...this.conditions });
		if (query) replaceState(resolve(`/equipment?${query}`), page.state);
		else replaceState(resolve('/equipment'), page.state);
	}

	/** Forgets every condition. */
	clear(): void {
		this.text = '';
		this.view = 'all';
		for (const condition of CONDITIONS) this.conditions[condition] = '';
		this.asked();
	}

	more(): void {
		if (this.#found.value?.more && this.rows.length >= this.#limit) this.#limit += STEP;
	}
}
