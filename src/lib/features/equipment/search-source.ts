import type { Equipment } from '$lib/domain/equipment';
import { m } from '$lib/paraglide/messages';
import type { SearchSource } from '../search/source';
import { findHere } from './find';
import { firstThings } from './ledger-query';
import { itemPath } from './paths';
import { tagPattern } from './tag-pattern';
import { iconOf } from './thing-icon';
import { fullName, viewsOf } from './view';

/** The thing of a code typed whole, or of the number alone: `147` for BG-0147. */
async function byNumber(text: string): Promise<Equipment | undefined> {
	const { prefix, digits } = await tagPattern();
	return findHere(/^\d{1,8}$/.test(text) ? prefix + text.padStart(digits, '0') : text);
}

/** Things of the ledger: by name, model, tag, place or keeper, as the ledger's own search finds them. */
export const equipmentSource: SearchSource = {
	label: m.equipment_title,
	async find(text, limit) {
		if (!text) return [];
		const [named, items] = await Promise.all([byNumber(text), firstThings({ view: 'all', text }, limit)]);
		const found = named ? [named, ...items.filter(({ id }) => id !== named.id)] : items;
		return (await viewsOf(found.slice(0, limit))).map(({ item, place, keeperName }) => ({
			id: item.id,
			icon: iconOf(item),
			title: fullName(item),
			sub: [item.assetTag, place, keeperName],
			href: itemPath(item.id)
		}));
	}
};
