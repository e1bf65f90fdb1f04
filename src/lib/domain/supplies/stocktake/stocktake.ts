import {
	choice,
	daysAfter,
	entity,
	flag,
	id,
	instant,
	list,
	money,
	officeDate,
	optional,
	quantity,
	text,
	user,
	type ReadTx,
	type RowOf
} from '../../core';
import { supplyItems, type SupplyItem } from '../catalogue/item';
import { ledgerReaders } from '../keepers';
import { area } from '../rules';
import { supplyBalances } from '../stock/balance';

export const STOCKTAKE_STATES = ['planned', 'counting', 'recount', 'submitted', 'posted', 'cancelled'] as const;
export type StocktakeState = (typeof STOCKTAKE_STATES)[number];

/** How much of the stock it is about; `areas` say where, `category` or `items` what of it. */
export const SCOPES = ['whole', 'place', 'category', 'items'] as const;

/**
 * A stocktake (盘点). `planned → counting → (recount) → submitted → posted`: approved means posted, in one step. What is
 * to be counted are the items that lie in its areas at the time; who counts where may change while it is counted.
 */
export const stocktakes = entity('stocktakes', {
	row: {
		/** `PD-202611-0001`; absent: 待编号. */
		number: optional(text(40)),
		/** Absent: the stocktake of the month of `plannedOn`. */
		name: optional(text(60)),
		scope: choice(SCOPES),
		category: optional(text(60)),
		items: optional(list(id, 50)),
		areas: list(area, 30),
		plannedOn: officeDate,
		/** `15:00`. */
		startsAt: optional(text(5)),
		/** The book is not shown to who counts. */
		blind: flag,
		/** Watches the counting (监盘人). */
		supervisor: optional(id),
		recountOver: optional(money),
		recountPercent: optional(quantity),
		status: choice(STOCKTAKE_STATES),
		/** Items that somebody else must count again: all who count may know which, not by how much they are off. */
		recounts: optional(list(id, 500)),
		/** Absent: the clock planned it. */
		by: optional(id),
		startedAt: optional(instant),
		submittedAt: optional(instant),
		submittedBy: optional(id),
		/** When it was posted or given up. */
		closedAt: optional(instant),
		/** Who approved it; absent: no difference, nothing to approve. */
		approvedBy: optional(id),
		/** Who was asked to sign and would not read it otherwise. */
		signers: optional(list(id, 30)),
		/** Why it was sent back or given up. */
		reason: optional(text(500))
	},
	indexes: ['status', 'plannedOn'],
	audience: (stocktake) => [
		...ledgerReaders,
		user(stocktake.supervisor),
		...stocktake.areas.map(({ counter }) => user(counter)),
		...(stocktake.signers ?? []).map((one) => user(one))
	],
	until: (stocktake) => stocktake.closedAt && daysAfter(stocktake.closedAt, 400)
});
export type Stocktake = RowOf<typeof stocktakes>;

/** Whether counts still change it. */
export const isOpen = ({ status }: Pick<Stocktake, 'status'>): boolean =>
	status === 'planned' || status === 'counting' || status === 'recount';

/** Whether an item belongs to it. One out of use counts as long as the book has some of it. */
export function isCounted(
	{ areas, category, items }: Pick<Stocktake, 'areas' | 'category' | 'items'>,
	item: Pick<SupplyItem, 'id' | 'area' | 'category' | 'stopped' | 'withdrawn'>,
	inBook: number
): boolean {
	if (item.withdrawn || (item.stopped && inBook === 0)) return false;
	return (
		areas.some(({ place }) => place === item.area) &&
		(category === undefined || category === item.category) &&
		(items === undefined || items.includes(item.id))
	);
}

/** The items that a stocktake is about. On a device: those it has. */
export const itemsOf = (tx: ReadTx, stocktake: Pick<Stocktake, 'areas' | 'category' | 'items'>): SupplyItem[] =>
	stocktake.areas
		.flatMap(({ place }) => tx.where(supplyItems, 'area', place))
		.filter((item) => isCounted(stocktake, item, item.stopped ? (tx.get(supplyBalances, item.id)?.quantity ?? 0) : 0));

/** The key of an item's counts and variance in one stocktake. */
export const lineOf = (stocktake: string, item: string): string => `${stocktake}:${item}`;
