import { duty, holds, id, IMPORT_ROWS, list, mutator, Refusal, staff, undoableUntil } from '../core';
import { eraseGuest } from './personal-data';
import { visits, type Visit } from './visit';

/** Whether nothing was done about a guest since: he has not come, and nobody called him off or changed him. */
export const isUntouched = ({ status, changedAt }: Visit): boolean =>
	(status === 'expected' || status === 'noShow') && changedAt === undefined;

/**
 * Takes up to 500 guests of a list back, as if nobody had told of them: nothing of them is kept, and nobody sees their
 * visits. Who has come, or was called off or changed since, stays. Refuses after a day (`undo_too_late`).
 */
export const undoVisitsImport = mutator('visits.undoImport', {
	kind: 'wish',
	who: [
		duty('reception'),
		(tx, { visits: ids }, actor) =>
			holds(actor, staff) && ids.every((one) => tx.get(visits, one)?.registeredBy === actor.id)
	],
	args: { importId: id, visits: list(id, IMPORT_ROWS) },
	apply(tx, { importId, visits: ids }, ctx) {
		for (const one of ids) {
			const visit = tx.get(visits, one);
			if (!visit || visit.importId !== importId || !isUntouched(visit)) continue;
			const until = undoableUntil(visit.registeredAt);
			if (until < ctx.at) throw new Refusal('undo_too_late', { until });
			eraseGuest(tx, visit.id, ctx.at);
			tx.update(visits, visit.id, {
				status: 'cancelled',
				onKiosk: false,
				cancelledAt: ctx.at,
				cancelledBy: ctx.actor.id,
				withdrawnAt: ctx.at
			});
		}
	}
});
