import { instantOf } from '../../domain/core/time';
import type { PushResponse, PushResult } from '../protocol/wire';
import { batchOf } from './batch';
import type { Entry, OfficeDatabase } from './database';
import { onWire } from './on-wire';
import { NO_NEWS, rebase, settleEntry } from './rebase';
import type { ActorIn } from './run';
import { pauseAfter } from './set-aside';
import { TransportError, type Transport } from './transport';
import { unsentEntries, unsentIn } from './unsent';

/** What a restored office does not take yet is brought again after this, and when others have done something. */
const LATER = 60_000;

export interface PushAbout {
	readonly account: string;
	readonly actor: ActorIn;
	readonly client: string;
	readonly build: string;
	readonly now: number;
}

/**
 * Sends the next batch, in order. Returns how many entries were dealt with; 0 when there is nothing to send now.
 * A batch that the server cannot read at all is halved until the entry that breaks it is found; that one counts as
 * failed, and the others go on.
 *
 * @throws TransportError when the office did not answer; the entries stay as they are
 */
export async function pushBatch(db: OfficeDatabase, transport: Transport, about: PushAbout): Promise<number> {
	let batch = await claim(db, about.now);
	while (batch.length > 0) {
		try {
			const response = await transport.push({ ...requestOf(batch, about), unsent: await unsentIn(db) });
			return await noteAll(db, batch, response, about);
		} catch (problem) {
			if (!isUnreadable(problem)) throw problem;
			if (batch.length === 1) return await noteUnreadable(db, batch, transport, about, problem);
			batch = batch.slice(0, Math.ceil(batch.length / 2));
		}
	}
	return 0;
}

const requestOf = (batch: readonly Entry[], about: PushAbout) => ({
	client: about.client,
	actor: about.account,
	build: about.build,
	now: instantOf(about.now),
	mutations: batch.map((entry) => onWire(entry, about.now))
});

const isUnreadable = (problem: unknown): problem is TransportError =>
	problem instanceof TransportError && (problem.problem === 'server' || problem.problem === 'too-large');

/** Counts a try against the entry only where the office takes other entries: else nothing is wrong with this one. */
async function noteUnreadable(
	db: OfficeDatabase,
	[entry]: readonly Entry[],
	transport: Transport,
	about: PushAbout,
	problem: TransportError
): Promise<number> {
	await transport.push(requestOf([], about));
	if (entry)
		await noteFailed(db, entry, { code: problem.problem === 'too-large' ? 'too_large' : 'server_fault' }, about);
	return 1;
}

async function noteAll(
	db: OfficeDatabase,
	batch: readonly Entry[],
	{ results }: PushResponse,
	about: PushAbout
): Promise<number> {
	const answers = new Map(results.map((result) => [result.id, result]));
	await db.transaction('rw', db.tables, async () => {
		for (const entry of batch) {
			const answer = answers.get(entry.id);
			if (answer) await note(db, entry.order, answer, about);
		}
	});
	return batch.filter((entry) => answers.has(entry.id)).length;
}

/** Chooses what goes and marks it as gone, in one transaction: what is marked can no longer be undone. */
async function claim(db: OfficeDatabase, now: number): Promise<Entry[]> {
	return db.transaction('rw', db._outbox, async () => {
		const batch = batchOf(await unsentEntries(db), now);
		for (const entry of batch) if (!entry.sentAt) await db._outbox.update(entry.order, { sentAt: now });
		return batch;
	});
}

const isSame = (had: Entry['numbers'], now: Entry['numbers']): boolean =>
	had === undefined || Object.entries(had).every(([series, n]) => now?.[series] === n);

async function note(db: OfficeDatabase, order: number, answer: PushResult, about: PushAbout): Promise<void> {
	const entry = await db._outbox.get(order);
	// Discarded by a person while it was under way, or answered in another tab: nothing to note.
	if (!entry || entry.state === 'applied' || entry.state === 'refused') return;
	const { status, seq, code, detail, numbers, receipt } = answer;
	if (status === 'later') {
		await db._outbox.update(order, { state: 'waiting', code, detail, retryAt: about.now + LATER });
		return;
	}
	if (status === 'failed') {
		await noteFailed(db, entry, { code, detail }, about);
		return;
	}
	const hadNumbers = isSame(entry.numbers, numbers) ? entry.hadNumbers : entry.numbers;
	const answered = { state: status, seq, code, detail, numbers, receipt, hadNumbers } as const;
	await db._outbox.update(order, answered);
	// While a new copy arrives, contained is meant of the old one: the new one settles it when it is here.
	if (entry.contained && status === 'applied' && (await db.meta('copy')) !== 'staging')
		await settleEntry(db, { ...entry, ...answered });
	// Not in the journal, so no pull will ever list it: its effect ends here.
	if (!entry.contained && status === 'refused' && seq === undefined)
		await rebase(db, { ...NO_NEWS, answered: [entry.id] }, about.actor);
}

async function noteFailed(
	db: OfficeDatabase,
	entry: Entry,
	why: Pick<PushResult, 'code' | 'detail'>,
	about: PushAbout
): Promise<void> {
	const tries = entry.tries + 1;
	await db._outbox.update(entry.order, { state: 'failed', ...why, tries, retryAt: about.now + pauseAfter(tries) });
}
