import { DUTIES } from '../../../src/lib/domain/core';
import type { AnyRow } from '../../../src/lib/domain/core';
import type { Rows } from '../oracle';
import type { Answered } from '../scenario';
import { equal, series, unique } from '../proving';

/** What must be true of the office at the end. */
export function prove(rows: Rows, answered: readonly Answered[]): void {
	const all = (entity: string): AnyRow[] => [...(rows.get(entity)?.values() ?? [])];

	const numbers = all('faultReports').map((fault) => String(fault.number));
	for (const month of new Set(numbers.map((number) => number.slice(0, -4))))
		series(
			numbers.filter((number) => number.startsWith(month)).map((number) => Number(number.slice(-4))),
			`fault numbers ${month}`
		);
	const reports = answered.filter(
		({ applied, name, args }) =>
			applied && (name === 'faults.report' || (name === 'setUp.problem' && isFault(args as Problem, rows)))
	);
	equal(numbers.length, reports.length, 'fault reports');

	unique(all('equipment'), 'assetTag');
	unique(all('foreignCodes'), 'code');
	unique(all('places'), 'name');
	for (const field of ['email', 'phone', 'userName']) unique(all('personCards'), field);

	for (const role of [...DUTIES, 'admin'])
		equal(
			[...((rows.get('rosters')?.get(role)?.people as string[] | undefined) ?? [])].sort().join(),
			all('people')
				.filter((person) => !person.disabled)
				.filter((person) => (role === 'admin' ? person.isAdmin : (person.duties as string[]).includes(role)))
				.map((person) => person.id)
				.sort()
				.join(),
			`the roster of ${role}`
		);
	const held = all('bookings').filter(
		({ status }) => status !== 'ended' && status !== 'cancelled' && status !== 'released'
	);
	for (const a of held)
		for (const b of held)
			if (a.id < b.id && a.room === b.room)
				equal(
					String(a.heldFrom) < String(b.heldTo) && String(b.heldFrom) < String(a.heldTo),
					false,
					`${a.id} and ${b.id} share a room`
				);
	for (const booking of held) equal(rows.get('meetings')?.has(booking.id), true, `the meeting of ${booking.id}`);
	equal(
		all('people').some((person) => person.isAdmin && !person.disabled),
		true,
		'an administrator is left'
	);
}

interface Problem {
	readonly item: string;
	readonly symptom?: string;
}

/** A problem of a line with a symptom is a fault report; of a line that never was it is only an exception. */
const isFault = ({ item, symptom }: Problem, rows: Rows): boolean =>
	symptom !== undefined && (rows.get('setUpItems')?.has(item) ?? false);
