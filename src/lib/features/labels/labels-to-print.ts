import { equipment, places, tagOf, type Equipment } from '$lib/domain/equipment';
import { OFFICE, offices } from '$lib/domain/office/index';
import { office } from '$lib/sync';
import { printedLabel, type PrintedLabel } from './printed-label';

/** Ten sheets: more is printed in parts, or the printer eats them unseen. */
export const MOST_LABELS = 210;

export interface LabelsWanted {
	/** Chosen things; none: those of an import, else the range of tags. */
	ids: readonly string[];
	importId: string;
	from: string;
	to: string;
}

/** The labels in the order of their tags, with the office's words on them. */
export async function labelsToPrint(wanted: LabelsWanted): Promise<PrintedLabel[]> {
	const items = await itemsOf(wanted);
	const shown = items.filter((item) => !item.withdrawn);
	const own = await office.store.get(offices, OFFICE);
	const rooms = await office.store.some(places, [...new Set(shown.flatMap((item) => item.place ?? []))]);
	const names = new Map(rooms.map((room) => [room.id, room.name]));
	const address = own?.publicAddress ?? location.origin;
	return shown.map((item) => printedLabel(item, item.place && names.get(item.place), own, address));
}

async function itemsOf({ ids, importId, from, to }: LabelsWanted): Promise<Equipment[]> {
	if (ids.length > 0) return office.store.some(equipment, ids.slice(0, MOST_LABELS));
	if (importId) return office.store.list(equipment, { by: 'importId', is: importId, limit: MOST_LABELS });
	return range(from, to);
}

async function range(from: string, to: string): Promise<Equipment[]> {
	if (from.trim() === '' && to.trim() === '') return [];
	const first = tagOf(from || to);
	const last = tagOf(to || from);
	return office.store.list(equipment, { by: 'assetTag', from: first, to: last, limit: MOST_LABELS });
}
