import type { AnyRow } from '../../../src/lib/domain/core';
import type { Rows } from '../oracle';
import type { Answered } from '../scenario';

/** What must be true of the trial office at the end, from its rows and from what was answered. */
export function prove(rows: Rows, answered: readonly Answered[]): void {
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

	for (const series of ['in', 'out']) {
		const numbers = all('papers')
			.filter((paper) => paper.series === series)
			.map((paper) => Number(paper.number))
			.sort((a, b) => a - b);
		equal(
			numbers.join(),
			numbers.map((_, n) => n + 1).join(),
			`the numbers of series ${series}, without gaps and repeats`
		);
	}
	equal(all('papers').length, applied('papers.register').length, 'papers registered');

	for (const [entity, field] of [
		['plates', 'plate'],
		['papers', 'code']
	] as const) {
		const values = all(entity)
			.map((row) => row[field])
			.filter((value) => value !== undefined);
		equal(new Set(values).size, values.length, `different ${field}s`);
	}

	const refusedFacts = answered.filter(
		(one) => !one.applied && /^(tallies.add|doors|parcels.(shelve|fetch))/.test(one.name)
	);
	equal(refusedFacts.map((one) => one.id).join(), '', 'facts refused');
}

function equal(found: unknown, expected: unknown, what: string): void {
	if (found !== expected) throw new Error(`${what}: ${String(found)}, expected ${String(expected)}`);
}
