import { choice, id, mutator, optional, text } from '../core';
import { tellDuty } from '../notifications/notification';
import { keepContact } from './contact';
import { faultReports } from './fault';
import { outOfService } from './service';
import { aboutFault, dutyOnly, faultIn, reporterOrDuty, step, thingOf } from './step';

/** The reporter says that it works; for a passer-by the duty may. */
export const confirmRepair = mutator('faults.confirm', {
	kind: 'wish',
	who: reporterOrDuty,
	args: { fault: id, rating: optional(choice(['good', 'fair', 'poor'])) },
	apply(tx, { fault: faultId, rating }, ctx) {
		faultIn(tx, faultId, 'repaired');
		tx.update(faultReports, faultId, { status: 'confirmed', confirmedAt: ctx.at, rating });
	}
});

/** It still does not work: the work goes on, and the thing is out of service again. */
export const reopenFault = mutator('faults.reopen', {
	kind: 'wish',
	who: reporterOrDuty,
	args: { fault: id, remark: text(300) },
	apply(tx, { fault: faultId, remark }, ctx) {
		const fault = faultIn(tx, faultId, 'repaired');
		outOfService(tx, fault);
		keepContact(tx, fault);
		step(tx, ctx, fault, {
			change: { status: fault.handler ? 'assigned' : 'accepted', remark, repairedAt: undefined },
			line: 'faultReopened',
			said: { remark }
		});
		tellDuty(tx, 'equipment', 'fault_reopened', aboutFault(fault, thingOf(tx, fault)), ctx.actor.id);
	}
});

/** The paper is done with. Without the reporter's word it may be closed too: not everybody answers. */
export const closeFault = mutator('faults.close', {
	kind: 'wish',
	who: dutyOnly,
	args: { fault: id },
	apply(tx, { fault: faultId }, ctx) {
		const fault = faultIn(tx, faultId, 'repaired', 'confirmed');
		step(tx, ctx, fault, { change: { status: 'closed', closedAt: ctx.at }, line: 'faultClosed' });
	}
});
