import type { OfficeDatabase, StoredFile } from './database';
import { TransportError, type Transport } from './transport';

/** A file to go with an action, made before it: the action names its id. */
export interface NewFile {
	/** 15 characters of a-z and 0-9. */
	readonly id: string;
	readonly bytes: ArrayBuffer;
	readonly type: string;
}

const KEEP_SENT = 7 * 24 * 3_600_000;

/**
 * Sends the files whose action has arrived. Returns how many went. What strangers photographed leaves their tablet then.
 * One that the server will not take keeps its bytes and its reason: a person decides.
 */
export async function pushFiles(db: OfficeDatabase, transport: Transport, now: number): Promise<number> {
	let sent = 0;
	for (const file of await ready(db)) {
		try {
			await transport.putFile(file.id, file.bytes, file.type);
			if (db.forgetful) await db._files.delete(file.id);
			else await db._files.update(file.id, { sent: 1 });
			sent++;
		} catch (problem) {
			if (!(problem instanceof TransportError) || problem.isAway || problem.problem === 'signed-out') throw problem;
			await db._files.update(file.id, { problem: problem.problem });
		}
	}
	await db._files
		.where('sent')
		.equals(1)
		.filter((file) => file.addedAt < now - KEEP_SENT)
		.delete();
	return sent;
}

async function ready(db: OfficeDatabase): Promise<StoredFile[]> {
	const files = await db._files.where('sent').equals(0).toArray();
	const arrived = await Promise.all(
		files.map(async (file) => {
			const entry = await db._outbox.get({ id: file.mutation });
			return !file.problem && (!entry || entry.state === 'applied');
		})
	);
	return files.filter((_, i) => arrived[i]);
}
