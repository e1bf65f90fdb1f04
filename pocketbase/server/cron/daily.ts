import { dateAfter, officeDateOf, officeTimeOf, type Instant, type OfficeDate } from '../../../src/lib/domain/core';
import { eraseLabels } from '../../../src/lib/domain/deliveries';
import { eraseContacts } from '../../../src/lib/domain/faults';
import { endDay } from '../../../src/lib/domain/meetings';
import { judgeStock, planScheduled } from '../../../src/lib/domain/supplies';
import { remindLoans } from '../../../src/lib/domain/supplies/requests';
import { closeDay, DEFAULT_RULES, eraseVisits, openDay, RECEPTION } from '../../../src/lib/domain/visits';
import { readMark, writeMark } from '../store/marks';
import { onceFor, type Named } from './once-for';

/** Days the server may have been switched off and still do their work when it is back. */
const MISSED_DAYS = 60;

/**
 * What the office does by the clock, once for each day of its calendar, a missed one too. Every entry has an id made
 * of its name and the day, so that a day done twice is done once. What fails keeps nothing else from being done: the
 * day is tried again a minute later, and the days after it wait for it.
 */
export function daily(): void {
	const now = new Date().toISOString();
	const today = officeDateOf(now);
	const done = readMark($app, 'daily');
	const earliest = dateAfter(today, -MISSED_DAYS);
	const next = done === '' ? today : dateAfter(done, 1);
	const problems: unknown[] = [];
	for (
		let date = next < earliest ? earliest : next;
		date <= today && problems.length === 0;
		date = dateAfter(date, 1)
	) {
		for (const [mutator, on] of workOf(date)) run(mutator, on, now, problems);
		if (problems.length === 0) writeMark($app, 'daily', date);
	}
	try {
		judgeOldBalances(now);
	} catch (problem) {
		problems.push(problem);
	}
	if (officeTimeOf(now) >= closingTime()) run(closeDay, today, now, problems);
	if (problems.length > 0) throw problems[0];
}

/** What is done when a day begins, and for which day. */
function workOf(date: OfficeDate): (readonly [Named, OfficeDate])[] {
	const before = dateAfter(date, -1);
	return [
		[eraseContacts, date],
		[eraseVisits, date],
		[eraseLabels, date],
		[endDay, before],
		[closeDay, before],
		[openDay, date],
		[planScheduled, date],
		[remindLoans, date]
	];
}

/** Balances from before they said how they stand are reckoned, some each minute, until there are none. */
function judgeOldBalances(now: Instant): void {
	const found = arrayOf(new DynamicModel({ id: '' }));
	$app.db().newQuery(`SELECT id FROM "supplyBalances" WHERE level = '' ORDER BY id LIMIT 500`).all(found);
	const items = found.map(({ id }) => id);
	if (items[0] !== undefined) onceFor(judgeStock, `${items[0]}:${now.slice(0, 16)}`, { items }, now);
}

/** When the house closes today; whoever is here then was not signed out. */
function closingTime(): string {
	const found = arrayOf(new DynamicModel({ closesAt: '' }));
	$app.db().newQuery('SELECT "closesAt" FROM "receptionRules" WHERE id = {:id}').bind({ id: RECEPTION }).all(found);
	return found[0]?.closesAt ?? DEFAULT_RULES.closesAt;
}

function run(mutator: Named, on: OfficeDate, now: Instant, problems: unknown[]): void {
	try {
		onceFor(mutator, on, { on }, now);
	} catch (problem) {
		problems.push(problem);
	}
}
