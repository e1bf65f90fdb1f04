import { Refusal, type Actor, type AnyMutator, type Instant } from '../../domain/core';
import { perform } from '../../domain/core/perform';
import type { Source } from '../../domain/core/tx';
import type { Write } from '../../domain/core/workspace';
import { MOST_ENTRY_BYTES } from '../protocol/wire';
import { rowKey, type Entry, type OfficeDatabase } from './database';
import type { NewFile } from './files';
import { putRows } from './store-rows';
import { DeviceSource } from './source';

/**
 * Who the account is by these rows. Asked anew for every entry, as the server asks for every mutation: rights change
 * by what is told and by what was done before. It reads only `rows`, since the store's transaction is open.
 */
export type ActorIn = (rows: Source) => Actor;

export interface NewEntry {
	readonly id: string;
	readonly at: Instant;
	readonly actor: ActorIn;
	readonly holdUntil: number;
	/** Files that follow the action. */
	readonly files: readonly NewFile[];
	/** Milliseconds. */
	readonly now: number;
}

/**
 * Does it here: in one transaction the changed rows, the before-image of each and an outbox entry are stored.
 * Throws the `Refusal` of what this device knows better than to send; nothing is stored then.
 */
export async function run(db: OfficeDatabase, mutator: AnyMutator, args: unknown, about: NewEntry): Promise<Entry> {
	refuseTooLarge(mutator, args);
	return db.transaction('rw', db.tables, async () => {
		const source = new DeviceSource(db);
		const call = { id: about.id, version: mutator.version, args };
		const when = { at: about.at, received: about.at };
		const performance = await source.settle(() =>
			perform(mutator, call, source, { actor: about.actor(source), ...when })
		);

		await keepBefore(db, performance.writes);
		await putRows(
			db,
			performance.writes.map(({ entity, after }) => [entity, after])
		);
		const entry: Omit<Entry, 'order'> = {
			id: about.id,
			name: mutator.name,
			version: mutator.version,
			at: about.at,
			args,
			state: 'waiting',
			contained: 0,
			unknown: performance.unknown,
			reads: performance.reads,
			writes: performance.writes.map(({ entity, after }) => rowKey(entity.name, after.id)),
			holdUntil: about.holdUntil,
			tries: 0,
			retryAt: 0
		};
		for (const file of about.files) await db._files.put({ ...file, mutation: about.id, sent: 0, addedAt: about.now });
		const order = await db._outbox.add(entry);
		return { ...entry, order };
	});
}

/** An entry that no push can carry would stop all that come after it. */
function refuseTooLarge(mutator: AnyMutator, args: unknown): void {
	const bytes = new TextEncoder().encode(JSON.stringify(args)).length;
	if (bytes > MOST_ENTRY_BYTES) throw new Refusal('too_large', { name: mutator.name, bytes });
}

/** Keeps how the server told each row, unless an earlier entry has changed it since: then that is kept already. */
async function keepBefore(db: OfficeDatabase, writes: readonly Write[]): Promise<void> {
	const shadows = writes.map(({ entity, before, after }) => ({
		key: rowKey(entity.name, after.id),
		entity: entity.name,
		id: after.id,
		before
	}));
	const kept = await db._shadow.bulkGet(shadows.map((shadow) => shadow.key));
	await db._shadow.bulkAdd(shadows.filter((_, n) => !kept[n]));
}
