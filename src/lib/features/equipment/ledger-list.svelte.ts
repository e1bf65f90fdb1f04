import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { equipment, STATUSES, type EquipmentStatus } from '$lib/domain/equipment';
import { live, liveIds, LongList, office } from '$lib/sync';
import { ledgerIds, viewCounts, VIEWS, type LedgerQuery, type View } from './ledger-query';
import { ledgerLeft, queryOf } from './paths';
import { viewsOf } from './view';

const CONDITIONS = ['status', 'place', 'department', 'category'] as const;
export type Condition = (typeof CONDITIONS)[number];

/**
 * The list of things as its page shows it: what is asked, and what came. What is asked stands in the address too, so
 * that coming back shows the same. Make it while a component is set up.
 */
export class LedgerList {
	text = $state('');
	view = $state<View>('all');
	conditions = $state<Record<Condition, string>>({ status: '', place: '', department: '', category: '' });
	backwards = $state(false);

	readonly #query = $derived<LedgerQuery>({
		view: this.view,
		text: this.text,
		status: (this.conditions.status || undefined) as EquipmentStatus | undefined,
		place: this.conditions.place || undefined,
		department: this.conditions.department || undefined,
		category: this.conditions.category || undefined
	});
	readonly #asked = $derived({ query: this.#query, backwards: this.backwards });
	/** All of them in their order, those in sight read. */
	readonly rows = new LongList(
		liveIds(
			() => this.#asked,
			({ query, backwards }, limit) => ledgerIds(query, { backwards, limit })
		),
		async (ids) => viewsOf(await office.store.some(equipment, ids))
	);
	readonly #counts = live(viewCounts);

	constructor() {
		const asked = page.url.searchParams;
		this.text = asked.get('q') ?? '';
		this.view = VIEWS.find((view) => view === asked.get('view')) ?? 'all';
		for (const condition of CONDITIONS) this.conditions[condition] = asked.get(condition) ?? '';
		if (!STATUSES.some((status) => status === this.conditions.status)) this.conditions.status = '';
		ledgerLeft(queryOf(Object.fromEntries(asked)));
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

	/** Something else is asked: it stands in the address too. */
	asked(): void {
		const view = this.view === 'all' ? '' : this.view;
		const query = queryOf({ q: this.text.trim(), view, ...this.conditions });
		ledgerLeft(query);
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
}
