import type { Instant } from '../../../src/lib/domain/core';
import { link } from '../../../src/lib/sync/protocol/journal';
import type { JournalRow } from '../../../src/lib/sync/protocol/port';
import type { PocketBaseTx } from './office-tx';

/** Something that was done to the office by no mutator: a superuser's edit, a password given by an administrator, a look at
 * what is masked. */
export interface Entry {
	readonly name: 'superuser.edit' | 'people.resetPassword' | 'visits.unmask';
	readonly args: unknown;
	readonly actor: string;
	/** Where it was done. */
	readonly client: string;
	readonly wrote: JournalRow['wrote'];
}

/** The seq that the next entry of the journal will have. */
export const nextSeq = (tx: PocketBaseTx): number => (tx.last()?.seq ?? 0) + 1;

/** Journals it, as push does a mutation. */
export function enter(tx: PocketBaseTx, { name, args, actor, client, wrote }: Entry): void {
	const last = tx.last();
	const now: Instant = new Date().toISOString();
	const row = link((text) => $security.sha256(text), {
		id: `${name}:${$security.randomString(20)}`,
		seq: nextSeq(tx),
		name,
		version: 1,
		args,
		salt: $security.randomString(24),
		actor,
		client,
		claimed: now,
		received: now,
		at: now,
		outcome: 'applied',
		code: undefined,
		detail: undefined,
		numbers: undefined,
		wrote,
		previous: last?.hash ?? ''
	});
	tx.append(row);
	tx.announce(row.seq);
}
