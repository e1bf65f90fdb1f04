import { choice, id, money, mutator, officeDate, optional, text } from '../core';
import { ask } from '../exceptions/exception';
import { disposals, WAYS_OUT, WIPES } from './disposal';
import { equipment } from './equipment';
import { remember } from './event';
import { ledgerKeepers } from './ledger';

/**
 * The thing has left the house. That is a fact, and its ledger row says so from now; one that nobody had approved
 * (`disposed_unapproved`), and a storage medium whose data nobody took care of (`disposed_unwiped`), is put to the duty.
 */
export const dispose = mutator('equipment.dispose', {
	kind: 'fact',
	asks: 'equipment',
	who: ledgerKeepers,
	args: {
		disposal: id,
		on: officeDate,
		way: choice(WAYS_OUT),
		receiver: optional(text(120)),
		proceeds: optional(money),
		dataGone: optional(choice(WIPES))
	},
	apply(tx, { disposal: disposalId, on, ...said }, ctx) {
		const disposal = tx.need(disposals, disposalId);
		if (disposal.status === 'disposed') return; // told twice
		const item = tx.need(equipment, disposal.equipment);
		tx.update(disposals, disposalId, {
			...said,
			status: 'disposed',
			disposedOn: on,
			disposedBy: ctx.actor.id,
			closedAt: ctx.at
		});
		tx.update(equipment, item.id, { status: 'disposed', statusBeforeRepair: undefined });
		remember(tx, ctx, item, 'disposed', { disposal: disposalId, way: said.way, receiver: said.receiver });
		const about = { equipment: item.id, name: item.name, disposal: disposalId };
		const mutation = ctx.mutation;
		const action = 'equipment.dispose';
		if (disposal.status !== 'approved')
			ask(tx, { duty: 'equipment', code: 'disposed_unapproved', mutation, action }, about);
		if (disposal.holdsData && said.dataGone === undefined)
			ask(tx, { duty: 'equipment', code: 'disposed_unwiped', mutation, action }, about);
	}
});
