import { daysAfter, entity, facts, instant, optional, ref, text, user, type Duty, type RowOf, type Tx } from '../core';
import { people } from '../people/person';
import { holdersOf } from '../people/roster';

/** One word to one person: something happened that is theirs to know. */
export const notifications = entity('notifications', {
	row: {
		person: ref(people),
		/** Chooses the sentence. */
		kind: text(60),
		/** Fills the sentence, and names the row to open: `equipment`, `fault` … */
		about: facts,
		at: instant,
		readAt: optional(instant)
	},
	indexes: ['person', 'at'],
	audience: (notification) => [user(notification.person)],
	until: (notification) => daysAfter(notification.readAt ?? notification.at, notification.readAt ? 7 : 90)
});
export type Notification = RowOf<typeof notifications>;

/** Tells a person. Nobody is told who is not named. */
export function tell(
	tx: Tx,
	person: string | undefined,
	kind: string,
	about: Record<string, string | number | boolean> = {}
): void {
	if (person) tx.insert(notifications, { person, kind, about, at: tx.at });
}

/** Tells everybody who holds a duty, but for the one who did it (`except`). */
export function tellDuty(
	tx: Tx,
	duty: Duty,
	kind: string,
	about: Record<string, string | number | boolean>,
	except?: string
): void {
	for (const holder of holdersOf(tx, duty)) if (holder !== except) tell(tx, holder, kind, about);
}
