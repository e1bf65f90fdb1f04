import { people, personCards } from '$lib/domain/people';
import { m } from '$lib/paraglide/messages';
import type { PendingKeys } from '../sync';
import type { SlipHolder } from './holders';

/** Why somebody cannot get a slip now, as a sentence: unknown to the server yet, or nothing to log in by. */
export function hindranceOf({ id, login }: SlipHolder, pending: PendingKeys): string | undefined {
	if (pending.has(people, id) || pending.has(personCards, id)) return m.slips_unsent();
	return login === undefined ? m.slips_no_login() : undefined;
}
