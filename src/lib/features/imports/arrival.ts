import { IMPORT_ROWS } from '$lib/domain/core';
import { office } from '$lib/sync';
import { refusalSentence } from '../sync/sentences';

/** How far the rows of an import have got, counted in rows. */
export interface Arrival {
	readonly done: number;
	readonly waiting: number;
	readonly refused: number;
	/** Why the first refused part was refused. */
	readonly why: string | undefined;
}

/**
 * How far `rows` rows have got that were sent in the mutations `sent`, as many in each as one takes. What is no longer
 * in the outbox has arrived. Call it in a live query.
 */
export async function arrivalOf(sent: readonly string[], rows: number): Promise<Arrival> {
	const entries = await office.device.db._outbox
		.where('id')
		.anyOf([...sent])
		.toArray();
	const share = (id: string) => Math.min(IMPORT_ROWS, rows - sent.indexOf(id) * IMPORT_ROWS);
	const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + share(id), 0);
	const refusals = entries.filter((entry) => entry.state === 'refused');
	const refused = sum(refusals.map((entry) => entry.id));
	const waiting = sum(
		entries.filter((entry) => entry.state !== 'refused' && entry.state !== 'applied').map((entry) => entry.id)
	);
	return {
		refused,
		waiting,
		done: sum(sent) - refused - waiting,
		why: refusals[0] && refusalSentence(refusals[0])
	};
}
