import { equipment, places, type Equipment, type EquipmentStatus } from '$lib/domain/equipment';
import { faultReports, OPEN_STATUSES } from '$lib/domain/faults';
import { people } from '$lib/domain/people/person';
import { office } from '$lib/sync';
import type { Choice } from '$lib/sync';
import { soonUntil } from './warranty';

export const VIEWS = ['all', 'mine', 'faulty', 'lent', 'warranty'] as const;
export type View = (typeof VIEWS)[number];

/** What the list shows. Absent conditions do not narrow. */
export interface LedgerQuery {
	readonly view: View;
	readonly text: string;
	readonly status?: EquipmentStatus | undefined;
	readonly place?: string | undefined;
	readonly department?: string | undefined;
	readonly category?: string | undefined;
}

export interface LedgerPage {
	readonly items: readonly Equipment[];
	/** How many there are in all, where an index or a short list says so. */
	readonly total: number | undefined;
	readonly more: boolean;
}

type Lookup = Pick<Choice<typeof equipment>, 'by' | 'is' | 'from' | 'to'>;
type Test = (item: Equipment) => boolean;

/** Up to so many rows of one index entry are put in the order of their tags here; more are walked by tag. */
const MOST_SORTED = 1_000;
/** Places and people that a search for a word may mean. */
const MOST_MEANT = 8;
const MOST_CATEGORIES = 200;

/** The first `limit` things of the list, in the order of their tags (a search: its best matches first). */
export async function ledgerPage(query: LedgerQuery, limit: number, backwards = false): Promise<LedgerPage> {
	const faulty = query.view === 'faulty' ? await faultyIds() : undefined;
	const test = testOf(query, faulty);
	if (query.text.trim()) return searched(query.text, test, limit);
	if (faulty) return sorted(await office.store.some(equipment, faulty), test, limit, backwards);

	const lookup = narrowest(query);
	if (!lookup) return walked(test, limit, backwards, await office.store.count(equipment));
	if ((await office.store.count(equipment, lookup)) > MOST_SORTED) return walked(test, limit, backwards);
	return sorted(await office.store.list(equipment, { ...lookup, limit: MOST_SORTED }), test, limit, backwards);
}

/** How many things each view holds, by index alone. */
export async function viewCounts(): Promise<Record<View, number>> {
	const [all, mine, lent, warranty, faulty] = await Promise.all([
		office.store.count(equipment),
		office.store.count(equipment, mineLookup()),
		office.store.count(equipment, { by: 'status', is: 'lent' }),
		office.store.count(equipment, warrantyLookup()),
		faultyIds()
	]);
	return { all, mine, lent, warranty, faulty: faulty.length };
}

/** The categories in use, in their order: one step of the index each, however large the ledger. */
export async function categoriesInUse(): Promise<string[]> {
	const categories: string[] = [];
	for (let from = '\u0000'; categories.length < MOST_CATEGORIES; from = `${categories.at(-1)}\u0000`) {
		const [row] = await office.store.list(equipment, { by: 'category', from, limit: 1 });
		if (row?.category === undefined) break;
		categories.push(row.category);
	}
	return categories;
}

const mineLookup = (): Lookup => ({ by: 'keeper', is: office.session?.account ?? '' });
const warrantyLookup = (): Lookup => ({ by: 'warrantyUntil', from: office.today, to: soonUntil(office.today) });

/** The condition with an index that is likely to leave the fewest rows; the others are tried on those. */
function narrowest({ view, place, department, category, status }: LedgerQuery): Lookup | undefined {
	if (view === 'mine') return mineLookup();
	if (view === 'warranty') return warrantyLookup();
	if (place) return { by: 'place', is: place };
	if (category) return { by: 'category', is: category };
	if (view === 'lent') return { by: 'status', is: 'lent' };
	if (department) return { by: 'department', is: department };
	return status && { by: 'status', is: status };
}

function testOf({ view, status, place, department, category }: LedgerQuery, faulty?: readonly string[]): Test {
	const { session, today } = office;
	const soon = soonUntil(today);
	return (item) =>
		!item.withdrawn &&
		(!faulty || faulty.includes(item.id)) &&
		(view !== 'mine' || item.keeper === session?.account) &&
		(view !== 'lent' || item.status === 'lent') &&
		(view !== 'warranty' || (!!item.warrantyUntil && item.warrantyUntil >= today && item.warrantyUntil <= soon)) &&
		(!status || item.status === status) &&
		(!place || item.place === place) &&
		(!department || item.department === department) &&
		(!category || item.category === category);
}

async function walked(only: Test, limit: number, backwards: boolean, total?: number): Promise<LedgerPage> {
	const rows = await office.store.list(equipment, { by: 'assetTag', only, backwards, limit: limit + 1 });
	return { items: rows.slice(0, limit), total, more: rows.length > limit };
}

function sorted(rows: readonly Equipment[], test: Test, limit: number, backwards: boolean): LedgerPage {
	const order = backwards ? -1 : 1;
	const items = rows.filter(test).sort((a, b) => (a.assetTag < b.assetTag ? -order : order));
	return { items: items.slice(0, limit), total: items.length, more: items.length > limit };
}

/** By the thing's own words; then what stands in a place, or is kept by a person, of that name. */
async function searched(text: string, only: Test, limit: number): Promise<LedgerPage> {
	const found = new Map<string, Equipment>();
	const add = (rows: readonly Equipment[]) => rows.forEach((row) => found.set(row.id, row));
	const most = limit + 1;
	add(await office.store.search(equipment, text, { limit: most, only }));
	if (found.size < most) {
		const spots = await office.store.search(places, text, { limit: MOST_MEANT });
		add(await itemsAt('place', spots, only, most));
	}
	if (found.size < most) {
		const keepers = await office.store.search(people, text, { limit: MOST_MEANT });
		add(await itemsAt('keeper', keepers, only, most));
	}
	const items = [...found.values()];
	const more = items.length > limit;
	return { items: items.slice(0, limit), total: more ? undefined : items.length, more };
}

const itemsAt = (by: 'place' | 'keeper', rows: readonly { id: string }[], only: Test, limit: number) =>
	office.store.list(equipment, { by, is: rows.map((row) => row.id), only, limit });

/** Things with a fault that is not mended. */
async function faultyIds(): Promise<string[]> {
	const faults = await office.store.list(faultReports, { by: 'status', is: OPEN_STATUSES, limit: MOST_SORTED });
	return [...new Set(faults.map((fault) => fault.equipment).filter((id) => id !== undefined))];
}
