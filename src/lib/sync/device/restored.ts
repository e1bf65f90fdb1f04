import type { PullResponse } from '../protocol/wire';
import type { Entry, OfficeDatabase, SentEntry } from './database';
import { OTHERS_COME_BACK } from './due';
import { NO_NEWS, rebase } from './rebase';
import type { ActorIn } from './run';

// An office that was restored from an older backup lacks what came after it. All of these are called inside a
// transaction over all tables.

/**
 * The office has another history than this copy: what it had applied and no backup is known to hold goes back into
 * the outbox, under its old order, before what waits there. It counts as contained in the old copy, which is shown
 * until the new one is here.
 */
export async function bringBack(db: OfficeDatabase, actor: ActorIn, now: number): Promise<void> {
	const again = now + OTHERS_COME_BACK;
	const sent = await db._sent.filter((entry) => entry.args !== undefined).toArray();
	await db._outbox.bulkPut(sent.map((entry) => waitingAgain(entry, now, again)));
	await db._sent.bulkDelete(sent.map((entry) => entry.id));
	const ids = sent.map((entry) => entry.id);
	// Its picture may have come after the backup too; the office takes it twice without harm.
	await db._files.where('mutation').anyOf(ids).modify({ sent: 0 });

	await db._outbox.where('state').equals('applied').modify({ state: 'waiting', again, retryAt: 0 });
	// What waits builds on what was shown, and that was more than the office has now.
	await db._outbox.where('state').anyOf('waiting', 'failed').modify({ again });
	await standRefused(db, await db._outbox.where('state').equals('refused').toArray(), actor);
}

const waitingAgain = ({ seq: _seq, ...entry }: SentEntry, now: number, again: number): Entry => ({
	...entry,
	...{
		state: 'waiting',
		contained: 1,
		unknown: false,
		reads: [],
		holdUntil: 0,
		sentAt: now,
		tries: 0,
		retryAt: 0,
		again
	}
});

/**
 * A refusal stands, also where the office does not know of it any more: its person has read it and may have done
 * otherwise since. No pull will list it, so its effect ends here.
 */
async function standRefused(db: OfficeDatabase, refused: readonly Entry[], actor: ActorIn): Promise<void> {
	const open = refused.filter((entry) => entry.contained === 0);
	if (open.length > 0) await rebase(db, { ...NO_NEWS, answered: open.map((entry) => entry.id) }, actor);
	for (const { order } of refused) await db._outbox.update(order, { seq: undefined });
}

/**
 * The new copy is about to be laid: whatever its pages do not answer is not contained in it. A refusal without a seq
 * is of no journal and ended when it came.
 */
export async function reopen(db: OfficeDatabase): Promise<void> {
	await db._outbox
		.where('contained')
		.equals(1)
		.filter((entry) => entry.state !== 'refused' || entry.seq !== undefined)
		.modify({ contained: 0 });
}

/** What a forgetful device had told and the new copy does not answer is lost: it has only kept that it was. */
export async function noteLost(db: OfficeDatabase, answered: readonly string[]): Promise<void> {
	const known = new Set(answered);
	const lost = await db._sent.filter((entry) => entry.args === undefined && !known.has(entry.id)).toArray();
	if (lost.length === 0) return;
	const before = await db.meta('lost');
	const times = [...lost.map((entry) => entry.at), ...(before ? [before.from, before.to] : [])].sort();
	const [from = '', to = ''] = [times[0], times.at(-1)];
	await db.setMeta({ lost: { count: lost.length + (before?.count ?? 0), from, to } });
	await db._sent.bulkDelete(lost.map((entry) => entry.id));
}

/**
 * The office had answered these entries before it was asked for the page, and the last page does not list them: it
 * was restored to before them, and this copy had not come so far that its cursor would tell.
 */
export async function missed(
	db: OfficeDatabase,
	answered: readonly Entry[],
	{ answered: listed }: PullResponse,
	{ actor, now }: { actor: ActorIn; now(): number }
): Promise<void> {
	const missing = answered.filter((entry) => !listed.includes(entry.id)).map((entry) => entry.order);
	if (missing.length === 0) return;
	const entries = (await db._outbox.bulkGet(missing)).filter((entry) => entry?.contained === 0) as Entry[];
	const again = now() + OTHERS_COME_BACK;
	for (const { order, state } of entries)
		if (state === 'applied') await db._outbox.update(order, { state: 'waiting', again, retryAt: 0 });
	const refused = entries.filter((entry) => entry.state === 'refused' && entry.seq !== undefined);
	if (refused.length > 0) await standRefused(db, refused, actor);
}
