import { labelLink } from '$lib/domain/equipment';
import type { Equipment } from '$lib/domain/equipment';
import type { Office } from '$lib/domain/office/index';

/** What stands on one label. Nothing of a person. */
export interface PrintedLabel {
	id: string;
	tag: string;
	name: string;
	model: string | undefined;
	place: string | undefined;
	office: string | undefined;
	link: string;
}

/** What the person wants printed besides name and tag. */
export interface LabelChoices {
	office: boolean;
	model: boolean;
	place: boolean;
	hint: boolean;
}

/** @param address the office's public address, or this page's own while there is none */
export const printedLabel = (
	item: Equipment,
	place: string | undefined,
	office: Office | undefined,
	address: string
): PrintedLabel => ({
	id: item.id,
	tag: item.assetTag,
	name: item.name,
	model: [item.brand, item.model].filter(Boolean).join(' ') || undefined,
	place: place ?? item.placeText,
	office: office?.name,
	link: labelLink(address, item.assetTag)
});
