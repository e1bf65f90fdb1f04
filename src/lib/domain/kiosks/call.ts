import {
	duty,
	entity,
	id,
	instant,
	kiosk,
	minutesAfter,
	mutator,
	optional,
	ref,
	user,
	type Ctx,
	type RowOf
} from '../core';
import { tellDuty } from '../notifications/notification';
import { people } from '../people/person';
import { holdersOf } from '../people/roster';

/** Somebody at a tablet asks for the reception (叫前台): the last time, and who comes. Same id as the kiosk. */
export const kioskCalls = entity('kioskCalls', {
	row: {
		/** Absent: there was nobody to be told. */
		calledAt: optional(instant),
		/** Absent: nobody has said yet that he comes. */
		answeredBy: optional(ref(people)),
		answeredAt: optional(instant)
	},
	indexes: ['calledAt'],
	audience: (call) => [duty('reception'), user(call.id)]
});
export type KioskCall = RowOf<typeof kioskCalls>;

/** Minutes in which a second press tells nobody again. */
const MINUTES_BETWEEN = 1;
/** Minutes after which a call that was under way tells nobody: whoever called has gone to the desk. */
const MINUTES_FRESH = 2;

/**
 * A guest at this tablet wants somebody to come: everybody of the reception is told, once a minute at most. A call that
 * arrives late tells nobody; where nobody keeps the reception, the tablet learns that nobody was told.
 */
export const callReception = mutator('kiosks.call', {
	kind: 'fact',
	who: [kiosk],
	args: {},
	apply(tx, _, ctx) {
		const before = tx.get(kioskCalls, ctx.actor.id);
		const isRepeat = before?.calledAt !== undefined && ctx.at < minutesAfter(before.calledAt, MINUTES_BETWEEN);
		if (isLate(ctx) || isRepeat) return;
		// A tablet does not know who keeps the reception.
		const isNobody = ctx.authoritative && holdersOf(tx, 'reception').length === 0;
		const call = { calledAt: isNobody ? undefined : ctx.at, answeredBy: undefined, answeredAt: undefined };
		if (before) tx.update(kioskCalls, before.id, call);
		else tx.insert(kioskCalls, { ...call, id: ctx.actor.id });
		tellDuty(tx, 'reception', 'reception_called', { kiosk: ctx.actor.id });
	}
});

const isLate = (ctx: Ctx): boolean => ctx.received > minutesAfter(ctx.at, MINUTES_FRESH);

/** Somebody of the reception goes there, and the tablet says who. Of two the first stands. */
export const answerCall = mutator('kiosks.answerCall', {
	kind: 'fact',
	who: [duty('reception')],
	args: { kiosk: id },
	apply(tx, { kiosk: tablet }, ctx) {
		const call = tx.need(kioskCalls, tablet);
		if (call.answeredAt !== undefined && call.answeredAt <= ctx.at) return;
		tx.update(kioskCalls, tablet, { answeredBy: ctx.actor.id, answeredAt: ctx.at });
	}
});
