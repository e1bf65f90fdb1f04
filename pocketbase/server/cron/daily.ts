import { dateAfter, officeDateOf, officeTimeOf, type Instant, type OfficeDate } from '../../../src/lib/domain/core';
import { eraseLabels } from '../../../src/lib/domain/deliveries';
import { eraseContacts } from '../../../src/lib/domain/faults';
import { endDay } from '../../../src/lib/domain/meetings';
import { planScheduled } from '../../../src/lib/domain/supplies';
import { remindLoans } from '../../../src/lib/domain/supplies/requests';
import { closeDay, DEFAULT_RULES, eraseVisits, openDay, RECEPTION } from '../../../src/lib/domain/visits';
import { readMark, writeMark } from '../store/marks';
import { onceFor, type Named } from './once-for';

/** Days the server may have been switched off and still do their work when it is back. */
const MISSED_DAYS = 60;

/**
 * What the office does by the clock, once for each day of its calendar, a missed one too. Every entry has an id made
 * of its name and the day, so that a day done twice is done once.
 */
export function daily(): void {
	const now = new Date().toISOString();
	const today = officeDateOf(now);
	const done = readMark($app, 'daily');
	let date = done === '' ? today : dateAfter(done, 1);
	if (date < dateAfter(today, -MISSED_DAYS)) date = dateAfter(today, -MISSED_DAYS);
	for (; date <= today; date = dateAfter(date, 1)) {
		run(eraseContacts, date, now);
		run(eraseVisits, date, now);
		run(eraseLabels, date, now);
		// Of the day before: this one is not over.
		run(endDay, dateAfter(date, -1), now);
		run(closeDay, dateAfter(date, -1), now);
		run(openDay, date, now);
		run(planScheduled, date, now);
		run(remindLoans, date, now);
		writeMark($app, 'daily', date);
	}
	if (officeTimeOf(now) >= closingTime()) run(closeDay, today, now);
}

/** When the house closes today; whoever is here then was not signed out. */
function closingTime(): string {
	const found = arrayOf(new DynamicModel({ closesAt: '' }));
	$app.db().newQuery('SELECT "closesAt" FROM "receptionRules" WHERE id = {:id}').bind({ id: RECEPTION }).all(found);
	return found[0]?.closesAt ?? DEFAULT_RULES.closesAt;
}

const run = (mutator: Named, on: OfficeDate, now: Instant): void => onceFor(mutator, on, { on }, now);
