import { supplyBalances, supplyItems, type SupplyBalance, type SupplyItem } from '$lib/domain/supplies';
import { supplyArrivals, type SupplyArrival } from '$lib/domain/supplies/purchase';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import { formatCount, formatDay } from '../format';

/** A thing of the catalogue with what there is of it and what is on its way. */
export interface ItemView {
	readonly id: string;
	readonly item: SupplyItem;
	/** Absent: not on this device yet. */
	readonly balance: SupplyBalance | undefined;
	readonly arrival: SupplyArrival | undefined;
}

/** Things by their ids, those that are here. Call it in a live query. */
export async function itemViews(ids: readonly string[]): Promise<ItemView[]> {
	const unique = [...new Set(ids)];
	const [items, balances, arrivals] = await Promise.all([
		office.store.some(supplyItems, unique),
		office.store.some(supplyBalances, unique),
		office.store.some(supplyArrivals, unique)
	]);
	const balanceOf = new Map(balances.map((one) => [one.id, one]));
	const arrivalOf = new Map(arrivals.map((one) => [one.id, one]));
	return items.map((item) => ({ id: item.id, item, balance: balanceOf.get(item.id), arrival: arrivalOf.get(item.id) }));
}

/** Things that somebody may ask for, found by characters, pinyin, initials or code. */
export async function findItems(text: string, limit: number): Promise<ItemView[]> {
	const found = await office.store.search(supplyItems, text, {
		limit,
		only: (item) => !item.stopped && !item.withdrawn
	});
	return itemViews(found.map(({ id }) => id));
}

/**
 * What would do in place of a thing of which there is less than `wanted`: its substitute, where there is enough of that.
 * Nothing where it is not known how much there is.
 *
 * @param views things by id, the substitute among them
 */
export function insteadOf(
	view: ItemView | undefined,
	wanted: number,
	views: ReadonlyMap<string, ItemView>
): ItemView | undefined {
	if (!view?.balance || view.balance.quantity >= wanted || view.item.substitute === undefined) return undefined;
	const other = views.get(view.item.substitute);
	const isThere = other && !other.item.stopped && !other.item.withdrawn && (other.balance?.quantity ?? 0) >= wanted;
	return isThere ? other : undefined;
}

/** `采购中，约 11月27日到`, while some of it is on its way. */
export function arrivalWords(arrival: SupplyArrival | undefined): string | undefined {
	if (!arrival || arrival.quantity === 0) return undefined;
	return arrival.dueOn ? m.supply_arrives_on({ day: formatDay(arrival.dueOn) }) : m.supply_on_order();
}

/** `库存 46 包`; short: `只剩 1 支，采购中，约 11月27日到`. */
export function stockWords({ item, balance, arrival }: ItemView, wanted = 1): { text: string; short: boolean } {
	if (!balance) return { text: m.supply_stock_unknown(), short: false };
	const { quantity } = balance;
	const unit = item.unit;
	if (quantity >= wanted && quantity > 0)
		return { text: m.supply_in_stock({ count: formatCount(quantity), unit }), short: false };
	const left = quantity === 0 ? m.supply_none_left() : m.supply_only_left({ count: formatCount(quantity), unit });
	return { text: [left, arrivalWords(arrival)].filter(Boolean).join(m.sentence_comma()), short: true };
}

/** `A4 复印纸 70g`, with what tells it from others of its name. */
export const itemName = ({ name, spec }: { readonly name: string; readonly spec?: string | undefined }): string =>
	spec ? `${name} ${spec}` : name;
