import type { Receipt } from '$lib/sync';

/** Takes all of them back. Returns those that could not be, for they had gone out. */
export async function undoAll(receipts: readonly Receipt[]): Promise<readonly Receipt[]> {
	const undone = await Promise.all(receipts.map((receipt) => receipt.undo()));
	return receipts.filter((_, n) => !undone[n]);
}
