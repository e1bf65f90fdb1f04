import { duty, id, mutator, Refusal, type ReadTx } from '../core';
import { eraseOn } from './personal-data';
import { rulesOf } from './rules';
import { isPresent, visits, type Visit } from './visit';

/** Visits of the day by one of the same name that may be the same coming: expected, or here already. */
export const sameGuestsToday = (tx: ReadTx, visit: Visit): Visit[] =>
	tx
		.where(visits, 'day', visit.day)
		.filter(
			(one) =>
				one.id !== visit.id &&
				one.name === visit.name &&
				(one.host === visit.host || one.host === undefined || visit.host === undefined) &&
				(one.status === 'expected' || isPresent(one))
		);

/**
 * Two rows are one coming: what was registered as a walk-in is the visit that was expected, or that another tablet
 * registered. The first keeps everything, with the earlier arrival; the other is closed and points to it. Refuses
 * visits of two days, and one that was joined before (`not_one_visit`).
 */
export const joinVisits = mutator('visits.join', {
	kind: 'wish',
	who: [duty('reception')],
	args: { visit: id, into: id },
	apply(tx, { visit: visitId, into: intoId }, ctx) {
		const [visit, into] = [tx.need(visits, visitId), tx.need(visits, intoId)];
		if (visit.id === into.id || visit.day !== into.day || visit.joinedTo || into.joinedTo)
			throw new Refusal('not_one_visit', { visit: visitId, other: intoId });
		const isEarlier =
			visit.arrivedAt !== undefined && (into.arrivedAt === undefined || visit.arrivedAt < into.arrivedAt);
		const earlier = isEarlier ? visit : into;
		tx.update(visits, into.id, {
			arrivedAt: earlier.arrivedAt,
			arrivedBy: earlier.arrivedBy,
			noticeVersion: earlier.noticeVersion ?? visit.noticeVersion,
			agreedAt: earlier.agreedAt ?? visit.agreedAt,
			signed: into.signed || visit.signed,
			...(into.badge === undefined && { badge: visit.badge, badgeBack: visit.badgeBack }),
			...(!isPresent(into) && {
				status: visit.status,
				onKiosk: visit.onKiosk,
				leftAt: visit.leftAt,
				leftBy: visit.leftBy
			})
		});
		tx.update(visits, visit.id, {
			status: 'cancelled',
			onKiosk: false,
			joinedTo: into.id,
			badge: undefined,
			cancelledAt: ctx.at,
			cancelledBy: ctx.actor.id,
			eraseOn: eraseOn(visit.day, rulesOf(tx))
		});
	}
});
