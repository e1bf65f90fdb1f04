import { people, rosters } from '$lib/domain/people';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';

const MOST_NAMED = 3;

/** Who administers the office, by name, to say whom to ask: `林晓岚、陈静`. Empty where none is known here. */
export async function adminNames(): Promise<string> {
	const roster = await office.store.get(rosters, 'admin');
	const holders = await office.store.some(people, (roster?.people ?? []).slice(0, MOST_NAMED));
	return holders.map((person) => person.name).join(m.list_comma());
}
