import {
	choice,
	duty,
	holds,
	id,
	mutator,
	optional,
	quantity,
	Refusal,
	staff,
	text,
	type Actor,
	type ReadTx
} from '../core';
import { tell, tellDuty } from '../notifications/notification';
import { people } from '../people/person';
import { ANSWERS, visitAnswers } from './answer';
import { presentVisit } from './departure';
import { tellArrival } from './tell';
import { visits, type Visit } from './visit';

type Args = { readonly visit: string };

/** The host, or who was asked to fetch the guest. */
const isAsked = (tx: ReadTx, { visit: visitId }: Args, actor: Actor): boolean => {
	const visit = tx.get(visits, visitId);
	return holds(actor, staff) && (visit?.host === actor.id || visit?.receiver === actor.id);
};

const MOST_MINUTES = 120;

/**
 * The host says what the guest is to do: he comes, the guest waits, goes to a room, somebody else comes, or he does
 * not expect him. The last answer counts. The guest is told all but that he is not expected; the reception sees
 * everything. Refuses an answer without what it says (`bad_args`), and for a guest who is not here (`visit_step`).
 */
export const hostAnswer = mutator('visits.answer', {
	kind: 'wish',
	who: [isAsked, duty('reception')],
	args: {
		visit: id,
		answer: choice(ANSWERS),
		/** With `wait`. */
		minutes: optional(quantity),
		/** With `room`. */
		room: optional(text(60)),
		/** With `handOver`. */
		receiver: optional(id)
	},
	apply(tx, { visit: visitId, answer, minutes, room, receiver }, ctx) {
		const visit = presentVisit(tx, visitId);
		checkAnswer({ answer, minutes, room, receiver });
		if (receiver !== undefined) {
			const person = tx.need(people, receiver);
			if (person.disabled) throw new Refusal('person_disabled', { person: receiver, name: person.name });
		}
		const said = {
			answer,
			minutes: answer === 'wait' ? minutes : undefined,
			room: answer === 'room' ? room : undefined,
			receiver: answer === 'handOver' ? receiver : undefined,
			answeredBy: ctx.actor.id,
			answeredAt: ctx.at
		};
		if (tx.get(visitAnswers, visitId)) tx.update(visitAnswers, visitId, said);
		else tx.insert(visitAnswers, { id: visitId, host: visit.host ?? ctx.actor.id, toldAt: ctx.at, times: 0, ...said });
		tx.update(visits, visitId, guestIsTold(said));

		const about = { visit: visitId, answer };
		if (said.receiver !== undefined && said.receiver !== ctx.actor.id)
			tell(tx, said.receiver, 'visitor_handed_over', about);
		tellDuty(tx, 'reception', 'host_answered', about, ctx.actor.id);
	}
});

interface Said {
	readonly answer: (typeof ANSWERS)[number];
	readonly minutes?: number | undefined;
	readonly room?: string | undefined;
	readonly receiver?: string | undefined;
}

function checkAnswer({ answer, minutes, room, receiver }: Said): void {
	const lacks =
		(answer === 'wait' && (!minutes || minutes > MOST_MINUTES) && 'minutes') ||
		(answer === 'room' && room === undefined && 'room') ||
		(answer === 'handOver' && receiver === undefined && 'receiver');
	if (lacks) throw new Refusal('bad_args', { fields: [{ field: lacks, problem: 'missing' }] });
}

const guestIsTold = ({ answer, minutes, room, receiver }: Said): Partial<Visit> => ({
	guestWord: answer === 'notExpected' ? undefined : answer === 'handOver' ? 'coming' : answer,
	guestWordMinutes: minutes,
	guestWordRoom: room,
	receiver
});

/** The host opened it: the reception sees that he knows. */
export const hostSeen = mutator('visits.seen', {
	kind: 'fact',
	who: [isAsked],
	args: { visit: id },
	apply(tx, { visit: visitId }, ctx) {
		const asked = tx.get(visitAnswers, visitId);
		if (asked && asked.seenAt === undefined) tx.update(visitAnswers, visitId, { seenAt: ctx.at });
	}
});

/** Tells the host once more. Refuses for a guest who is not here (`visit_step`). */
export const renotify = mutator('visits.renotify', {
	kind: 'wish',
	who: [duty('reception')],
	args: { visit: id },
	apply(tx, { visit: visitId }, ctx) {
		const visit = presentVisit(tx, visitId);
		tellArrival(tx, ctx, visit);
		if (visit.receiver === undefined) return;
		tell(tx, visit.receiver, 'visitor_arrived', { visit: visitId });
	}
});
