import { m } from '$lib/paraglide/messages';
import type { Receipt } from '$lib/sync';
import { toast } from '$lib/ui';
import { undoAll } from './in-parts';

/** Says what was done with many rows, and offers to take all of it back while it is held. */
export function offerUndo(said: string, receipts: readonly Receipt[], onundone: () => unknown): void {
	toast(said, {
		undo: async () => {
			const gone = await undoAll(receipts);
			toast(gone.length === 0 ? m.acting_undone() : m.acting_undo_too_late());
			if (gone.length === 0) await onundone();
		}
	});
}
