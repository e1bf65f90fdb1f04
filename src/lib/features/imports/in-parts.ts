import { IMPORT_ROWS } from '$lib/domain/core';
import type { Receipt } from '$lib/sync';
import { undoAll } from '../acting/undo-all';

/**
 * Puts many rows into the outbox, 500 a mutation. Either all of them or none: where one part is refused, as on a full
 * device, those before it are taken back.
 *
 * @param send does one part, undoable
 * @param onsent is told what is in the outbox, after each part and after the taking back: then what had gone out
 * @throws what `send` or `onsent` threw
 */
export async function inParts<R>(
	rows: readonly R[],
	send: (part: R[]) => Promise<Receipt>,
	onsent: (receipts: readonly Receipt[]) => unknown = () => undefined
): Promise<readonly Receipt[]> {
	let receipts: readonly Receipt[] = [];
	try {
		for (let start = 0; start < rows.length; start += IMPORT_ROWS) {
			receipts = [...receipts, await send(rows.slice(start, start + IMPORT_ROWS))];
			await onsent(receipts);
		}
	} catch (problem) {
		await onsent(await undoAll(receipts));
		throw problem;
	}
	return receipts;
}
