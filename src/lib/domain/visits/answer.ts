import { choice, duty, entity, id, instant, optional, quantity, ref, text, user, type RowOf, type Tx } from '../core';
import { people } from '../people/person';
import type { Visit } from './visit';

export const ANSWERS = ['coming', 'wait', 'room', 'handOver', 'notExpected'] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * What was asked of the host, and what he said. Apart from the visit: "I am not expecting them" is for the reception
 * alone, and tablets read visits. Same id as the visit.
 */
export const visitAnswers = entity('visitAnswers', {
	row: {
		host: ref(people),
		receiver: optional(ref(people)),
		/** When the host was told last, and how often. */
		toldAt: instant,
		times: quantity,
		/** When he opened it. */
		seenAt: optional(instant),
		answer: optional(choice(ANSWERS)),
		minutes: optional(quantity),
		room: optional(text(60)),
		answeredBy: optional(id),
		answeredAt: optional(instant)
	},
	indexes: ['host'],
	audience: (answer) => [duty('reception'), user(answer.host), user(answer.receiver)]
});
export type VisitAnswer = RowOf<typeof visitAnswers>;

/** Notes that the host was told, anew each time. */
export function noteTold(tx: Tx, visit: Visit & { host: string }): void {
	const before = tx.get(visitAnswers, visit.id);
	if (before) tx.update(visitAnswers, visit.id, { host: visit.host, toldAt: tx.at, times: before.times + 1 });
	else tx.insert(visitAnswers, { id: visit.id, host: visit.host, toldAt: tx.at, times: 1 });
}
