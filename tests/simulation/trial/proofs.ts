import type { AnyRow } from '../../../src/lib/domain/core';
import { equal, series, unique } from '../proving';
import type { Ended } from '../scenario';

/** What must be true of the trial office at the end, from its rows and from what was answered. */
export function prove({ rows, answered, open }: Ended): void {
	const all = (entity: string): AnyRow[] => [...(rows.get(entity)?.values() ?? [])];
	const applied = (name: string) => answered.filter((one) => one.applied && one.name === name);

	for (const tally of all('tallies')) {
		const sum = (name: string) =>
			applied(name)
				.map((one) => one.args as { tally: string; amount: number })
				.filter((args) => args.tally === tally.id)
				.reduce((total, args) => total + args.amount, 0);
		equal(tally.total, 10 + sum('tallies.add') - sum('tallies.take'), `the tally of ${tally.id}`);
	}

	const held = all('bookings')
		.filter((booking) => booking.status === 'held')
		.map((booking) => booking.slot);
	equal(new Set(held).size, held.length, 'holders of the held slots');
	equal(all('bookings').length, applied('bookings.book').length, 'bookings made');

	for (const name of ['in', 'out'])
		series(
			all('papers')
				.filter((paper) => paper.series === name)
				.map((paper) => Number(paper.number)),
			open(`papers-${name}`),
			`the numbers of series ${name}`
		);
	equal(all('papers').length, applied('papers.register').length, 'papers registered');

	unique(all('plates'), 'plate');
	unique(all('papers'), 'code');

	const refusedFacts = answered.filter(
		(one) => !one.applied && /^(tallies.add|doors|parcels.(shelve|fetch))/.test(one.name)
	);
	equal(refusedFacts.map((one) => one.id).join(), '', 'facts refused');
}
