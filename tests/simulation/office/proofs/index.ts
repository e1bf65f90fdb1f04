import { DUTIES } from '../../../../src/lib/domain/core';
import type { AnyRow } from '../../../../src/lib/domain/core';
import type { Answered, Ended } from '../../scenario';
import { equal, series, unique } from '../../proving';
import { provePurchase } from './purchase';
import { proveRequests } from './requests';
import { standingIn, type Standing } from './standing';
import { proveStock } from './stock';
import { proveStocktakes } from './stocktakes';

/** What must be true of the office at the end. */
export function prove(life: Ended): void {
	const { rows, answered, open } = life;
	const all = (entity: string): AnyRow[] => [...(rows.get(entity)?.values() ?? [])];

	const standing = standingIn(life);
	papersAreNumbered(standing, open);
	proveStock(standing);
	proveRequests(standing);
	provePurchase(standing);
	proveStocktakes(standing);

	const numbers = all('faultReports').map((fault) => String(fault.number));
	for (const month of new Set(numbers.map((number) => number.slice(0, -4))))
		series(
			numbers.filter((number) => number.startsWith(month)).map((number) => Number(number.slice(-4))),
			open(month.replace(/^(\w+)-(\d{4})(\d\d)-$/, '$1-$2-$3')),
			`fault numbers ${month}`
		);
	const reports = answered.filter(
		(one) => one.applied && (one.name === 'faults.report' || (one.name === 'setUp.problem' && isFault(one)))
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

/** A problem of a line with a symptom is a fault report; of a line that was not there then it is only an exception. */
const isFault = ({ args, wrote }: Answered): boolean =>
	(args as { symptom?: string }).symptom !== undefined && wrote.some(({ entity }) => entity === 'setUpItems');

function papersAreNumbered({ all }: Standing, open: (series: string) => readonly number[]): void {
	// What is taken in and out by hand shares its numbers with slips and receipts.
	for (const entity of ['supplyIssues', 'goodsReceipts']) unique(all(entity), 'number');
	for (const entity of ['requisitions', 'purchasePlans', 'stocktakes']) {
		const numbers = all(entity).map(({ number }) => String(number));
		for (const month of new Set(numbers.map((number) => number.slice(0, -4))))
			series(
				numbers.filter((number) => number.startsWith(month)).map((number) => Number(number.slice(-4))),
				open(month.replace(/^(\w+)-(\d{4})(\d\d)-$/, '$1-$2-$3')),
				`${entity} ${month}`
			);
	}
}
