import { m } from '$lib/paraglide/messages';
import type { SearchSource } from '../search/source';
import { ledgerPage } from './ledger-query';
import { itemPath } from './paths';
import { iconOf } from './thing-icon';
import { fullName, viewsOf } from './view';

/** Things of the ledger: by name, model, tag, place or keeper, as the ledger's own search finds them. */
export const equipmentSource: SearchSource = {
	label: m.equipment_title,
	async find(text, limit) {
		if (!text) return [];
		const { items } = await ledgerPage({ view: 'all', text }, limit);
		return (await viewsOf(items)).map(({ item, place, keeperName }) => ({
			id: item.id,
			icon: iconOf(item),
			title: fullName(item),
			sub: [item.assetTag, place, keeperName],
			href: itemPath(item.id)
		}));
	}
};
