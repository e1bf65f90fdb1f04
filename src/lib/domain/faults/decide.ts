import { id, mutator, Refusal, text } from '../core';
import { equipment } from '../equipment/equipment';
import { remember } from '../equipment/event';
import { tell } from '../notifications/notification';
import { people } from '../people/person';
import { eraseLater } from './contact';
import { faultReports } from './fault';
import { backInService, outOfService } from './service';
import { aboutFault, dutyOnly, faultIn, step, thingOf } from './step';

/** The duty takes the fault on; the thing is out of service from now. */
export const acceptFault = mutator('faults.accept', {
	kind: 'wish',
	who: dutyOnly,
	args: { fault: id },
	apply(tx, { fault: faultId }, ctx) {
		const fault = faultIn(tx, faultId, 'reported');
		outOfService(tx, fault);
		step(tx, ctx, fault, {
			change: { status: 'accepted', acceptedAt: ctx.at },
			line: 'faultAccepted',
			news: 'fault_accepted'
		});
	}
});

/** Gives the work to somebody; accepts the fault if nobody has. Refuses a disabled account (`person_disabled`). */
export const assignFault = mutator('faults.assign', {
	kind: 'wish',
	who: dutyOnly,
	args: { fault: id, handler: id },
	apply(tx, { fault: faultId, handler: handlerId }, ctx) {
		const fault = faultIn(tx, faultId, 'reported', 'accepted', 'assigned', 'inRepair', 'waitingParts', 'sentOut');
		const handler = tx.need(people, handlerId);
		if (handler.disabled) throw new Refusal('person_disabled', { person: handler.id, name: handler.name });
		const isNew = fault.status === 'reported';
		if (isNew) outOfService(tx, fault);
		step(tx, ctx, fault, {
			change: { status: 'assigned', handler: handler.id, acceptedAt: fault.acceptedAt ?? ctx.at },
			line: 'faultAssigned',
			said: { to: handler.name },
			...(isNew && { news: 'fault_accepted' })
		});
		if (handler.id !== ctx.actor.id) tell(tx, handler.id, 'fault_assigned', aboutFault(fault, thingOf(tx, fault)));
	}
});

/** The fault is none, or not ours. Says why; the thing is back in service. */
export const rejectFault = mutator('faults.reject', {
	kind: 'wish',
	who: dutyOnly,
	args: { fault: id, reason: text(300) },
	apply(tx, { fault: faultId, reason }, ctx) {
		const fault = faultIn(tx, faultId, 'reported', 'accepted', 'assigned');
		step(tx, ctx, fault, {
			change: { status: 'rejected', remark: reason, closedAt: ctx.at },
			line: 'faultRejected',
			said: { reason },
			news: 'fault_rejected'
		});
		backInService(tx, fault);
		eraseLater(tx, ctx, fault);
	}
});

/** The same fault was reported before, as `of`. Refuses itself and one that is a duplicate too (`not_the_first`). */
export const markDuplicate = mutator('faults.duplicate', {
	kind: 'wish',
	who: dutyOnly,
	args: { fault: id, of: id },
	apply(tx, { fault: faultId, of }, ctx) {
		const fault = faultIn(tx, faultId, 'reported', 'accepted', 'assigned');
		const first = tx.need(faultReports, of);
		if (first.id === fault.id || first.status === 'duplicate') throw new Refusal('not_the_first', { fault: of });
		step(tx, ctx, fault, {
			change: { status: 'duplicate', duplicateOf: of, closedAt: ctx.at },
			line: 'faultDuplicate',
			said: { of: first.number ?? of },
			news: 'fault_duplicate'
		});
		backInService(tx, fault);
		eraseLater(tx, ctx, fault);
	}
});

/** Says which thing a report means whose code nobody knew. Refuses one that names a thing (`identified`). */
export const identifyFault = mutator('faults.identify', {
	kind: 'wish',
	who: dutyOnly,
	args: { fault: id, equipment: id },
	apply(tx, { fault: faultId, equipment: itemId }, ctx) {
		const fault = tx.need(faultReports, faultId);
		const item = tx.need(equipment, itemId);
		if (fault.equipment) throw new Refusal('identified', { fault: faultId, equipment: fault.equipment });
		const identified = tx.update(faultReports, faultId, { equipment: item.id });
		remember(tx, ctx, item, 'faultReported', { fault: faultId, symptom: fault.symptom });
		if (fault.status !== 'reported' && !fault.repairedAt && !fault.closedAt) outOfService(tx, identified);
	}
});
