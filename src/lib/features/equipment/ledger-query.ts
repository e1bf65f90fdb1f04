import { equipment, places, undoImport, type Equipment, type EquipmentStatus } from '$lib/domain/equipment';
import { faultReports, OPEN_STATUSES } from '$lib/domain/faults';
import { people } from '$lib/domain/people/person';
import { office } from '$lib/sync';
import type { Choice } from '$lib/sync';
import { fitting, idsInOrder, valuesOf } from '../sync/indexed-ids';
import { keysWrittenBy } from '../sync/row-keys';
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

type Lookup = Pick<Choice<typeof equipment>, 'by' | 'is' | 'from' | 'to'>;

/** Faults that are looked through for the things they are of. */
const MOST_FAULTS = 1_000;
/** Places and people that a search for a word may mean. */
const MOST_MEANT = 8;

export interface LedgerOrder {
	/** @default all */
	readonly limit?: number | undefined;
	readonly backwards?: boolean;
}

/**
 * Ids of the things of the list, in the order of their tags (a search: its best matches first). All conditions are
 * indexed: they are told by the indexes, and no thing is read but to put a short list in order.
 */
export async function ledgerIds(query: LedgerQuery, { limit, backwards = false }: LedgerOrder = {}): Promise<string[]> {
	const [conditions, withdrawn] = await Promise.all([conditionsOf(query), withdrawnHere()]);
	const asked = { conditions, without: withdrawn };
	if (query.text.trim()) return (await searched(query.text, fitting(asked), limit)).slice(0, limit);
	return idsInOrder(equipment, { ...asked, by: 'assetTag', backwards, limit });
}

/** The first things of the list. */
export const firstThings = async (query: LedgerQuery, limit: number): Promise<Equipment[]> =>
	office.store.some(equipment, await ledgerIds(query, { limit }));

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

/** The categories in use, in their order. */
export const categoriesInUse = (): Promise<string[]> => valuesOf(equipment, 'category');

const mineLookup = (): Lookup => ({ by: 'keeper', is: office.session?.account ?? '' });
const warrantyLookup = (): Lookup => ({ by: 'warrantyUntil', from: office.today, to: soonUntil(office.today) });

/** For each condition the ids that its index knows. */
async function conditionsOf({ view, place, department, category, status }: LedgerQuery): Promise<Set<string>[]> {
	const lookups: Lookup[] = [
		...(view === 'mine' ? [mineLookup()] : []),
		...(view === 'warranty' ? [warrantyLookup()] : []),
		...(view === 'lent' ? [{ by: 'status', is: 'lent' } as const] : []),
		...(place ? [{ by: 'place', is: place } as const] : []),
		...(category ? [{ by: 'category', is: category } as const] : []),
		...(department ? [{ by: 'department', is: department } as const] : []),
		...(status ? [{ by: 'status', is: status } as const] : [])
	];
	const found = lookups.map((lookup) => office.store.ids(equipment, lookup));
	if (view === 'faulty') found.push(faultyIds());
	return (await Promise.all(found)).map((ids) => new Set(ids));
}

/** What an import brought that was taken back here: it is on this device until the office has heard of that. */
async function withdrawnHere(): Promise<ReadonlySet<string>> {
	const entries = await office.device.db._outbox.where('contained').equals(0).toArray();
	const keys = keysWrittenBy(entries.filter(({ name }) => name === undoImport.name));
	const ids = [...keys].flatMap((key) => (key.startsWith(`${equipment.name}/`) ? [key.split('/')[1] ?? ''] : []));
	const rows = ids.length === 0 ? [] : await office.store.some(equipment, ids);
	return new Set(rows.filter(({ withdrawn }) => withdrawn).map(({ id }) => id));
}

/** By the thing's own words; then what stands in a place, or is kept by a person, of that name. */
async function searched(text: string, fits: (id: string) => boolean, limit = Infinity): Promise<string[]> {
	const found = new Set((await office.store.find(equipment, text)).filter(fits));
	for (const [by, entity] of [['place', places] as const, ['keeper', people] as const]) {
		if (found.size >= limit) break;
		const meant = await office.store.search(entity, text, { limit: MOST_MEANT });
		const is = meant.map(({ id }) => id);
		for (const id of await office.store.ids(equipment, { by, is })) if (fits(id)) found.add(id);
	}
	return [...found];
}

/** Things with a fault that is not mended. */
async function faultyIds(): Promise<string[]> {
	const faults = await office.store.list(faultReports, { by: 'status', is: OPEN_STATUSES, limit: MOST_FAULTS });
	return [...new Set(faults.map((fault) => fault.equipment).filter((id) => id !== undefined))];
}
