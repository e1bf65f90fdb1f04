import { IMPORT_ROWS } from '$lib/domain/core';
import type { Receipt } from '$lib/sync';

/**
 * Puts many rows into the outbox, 500 a mutation. Either all of them or none: where one part is refused, as on a full
 * device, those before it are taken back.
 *
 * @param send does one part, undoable
 * @throws what `send` threw
 */
export async function inParts<R>(
	rows: readonly R[],
	send: (part: R[]) => Promise<Receipt>
): Promise<readonly Receipt[]> {
	const receipts: Receipt[] = [];
	try {
		for (let start = 0; start < rows.length; start += IMPORT_ROWS)
			receipts.push(await send(rows.slice(start, start + IMPORT_ROWS)));
	} catch (problem) {
		await undoAll(receipts);
		throw problem;
	}
	return receipts;
}

/** Takes all of them back. False: one had gone out. */
export async function undoAll(receipts: readonly Receipt[]): Promise<boolean> {
	const undone = await Promise.all(receipts.map((receipt) => receipt.undo()));
	return undone.every(Boolean);
}
