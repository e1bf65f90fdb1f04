import { duty, holds, type Actor } from '$lib/domain/core';
import { isOpen, type FaultReport, type FaultStatus } from '$lib/domain/faults';

/** What can be done with a fault report, as its page offers it. */
export type StepName =
	| 'identify'
	| 'accept'
	| 'assign'
	| 'start'
	| 'waitParts'
	| 'sendOut'
	| 'repaired'
	| 'reject'
	| 'duplicate'
	| 'confirm'
	| 'reopen'
	| 'close';

/** Steps from each state, the likely next one first. The mutators decide; this only says what to offer. */
const FROM: Record<FaultStatus, readonly StepName[]> = {
	reported: ['accept', 'assign', 'repaired', 'reject', 'duplicate'],
	accepted: ['assign', 'start', 'waitParts', 'sendOut', 'repaired', 'reject', 'duplicate'],
	assigned: ['start', 'assign', 'waitParts', 'sendOut', 'repaired', 'reject', 'duplicate'],
	inRepair: ['repaired', 'waitParts', 'sendOut', 'assign'],
	waitingParts: ['start', 'repaired', 'sendOut', 'assign'],
	sentOut: ['repaired', 'start', 'waitParts', 'assign'],
	repaired: ['confirm', 'reopen', 'close'],
	confirmed: ['close'],
	closed: [],
	rejected: [],
	duplicate: []
};

const WORK: readonly StepName[] = ['start', 'waitParts', 'sendOut', 'repaired'];
const REPORTERS: readonly StepName[] = ['confirm', 'reopen'];

/** The steps this person may take with this fault, the likely next one first. */
export function stepsFor(fault: FaultReport, actor: Actor): StepName[] {
	const onDuty = holds(actor, duty('equipment'));
	const handles = fault.handler === actor.id;
	const reported = fault.reporter === actor.id;
	const steps = FROM[fault.status].filter(
		(step) => (REPORTERS.includes(step) && reported) || onDuty || (WORK.includes(step) && handles)
	);
	// The reporter's word is the reporter's where there is one to ask; the duty closes without it.
	if (fault.status === 'repaired' && onDuty && !reported && fault.reporter)
		steps.sort((a, b) => Number(b === 'close') - Number(a === 'close'));
	if (!fault.equipment && onDuty && isOpen(fault)) steps.unshift('identify');
	return steps;
}
