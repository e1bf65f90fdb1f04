import { supplyItems } from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import type { SearchSource } from '../search/source';
import { findSupplyHere } from './find-supply';
import { inUnits } from './item-words';
import { supplyPath } from './paths';
import { supplyIcon } from './supply-icon';
import { viewsOf } from './supply-list.svelte';

/** Items of the catalogue: by name, pinyin, spec, brand or code, as the catalogue's own search finds them. */
export const suppliesSource: SearchSource = {
	label: m.stock_title,
	async find(text, limit) {
		if (!text) return [];
		const [named, items] = await Promise.all([
			findSupplyHere(text),
			office.store.search(supplyItems, text, { limit, only: (item) => !item.withdrawn })
		]);
		const found = named ? [named, ...items.filter(({ id }) => id !== named.id)] : items;
		return (await viewsOf(found.slice(0, limit))).map(({ item, balance }) => ({
			id: item.id,
			icon: supplyIcon(item),
			title: item.name,
			sub: [item.code, item.spec, balance && m.stock_there({ quantity: inUnits(balance.quantity, item) })],
			href: supplyPath(item.id)
		}));
	}
};
