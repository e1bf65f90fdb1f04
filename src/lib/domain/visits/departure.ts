import { choice, duty, id, kiosk, mutator, optional, Refusal, text, type Ctx, type Tx } from '../core';
import { ask } from '../exceptions/exception';
import { badges, takeBack } from './badge';
import { eraseOn } from './personal-data';
import { isOwn } from './register';
import { rulesOf } from './rules';
import { hasBadgeOut, isPresent, visits, type Visit } from './visit';

/**
 * The guest left. A visit with a badge out says what became of it: `returned`, as at the tablet, where who types the
 * number has the card in his hand and puts it into the box, or `lost`. Where the badge is only known elsewhere, the
 * leaving counts and the reception is asked for the card (`badge_out`). Of two leavings the earlier stands.
 */
export const signOut = mutator('visits.signOut', {
	kind: 'fact',
	who: [kiosk, duty('reception'), isOwn],
	args: { visit: id, badge: optional(choice(['returned', 'lost'])) },
	apply(tx, { visit: visitId, badge }, ctx) {
		const visit = tx.need(visits, visitId);
		settleBadge(tx, ctx, visit, badge);
		if (visit.leftAt !== undefined && visit.leftAt <= ctx.at) return;
		if (visit.status === 'cancelled' || visit.status === 'noShow')
			ask(
				tx,
				{ duty: 'reception', code: 'left_though', mutation: ctx.mutation, action: 'visits.signOut' },
				{ visit: visitId, status: visit.status }
			);
		tx.update(visits, visitId, {
			status: 'left',
			onKiosk: false,
			leftAt: ctx.at,
			leftBy: ctx.actor.id,
			eraseOn: eraseOn(visit.day, rulesOf(tx))
		});
	}
});

function settleBadge(tx: Tx, ctx: Ctx, visit: Visit, said: 'returned' | 'lost' | undefined): void {
	if (!hasBadgeOut(visit) || visit.badge === undefined) return;
	if (said !== undefined) return badgeBack(tx, visit, visit.badge, said);
	ask(
		tx,
		{ duty: 'reception', code: 'badge_out', mutation: ctx.mutation, action: 'visits.signOut' },
		{ visit: visit.id, badge: visit.badge }
	);
}

function badgeBack(tx: Tx, visit: Visit, badge: string, said: 'returned' | 'lost'): void {
	takeBack(tx, badge, visit.id, said === 'lost' ? 'lost' : 'in', tx.at);
	tx.update(visits, visit.id, { badgeBack: said });
}

/** A badge lies in its place again, whoever brought it; a lost one was found. The guest may still be here. */
export const badgeReturned = mutator('badges.returned', {
	kind: 'fact',
	who: [kiosk, duty('reception')],
	args: { badge: text(20) },
	apply: (tx, { badge }) => settle(tx, badge, 'returned')
});

/** A badge is lost: its visit can close, and nobody is given it. */
export const badgeLost = mutator('badges.lost', {
	kind: 'fact',
	who: [duty('reception')],
	args: { badge: text(20) },
	apply: (tx, { badge }) => settle(tx, badge, 'lost')
});

function settle(tx: Tx, number: string, said: 'returned' | 'lost'): void {
	const badge = tx.get(badges, number);
	const state = said === 'lost' ? 'lost' : 'in';
	const visit = badge?.visit === undefined ? undefined : tx.get(visits, badge.visit);
	if (!badge) tx.insert(badges, { id: number, state, since: tx.at });
	else tx.update(badges, number, { state, since: tx.at });
	if (visit?.badge === number && (hasBadgeOut(visit) || visit.badgeBack !== said))
		tx.update(visits, visit.id, { badgeBack: said });
}

/** Present, for what can only be asked of who is here. Refuses otherwise (`visit_step`). */
export function presentVisit(tx: Tx, id: string): Visit {
	const visit = tx.need(visits, id);
	if (!isPresent(visit)) throw new Refusal('visit_step', { visit: id, status: visit.status });
	return visit;
}
