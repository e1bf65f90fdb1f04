import { choice, id, money, mutator, optional, quantity, text } from '../core';
import { eraseLater } from './contact';
import { backInService } from './service';
import { faultWorkedOn, handlerOrDuty, step } from './step';

/** Somebody began, or went on after waiting. */
export const startRepair = mutator('faults.start', {
	kind: 'fact',
	asks: 'equipment',
	who: handlerOrDuty,
	args: { fault: id },
	apply(tx, { fault: faultId }, ctx) {
		const fault = faultWorkedOn(tx, ctx, faultId, 'faults.start');
		if (!fault || fault.status === 'inRepair') return;
		step(tx, ctx, fault, {
			change: { status: 'inRepair', startedAt: fault.startedAt ?? ctx.at, remark: undefined },
			line: 'repairStarted'
		});
	}
});

/** The work waits for parts. `remark` says for which. */
export const waitForParts = mutator('faults.waitParts', {
	kind: 'fact',
	asks: 'equipment',
	who: handlerOrDuty,
	args: { fault: id, remark: text(300) },
	apply(tx, { fault: faultId, remark }, ctx) {
		const fault = faultWorkedOn(tx, ctx, faultId, 'faults.waitParts');
		if (!fault) return;
		step(tx, ctx, fault, {
			change: { status: 'waitingParts', remark },
			line: 'waitingParts',
			said: { remark },
			news: 'fault_waiting_parts'
		});
	}
});

/** The thing went out to be repaired. `remark` says where. */
export const sendOut = mutator('faults.sendOut', {
	kind: 'fact',
	asks: 'equipment',
	who: handlerOrDuty,
	args: { fault: id, remark: text(300) },
	apply(tx, { fault: faultId, remark }, ctx) {
		const fault = faultWorkedOn(tx, ctx, faultId, 'faults.sendOut');
		if (!fault) return;
		step(tx, ctx, fault, {
			change: { status: 'sentOut', remark },
			line: 'sentOut',
			said: { remark },
			news: 'fault_sent_out'
		});
	}
});

/** It works again; the thing is back in service and the reporter is asked to confirm. */
export const repaired = mutator('faults.repaired', {
	kind: 'fact',
	asks: 'equipment',
	who: handlerOrDuty,
	args: {
		fault: id,
		work: optional(text(500)),
		parts: optional(text(200)),
		cause: optional(choice(['wear', 'misuse'])),
		/** Working time. */
		minutes: optional(quantity),
		cost: optional(money)
	},
	apply(tx, { fault: faultId, ...done }, ctx) {
		const fault = faultWorkedOn(tx, ctx, faultId, 'faults.repaired');
		if (!fault) return;
		step(tx, ctx, fault, {
			change: { ...done, status: 'repaired', repairedAt: ctx.at, remark: undefined },
			line: 'repaired',
			said: { work: done.work, cost: done.cost },
			news: 'fault_repaired'
		});
		backInService(tx, fault);
		eraseLater(tx, ctx, fault);
	}
});
