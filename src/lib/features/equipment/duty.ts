import { duty, holds, type Actor } from '$lib/domain/core';
import { ledgerKeepers } from '$lib/domain/equipment';
import { people } from '$lib/domain/people/person';
import { rosters } from '$lib/domain/people/roster';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';

/** Whether this person writes the ledger. */
export const keepsLedger = (actor: Actor): boolean => ledgerKeepers.some((token) => holds(actor, token));

/** Whether this person decides about faults. */
export const decidesFaults = (actor: Actor): boolean => holds(actor, duty('equipment'));

const MOST_NAMED = 2;

/** Who holds the duty, by name, to say whom one is asking: `何志强、张伟`. Without names here: the duty's own word. */
export async function dutyNames(): Promise<string> {
	const roster = await office.store.get(rosters, 'equipment');
	const holders = await office.store.some(people, (roster?.people ?? []).slice(0, MOST_NAMED));
	return holders.map((person) => person.name).join(m.equipment_name_comma()) || m.equipment_duty();
}
