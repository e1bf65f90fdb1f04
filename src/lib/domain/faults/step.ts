import { duty, Refusal, type Actor, type Ctx, type ReadTx, type Tx } from '../core';
import { equipment, type Equipment } from '../equipment/equipment';
import { remember, type EventKind } from '../equipment/event';
import { ask } from '../exceptions/exception';
import { tell } from '../notifications/notification';
import { faultReports, isOpen, type FaultReport, type FaultStatus } from './fault';

type Args = { readonly fault: string };

/** Who has the work in hand. Where the fault is not on this device, the server will say. */
const handlesIt = (tx: ReadTx, { fault }: Args, actor: Actor): boolean =>
	tx.get(faultReports, fault)?.handler === actor.id;
const reportedIt = (tx: ReadTx, { fault }: Args, actor: Actor): boolean =>
	tx.get(faultReports, fault)?.reporter === actor.id;

export const dutyOnly = [duty('equipment')] as const;
export const handlerOrDuty = [duty('equipment'), handlesIt] as const;
export const reporterOrDuty = [duty('equipment'), reportedIt] as const;

/** The fault, if this step may follow where it stands. Refuses otherwise (`wrong_step`, naming where it stands). */
export function faultIn(tx: ReadTx, id: string, ...from: FaultStatus[]): FaultReport {
	const fault = tx.need(faultReports, id);
	if (!from.includes(fault.status))
		throw new Refusal('wrong_step', { fault: id, number: fault.number ?? '', status: fault.status });
	return fault;
}

/**
 * The fault, for work that was done: it happened, so nothing is refused. Where the fault was over by then, the
 * report stays as it is and the duty is asked (`worked_though`); undefined then.
 */
export function faultWorkedOn(tx: Tx, ctx: Ctx, id: string, action: string): FaultReport | undefined {
	const fault = tx.need(faultReports, id);
	if (isOpen(fault)) return fault;
	ask(
		tx,
		{ duty: 'equipment', code: 'worked_though', mutation: ctx.mutation, action },
		{ fault: id, number: fault.number ?? '', status: fault.status }
	);
	return undefined;
}

export const thingOf = (tx: ReadTx, fault: FaultReport): Equipment | undefined =>
	fault.equipment === undefined ? undefined : tx.get(equipment, fault.equipment);

/** What a notification says of a fault: enough for its sentence where the rows are not on the device. */
export const aboutFault = (fault: FaultReport, item: Equipment | undefined) => ({
	fault: fault.id,
	name: item?.name ?? fault.code ?? fault.placeText ?? '',
	symptom: fault.symptom
});

interface Step {
	readonly change: Partial<Omit<FaultReport, 'id'>>;
	/** The line in the thing's history. */
	readonly line: EventKind;
	readonly said?: Record<string, string | number | boolean | undefined>;
	/** What the reporter is told. */
	readonly news?: string;
}

/** Takes a step: the report, the thing's history and the reporter, unless the reporter does it. */
export function step(tx: Tx, ctx: Ctx, fault: FaultReport, { change, line, said, news }: Step): void {
	tx.update(faultReports, fault.id, change);
	const item = thingOf(tx, fault);
	if (item) remember(tx, ctx, item, line, { fault: fault.id, ...said });
	if (news && fault.reporter !== ctx.actor.id) tell(tx, fault.reporter, news, aboutFault(fault, item));
}
