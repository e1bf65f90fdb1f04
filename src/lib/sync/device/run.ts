import type { Actor, AnyMutator, Instant } from '../../domain/core';
import { perform } from '../../domain/core/perform';
import { rowKey, toStored, type Entry, type OfficeDatabase } from './database';
import type { NewFile } from './files';
import { DeviceSource } from './source';

export interface NewEntry {
	readonly id: string;
	readonly at: Instant;
	readonly actor: Actor;
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
	return db.transaction('rw', db.tables, async () => {
		const source = new DeviceSource(db);
		const call = { id: about.id, version: mutator.version, args };
		const circumstances = { actor: about.actor, at: about.at, received: about.at };
		const performance = await source.settle(() => perform(mutator, call, source, circumstances));

		for (const { entity, before, after } of performance.writes) {
			const key = rowKey(entity.name, after.id);
			if (!(await db._shadow.get(key))) await db._shadow.add({ key, entity: entity.name, id: after.id, before });
			await db.rows(entity).put(toStored(entity, after));
		}
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
