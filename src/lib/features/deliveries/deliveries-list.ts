import { deliveries, fetchDelivery, type Delivery } from '$lib/domain/deliveries';
import { kiosks } from '$lib/domain/kiosks';
import { people } from '$lib/domain/people/person';
import { m } from '$lib/paraglide/messages';
import { live, office } from '$lib/sync';
import { act, type Outcome } from '../acting/act';
import { isDesk } from '../visits/visits-list.svelte';
import { deliveryWhat, whereItLies } from './delivery-words';

/** A delivery with the names of those it has to do with. */
export interface ListedDelivery {
	readonly delivery: Delivery;
	readonly addressee: string | undefined;
	/** What the addressee is found by besides the name: pinyin and its initials. */
	readonly spelling: string;
	/** The tablet, or who stood at the desk. */
	readonly leftBy: string | undefined;
	readonly atTablet: boolean;
	readonly fetchedBy: string | undefined;
}

/** More than a reception's shelf holds. */
const MOST = 300;

export async function withNames(rows: readonly Delivery[]): Promise<ListedDelivery[]> {
	const ids = [...new Set(rows.flatMap((row) => [row.addressee, row.leftBy, row.fetchedBy]))].flatMap((id) => id ?? []);
	const [persons, tablets] = [await office.store.some(people, ids), await office.store.some(kiosks, ids)];
	const names = new Map([...persons, ...tablets].map(({ id, name }) => [id, name]));
	const spellings = new Map(persons.map(({ id, pinyin, initials }) => [id, [pinyin, initials].join(' ')]));
	return rows.map((delivery) => ({
		delivery,
		addressee: names.get(delivery.addressee ?? ''),
		spelling: spellings.get(delivery.addressee ?? '') ?? '',
		leftBy: names.get(delivery.leftBy),
		atTablet: tablets.some(({ id }) => id === delivery.leftBy),
		fetchedBy: names.get(delivery.fetchedBy ?? '')
	}));
}

/** A courier who waits for a signature comes first, then the newest. */
const byUrgency = (a: Delivery, b: Delivery): number =>
	Number(b.spot === 'inPerson') - Number(a.spot === 'inPerson') || byTime(a, b);
const byTime = (a: Delivery, b: Delivery): number => b.leftAt.localeCompare(a.leftAt);

/** The reception's all, or one's own. Call it while a component is set up. */
export const deliveriesHere = () =>
	live(
		() => ({ desk: isDesk(), own: office.session?.account ?? '' }),
		async ({ desk, own }) => {
			const choice = desk
				? ({ by: 'status', is: ['waiting', 'fetched'] } as const)
				: ({ by: 'addressee', is: own } as const);
			const rows = await office.store.list(deliveries, { ...choice, limit: MOST });
			const of = (status: Delivery['status']) => rows.filter((row) => row.status === status);
			return {
				waiting: await withNames(of('waiting').sort(byUrgency)),
				fetched: await withNames(of('fetched').sort(byTime))
			};
		}
	);

/** Those for somebody of this name, or left by a courier or at a place of these words. */
export function searched(rows: readonly ListedDelivery[], text: string): readonly ListedDelivery[] {
	const words = text.toLowerCase().split(/\s+/).filter(Boolean);
	return rows.filter((row) => {
		const { delivery, addressee, spelling } = row;
		const all = [addressee, spelling, deliveryWhat(delivery), whereItLies(delivery)].join(' ').toLowerCase();
		return words.every((word) => all.includes(word));
	});
}

/** One of them. Call it in a live query. Undefined: this device does not have it. */
export async function deliveryView(id: string): Promise<ListedDelivery | undefined> {
	const delivery = await office.store.get(deliveries, id);
	return delivery && (await withNames([delivery]))[0];
}

export const fetched = (delivery: Delivery): Promise<Outcome> =>
	act(fetchDelivery, { delivery: delivery.id }, m.delivery_said_fetched({ what: deliveryWhat(delivery) }));
