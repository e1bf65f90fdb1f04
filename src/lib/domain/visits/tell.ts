import type { Ctx, Tx } from '../core';
import { tell, tellDuty } from '../notifications/notification';
import { noteTold } from './answer';
import type { Visit } from './visit';

/**
 * Tells the host that his guest is here; the reception where the guest has no host. Words name the visit and nobody
 * in it: they outlast the term after which a guest's name is erased.
 */
export function tellArrival(tx: Tx, ctx: Ctx, visit: Visit): void {
	const about = { visit: visit.id };
	if (visit.host === undefined) return tellDuty(tx, 'reception', 'visitor_arrived', about, ctx.actor.id);
	noteTold(tx, { ...visit, host: visit.host });
	if (visit.host !== ctx.actor.id) tell(tx, visit.host, 'visitor_arrived', about);
}
