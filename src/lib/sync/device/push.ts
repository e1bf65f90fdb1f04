import { instantOf } from '../../domain/core/time';
import { MOST_PUSH_BYTES, type Mutation, type PushResult } from '../protocol/wire';
import type { Entry, OfficeDatabase } from './database';
import { NO_NEWS, rebase, settleEntry } from './rebase';
import type { ActorIn } from './run';
import type { Transport } from './transport';

const BATCH = 50;
/** A try that failed on the server's side is repeated after 2 s, 4 s … 5 min. */
const LONGEST_PAUSE = 300_000;

export interface PushAbout {
	readonly account: string;
	readonly actor: ActorIn;
	readonly client: string;
	readonly build: string;
	readonly now: number;
}

/**
 * Sends the next batch, in order. Returns how many entries were answered; 0 when there is nothing to send now.
 * Throws a `TransportError` when nobody answered; the entries stay as they are.
 */
export async function pushBatch(db: OfficeDatabase, transport: Transport, about: PushAbout): Promise<number> {
	const batch = await claim(db, about.now);
	if (batch.length === 0) return 0;
	const { results } = await transport.push({
		client: about.client,
		actor: about.account,
		build: about.build,
		now: instantOf(about.now),
		mutations: batch.map(onWire)
	});
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
		const waiting = await db._outbox.where('state').anyOf('waiting', 'failed').sortBy('order');
		const batch: Entry[] = [];
		let bytes = 0;
		for (const entry of waiting) {
			// Order is kept: what comes after a held entry waits with it.
			if (entry.holdUntil > now) break;
			if (entry.retryAt > now) continue;
			bytes += JSON.stringify(onWire(entry)).length * 3;
			if (batch.length > 0 && (batch.length === BATCH || bytes > MOST_PUSH_BYTES * 0.9)) break;
			batch.push(entry);
		}
		for (const entry of batch) if (!entry.sentAt) await db._outbox.update(entry.order, { sentAt: now });
		return batch;
	});
}

const onWire = ({ id, name, version, at, args }: Entry): Mutation => ({ id, name, version, at, args });

async function note(db: OfficeDatabase, order: number, answer: PushResult, about: PushAbout): Promise<void> {
	const entry = await db._outbox.get(order);
	// Discarded by a person while it was under way, or answered in another tab: nothing to note.
	if (!entry || entry.state === 'applied' || entry.state === 'refused') return;
	const { status, seq, code, detail, numbers } = answer;
	if (status === 'failed') {
		const tries = entry.tries + 1;
		const retryAt = about.now + Math.min(1_000 * 2 ** tries, LONGEST_PAUSE);
		await db._outbox.update(order, { state: 'failed', code, detail, tries, retryAt });
		return;
	}
	await db._outbox.update(order, { state: status, seq, code, detail, numbers });
	if (entry.contained && status === 'applied') await settleEntry(db, { ...entry, seq, numbers });
	// Not in the journal, so no pull will ever list it: its effect ends here.
	if (!entry.contained && status === 'refused' && seq === undefined)
		await rebase(db, { ...NO_NEWS, answered: [entry.id] }, about.actor);
}
