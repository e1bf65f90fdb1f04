import { choice, id, mutator, optional, Refusal, text } from '../core';
import { disposalUnderWay } from './disposal';
import { equipment, STATUSES } from './equipment';
import { remember } from './event';
import { inLedger, ledgerKeepers } from './ledger';

/**
 * Sets a thing's status by hand. Refuses one that was disposed of: that row is history (`disposed`). Nothing is written
 * off by hand (`disposal_needed`), and one whose disposal is under way stays on its way out (`disposal_running`).
 */
export const setEquipmentStatus = mutator('equipment.setStatus', {
	kind: 'wish',
	who: ledgerKeepers,
	args: { equipment: id, status: choice(STATUSES), note: optional(text(300)) },
	apply(tx, { equipment: itemId, status, note }, ctx) {
		const item = inLedger(tx, itemId);
		if (item.status === status) return;
		if (item.status === 'disposed') throw new Refusal('disposed', { assetTag: item.assetTag });
		if (status === 'pendingDisposal' || status === 'disposed')
			throw new Refusal('disposal_needed', { assetTag: item.assetTag });
		const running = item.status === 'pendingDisposal' ? disposalUnderWay(tx, itemId) : undefined;
		if (running) throw new Refusal('disposal_running', { assetTag: item.assetTag, number: running.number ?? '' });
		tx.update(equipment, itemId, { status, statusBeforeRepair: undefined });
		remember(tx, ctx, item, 'statusSet', { from: item.status, to: status, note });
	}
});
