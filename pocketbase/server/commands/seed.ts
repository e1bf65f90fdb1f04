import { SYSTEM, type Instant } from '../../../src/lib/domain/core';
import { office } from '../../../src/lib/domain/office';
import { push, pushAs } from '../../../src/lib/sync/protocol/push';
import type { Mutation, PushResult } from '../../../src/lib/sync/protocol/wire';
import { reachDisk } from '../store/durable';
import { announceHead } from '../store/heads';
import { lastSeq } from '../store/journal';
import { PocketBaseOffice } from '../store/office-store';
import { keepPairing, type Pairing } from '../accounts/pairing';
import { givePasswords } from '../accounts/passwords';

/** One entry of a seed: run by the account that `actor` names, which an earlier entry made; without one by the system. */
export interface SeedMutation extends Mutation {
	readonly actor?: string;
}

/** What `office-seed` moves in. */
export interface SeedFile {
	readonly mutations: readonly SeedMutation[];
	/** By account, its password. Accounts that have one keep it. */
	readonly passwords: Readonly<Record<string, string>>;
	/** One-time codes for tablets, valid for a year: a demo's are printed. */
	readonly pairings?: readonly (Pairing & { readonly code: string; readonly by: string })[];
}

/** The device that the journal names. */
const CLIENT = 'seed';
const A_YEAR = 365 * 86_400_000;

/**
 * `office-seed FILE`: runs a file's entries and gives its accounts their passwords. Entries that ran before are not
 * run again. Throws what was not applied: a seed that is half moved in is no office.
 */
export function seed(file: string): string {
	const { mutations, passwords, pairings = [] } = JSON.parse(toString($os.readFile(file))) as SeedFile;
	const now = new Date().toISOString();
	for (const mutation of mutations) {
		const { status, code, detail } = run(mutation, now);
		if (status !== 'applied')
			throw new Error(`${mutation.id} (${mutation.name}) was ${status}: ${code ?? ''} ${JSON.stringify(detail ?? {})}`);
	}
	const given = givePasswords(passwords);
	const expires = new Date(Date.parse(now) + A_YEAR).toISOString();
	for (const { code, by, ...tablet } of pairings) keepPairing(code.replace('-', ''), tablet, expires, by);
	announceHead($app, lastSeq());
	reachDisk();
	return `${mutations.length} entries, ${given} passwords`;
}

/** A fault ends the command, with its trace, instead of going to the log. */
class SeededOffice extends PocketBaseOffice {
	override fault(_mutation: string, problem: unknown): never {
		throw problem;
	}
}

function run({ actor, ...mutation }: SeedMutation, now: Instant): PushResult {
	// The head is told once, at the end.
	const store = new SeededOffice(office, actor ?? SYSTEM.id, new Context(), () => undefined);
	if (!actor) return pushAs(store, office, SYSTEM, CLIENT, mutation, now);
	const { results } = push(store, office, { client: CLIENT, actor, build: '', now, mutations: [mutation] });
	if (!results[0]) throw new Error('a push of one entry without a result');
	return results[0];
}
