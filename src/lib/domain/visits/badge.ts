import { choice, duty, entity, id, instant, optional, ref, user, type RowOf, type Tx } from '../core';

/** A physical badge (访客证): its id is the number printed on it, `A-07`. One visitor at a time; lost is a state. */
export const badges = entity('badges', {
	row: {
		/** The tablet beside which it lies; absent: the reception's own. */
		kiosk: optional(id),
		state: choice(['in', 'out', 'lost']),
		/** Who carries it, or carried it last. */
		visit: optional(ref({ name: 'visits' })),
		since: optional(instant)
	},
	indexes: ['kiosk', 'state', 'visit'],
	audience: (badge) => [duty('reception'), user(badge.kiosk)]
});
export type Badge = RowOf<typeof badges>;

/**
 * Hands a badge over. A badge that somebody else carries is handed over all the same, since it was: says whose it was.
 *
 * @returns the visit that had it, if any
 */
export function handOut(tx: Tx, number: string, visit: string, at: string): string | undefined {
	const badge = tx.get(badges, number);
	const carrier = badge?.state === 'out' && badge.visit !== visit ? badge.visit : undefined;
	if (!badge) tx.insert(badges, { id: number, state: 'out', visit, since: at });
	else tx.update(badges, number, { state: 'out', visit, since: at });
	return carrier;
}

/** Takes a badge back, or gives it up for lost. One that meanwhile went to another visitor is his. */
export function takeBack(tx: Tx, number: string, visit: string, state: 'in' | 'lost', at: string): void {
	const badge = tx.get(badges, number);
	if (badge && badge.visit === visit && badge.state !== state) tx.update(badges, number, { state, since: at });
}
