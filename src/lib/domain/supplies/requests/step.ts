import { duty, Refusal, type Actor, type ReadTx } from '../../core';
import { requisitions, type Requisition, type RequisitionStatus } from './requisition';

type Args = { readonly requisition: string };

/** Whose it is, and who wrote it. Where it is not on this device, the server will say. */
export const writesIt = (tx: ReadTx, { requisition }: Args, actor: Actor): boolean => {
	const row = tx.get(requisitions, requisition);
	return row !== undefined && (row.applicant === actor.id || row.filedBy === actor.id);
};

export const storekeeper = [duty('supplies')] as const;
export const writerOrKeeper = [duty('supplies'), writesIt] as const;

/** The requisition, if this step may follow where it stands. Refuses otherwise (`requisition_step`, naming where). */
export function requisitionIn(tx: ReadTx, id: string, ...from: RequisitionStatus[]): Requisition {
	const requisition = tx.need(requisitions, id);
	if (!from.includes(requisition.status))
		throw new Refusal('requisition_step', { number: requisition.number ?? '', status: requisition.status });
	return requisition;
}

/** What a notification says of a requisition: enough for its sentence where the row is not on the device. */
export const aboutRequisition = (requisition: Requisition) => ({
	requisition: requisition.id,
	what: requisition.lines[0]?.name ?? '',
	kinds: requisition.lines.length
});
