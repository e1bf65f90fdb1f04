import { id, IMPORT_ROWS, list, mutator, Refusal, undoableUntil } from '../core';
import { equipment } from './equipment';
import { equipmentEvents } from './event';
import { foreignCodes } from './foreign-code';
import { ledgerKeepers } from './ledger';

/**
 * Takes up to 500 things of an import out of the ledger again. One that has a history by now (moved, changed, a
 * fault reported) or a linked code stays: the page finds what stayed by the import's id. Refuses after a day
 * (`undo_too_late`).
 */
export const undoImport = mutator('equipment.undoImport', {
	kind: 'wish',
	who: ledgerKeepers,
	args: { importId: id, equipment: list(id, IMPORT_ROWS) },
	apply(tx, { importId, equipment: ids }, ctx) {
		for (const one of ids) {
			const item = tx.get(equipment, one);
			if (!item || item.importId !== importId || item.withdrawn) continue;
			if (undoableUntil(item.addedAt) < ctx.at)
				throw new Refusal('undo_too_late', { until: undoableUntil(item.addedAt) });
			const isTouched =
				tx.where(equipmentEvents, 'equipment', one).length > 0 || tx.where(foreignCodes, 'equipment', one).length > 0;
			if (!isTouched) tx.update(equipment, one, { withdrawn: true });
		}
	}
});
