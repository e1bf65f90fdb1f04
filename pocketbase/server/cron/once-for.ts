import { SYSTEM, type AnyMutator, type Instant } from '../../../src/lib/domain/core';
import { office } from '../../../src/lib/domain/office';
import { pushAs } from '../../../src/lib/sync/protocol/push';
import { inOffice } from '../store/office-store';

export type Named = Pick<AnyMutator, 'name' | 'version'>;

/**
 * Does the clock's work for a day or an hour, under an id made of its name and `when`: done twice is done once. Throws
 * where the office did not take it.
 */
export function onceFor({ name, version }: Named, when: string, args: unknown, now: Instant): void {
	const mutation = { id: `${name}:${when}`, name, version, at: now, args };
	const { status, code } = inOffice(office, SYSTEM.id, new Context(), (store) =>
		pushAs(store, office, SYSTEM, 'clock', mutation, now)
	);
	if (status !== 'applied') throw new Error(`${mutation.id} was ${status}: ${code ?? ''}`);
}
