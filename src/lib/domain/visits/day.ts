import { dateAfter, mutator, officeDate, system, type Tx } from '../core';
import { tell, tellDuty } from '../notifications/notification';
import { eraseOn } from './personal-data';
import { rulesOf } from './rules';
import { shownOnKiosk, visits } from './visit';

/** A day begins: tablets see who is expected today and tomorrow, and no longer who was. */
export const openDay = mutator('visits.openDay', {
	kind: 'fact',
	who: [system],
	args: { on: officeDate },
	apply(tx, { on }) {
		for (const day of [dateAfter(on, -1), on, dateAfter(on, 1)])
			for (const visit of tx.where(visits, 'day', day)) {
				const onKiosk = shownOnKiosk(visit, on);
				if (visit.onKiosk !== onKiosk) tx.update(visits, visit.id, { onKiosk });
			}
	}
});

/**
 * The house closes. Who did not come is a no-show; who is here was not signed out, and his host is asked whether he
 * is gone. He stays in the list of those present until somebody says so.
 */
export const closeDay = mutator('visits.closeDay', {
	kind: 'fact',
	who: [system],
	args: { on: officeDate },
	apply(tx, { on }) {
		const rules = rulesOf(tx);
		for (const visit of tx.where(visits, 'status', 'expected'))
			if (visit.day <= on)
				tx.update(visits, visit.id, { status: 'noShow', onKiosk: false, eraseOn: eraseOn(visit.day, rules) });
		for (const visit of tx.where(visits, 'status', 'here')) {
			if (visit.day > on) continue;
			tx.update(visits, visit.id, { status: 'notSignedOut' });
			askWhetherGone(tx, visit.id, visit.host);
		}
	}
});

function askWhetherGone(tx: Tx, visit: string, host: string | undefined): void {
	if (host === undefined) tellDuty(tx, 'reception', 'visitor_not_signed_out', { visit });
	else tell(tx, host, 'visitor_not_signed_out', { visit });
}
