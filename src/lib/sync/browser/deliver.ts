import type { PushRequest } from '../protocol/wire';
import { batchOf } from '../device/batch';
import type { Entry } from '../device/database';
import { onWire } from '../device/on-wire';
import { currentSession } from './session';
import { isIntercepted } from './whose-answer';

/**
 * Sends what waits on this device without a page, and without the rules: the service worker carries neither Dexie nor
 * the domain. Answers are not read. The page sends the same ids again when it is opened, and is given the answers that
 * the office stored, so everything is still done once.
 *
 * @param build of this program
 * @throws when nobody answered: the browser wakes the worker again
 */
export async function deliver(build: string): Promise<void> {
	const session = await currentSession();
	if (!session) return;
	const name = `bantuo-${session.account}`;
	// Opening one that is not there would make it, without tables.
	if (!(await indexedDB.databases()).some((database) => database.name === name)) return;
	const db = await answerOf(indexedDB.open(name));
	// A newer program must not wait for this one.
	db.onversionchange = () => db.close();
	try {
		for (let after = 0; ;) {
			const batch = await claim(db, after);
			const last = batch.at(-1);
			if (!last) return;
			after = last.order;
			if (!(await post(session.token, await requestOf(db, session.account, build, batch)))) return;
		}
	} finally {
		db.close();
	}
}

/** False: the office does not want it from this session; the page says why. */
async function post(token: string, request: PushRequest): Promise<boolean> {
	const response = await fetch('/api/office/push', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Authorization: token },
		body: JSON.stringify(request),
		signal: AbortSignal.timeout(60_000)
	});
	if (response.status >= 500 || isIntercepted(response)) throw new Error(`not the office’s answer: ${response.status}`);
	return response.ok;
}

/** The next entries after this place in the order, marked as gone: nobody can silently take them back any more. */
async function claim(db: IDBDatabase, after: number): Promise<Entry[]> {
	const outbox = db.transaction('_outbox', 'readwrite').objectStore('_outbox');
	const entries = (await answerOf(outbox.getAll(IDBKeyRange.lowerBound(after, true)))) as Entry[];
	const now = Date.now();
	const waiting = entries.filter(({ state }) => state === 'waiting' || state === 'failed');
	// No page is seen, so nobody is offered an undo.
	const batch = batchOf(
		waiting.map((entry) => ({ ...entry, holdUntil: 0 })),
		now
	);
	for (const entry of batch) if (!entry.sentAt) outbox.put({ ...entry, sentAt: now });
	await new Promise<void>((resolve, reject) => {
		outbox.transaction.oncomplete = () => resolve();
		outbox.transaction.onabort = () => reject(outbox.transaction.error ?? new Error('aborted'));
	});
	return batch;
}

async function requestOf(db: IDBDatabase, actor: string, build: string, batch: readonly Entry[]): Promise<PushRequest> {
	const meta = db.transaction('_meta').objectStore('_meta');
	const client = (await answerOf(meta.get('client'))) as { value: string } | undefined;
	return {
		client: client?.value ?? '',
		actor,
		build,
		now: new Date().toISOString(),
		mutations: batch.map((entry) => onWire(entry, Date.now()))
	};
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
	});
