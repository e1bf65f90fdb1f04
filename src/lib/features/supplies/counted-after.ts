import type { Instant } from '$lib/domain/core';
import {
	hasCounted,
	lineOf,
	mayHaveCounted,
	stocktakes,
	stocktakeVariances,
	type Stocktake
} from '$lib/domain/supplies';
import { office } from '$lib/sync';
import { readsStock } from './duty';

/** Booked stocktakes of after a paper that are looked through: more lie between no mistake and its correction. */
const MOST = 60;

interface Paper {
	readonly lines: readonly { readonly item: string }[];
	/** When its goods moved. */
	readonly at: Instant;
}

/** Things that a booked stocktake has counted since they moved, as far as this device knows. Call it in a live query. */
export async function countedAfter({ lines, at }: Paper): Promise<Map<string, Stocktake>> {
	const found = new Map<string, Stocktake>();
	if (!readsStock(office.actor)) return found;
	const only = (stocktake: Stocktake) => mayHaveCounted(stocktake, at);
	for (const stocktake of await office.store.list(stocktakes, { by: 'status', is: 'posted', only, limit: MOST })) {
		const ids = lines.map(({ item }) => lineOf(stocktake.id, item));
		for (const variance of await office.store.some(stocktakeVariances, ids))
			if (hasCounted(variance, at)) found.set(variance.item, stocktake);
	}
	return found;
}
