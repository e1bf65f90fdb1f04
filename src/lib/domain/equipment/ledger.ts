import { admin, duty, Refusal, type Audience, type Ctx, type ReadTx, type Tx } from '../core';
import { departments } from '../people/department';
import { people } from '../people/person';
import { equipment, type Equipment, type EquipmentStatus } from './equipment';
import { places } from './place';

/** Who writes the ledger. */
export const ledgerKeepers: readonly Audience[] = [duty('equipment'), admin];

/** The thing, for somebody who means to change it. Refuses one whose import was taken back (`withdrawn`). */
export function inLedger(tx: ReadTx, id: string): Equipment {
	const item = tx.need(equipment, id);
	if (item.withdrawn) throw new Refusal('withdrawn', { assetTag: item.assetTag });
	return item;
}

/** What the pages say of a new thing. */
export type Entry = Omit<Equipment, 'id' | 'status' | 'statusBeforeRepair' | 'addedAt' | 'addedBy' | 'withdrawn'> & {
	status?: EquipmentStatus | undefined;
};

/** Enters a thing. `former`: a row of the same tag whose import was taken back; it becomes this thing. */
export function enter(tx: Tx, ctx: Ctx, entry: Entry, former: Equipment | undefined): Equipment {
	const row = {
		...entry,
		status: entry.status ?? firstStatus(entry),
		addedAt: ctx.at,
		addedBy: ctx.actor.id,
		withdrawn: false
	};
	if (!former) return tx.insert(equipment, row);
	const nothing = Object.fromEntries(equipment.columns.map(({ name }) => [name, undefined]));
	return tx.update(equipment, former.id, { ...nothing, ...row });
}

/** What somebody keeps or a room holds is in use; the rest is in stock. */
const firstStatus = (entry: Entry): EquipmentStatus =>
	entry.keeper || entry.keeperText || entry.place || entry.placeText ? 'inUse' : 'inStock';

/** Refuses a department, keeper or place that does not exist (`not_found`). */
export function needWhereabouts(tx: ReadTx, entries: readonly Pick<Entry, 'department' | 'keeper' | 'place'>[]): void {
	for (const [entity, field] of [
		[departments, 'department'],
		[people, 'keeper'],
		[places, 'place']
	] as const)
		for (const id of new Set(entries.map((entry) => entry[field]))) if (id !== undefined) tx.need(entity, id);
}

/** Where it stands, in words. */
export const placeNameOf = (tx: ReadTx, item: Pick<Equipment, 'place' | 'placeText'>): string | undefined =>
	(item.place === undefined ? undefined : tx.get(places, item.place)?.name) ?? item.placeText;

/** Who keeps it, in words. */
export const keeperNameOf = (tx: ReadTx, item: Pick<Equipment, 'keeper' | 'keeperText'>): string | undefined =>
	(item.keeper === undefined ? undefined : tx.get(people, item.keeper)?.name) ?? item.keeperText;
