import { isDeepStrictEqual } from 'node:util';
import { SYSTEM } from '../../../src/lib/domain/core';
import { instantOf, millisecondsOf } from '../../../src/lib/domain/core/time';
import type { JournalRow } from '../../../src/lib/sync/protocol/port';
import { push, pushAs } from '../../../src/lib/sync/protocol/push';
import { MemoryOffice, type Commit } from '../../../src/lib/sync/testing/memory-office';
import type { Oracle } from '../oracle';
import type { Scenario } from '../scenario';

/**
 * Does in Node what the journal of a real office says was done there, and compares every outcome, number and row's
 * hash: the two engines must agree to the letter. What it makes of the rows feeds the oracle.
 */
export class Follower {
	readonly office: MemoryOffice;
	#received = '';
	#commit: Commit | undefined;

	constructor(
		private readonly scenario: Scenario,
		private readonly oracle: Oracle
	) {
		this.office = new MemoryOffice({
			account: (rows, id) => {
				const actor = scenario.actor((entity, row) => rows.row(entity, row), id);
				return actor && actor.tokens.length > 0 ? actor : undefined;
			},
			now: () => this.#received,
			salt: () => 'follower',
			oncommit: (commit) => (this.#commit = commit),
			breaks: () => undefined
		});
	}

	follow(row: JournalRow): void {
		this.#received = row.received;
		const { id, name, version, args, claimed: at, actor, client } = row;
		const mutation = { id, name, version, args, at };
		// The clock that the device must have shown for the server to correct the time as it did.
		const now = instantOf(millisecondsOf(row.claimed) + millisecondsOf(row.received) - millisecondsOf(row.at));
		const { registry } = this.scenario;
		if (actor === SYSTEM.id) pushAs(this.office, registry, SYSTEM, client, mutation, now);
		else push(this.office, registry, { client, actor, build: '', now, mutations: [mutation] });

		const own = this.office.journal.at(-1);
		const fault = this.office.faults.at(-1);
		if (own?.id !== id) throw new Error(`${name} ${id}: nothing came of it in Node: ${String(fault?.problem)}`);
		for (const field of ['seq', 'at', 'outcome', 'code', 'detail', 'numbers', 'wrote'] as const)
			if (!isDeepStrictEqual(own[field], row[field]))
				throw new Error(
					`${name} ${id}: ${field} is ${JSON.stringify(row[field])} in PocketBase, ${JSON.stringify(own[field])} in Node`
				);
		if (this.#commit) this.oracle.observe({ ...this.#commit, journal: row });
		for (const account of this.scenario.accounts) this.oracle.hold(this.office.tokens(account));
	}
}
