import type { Tx } from '../core';
import { equipment, type EquipmentStatus } from '../equipment/equipment';
import { faultReports, isOpen, type FaultReport } from './fault';
import { thingOf } from './step';

const GONE: readonly EquipmentStatus[] = ['underRepair', 'pendingDisposal', 'disposed', 'lost'];

/** An accepted fault takes the thing out of service. One that is on its way out or gone stays what it is. */
export function outOfService(tx: Tx, fault: FaultReport): void {
	const item = thingOf(tx, fault);
	if (!item || GONE.includes(item.status)) return;
	tx.update(equipment, item.id, { status: 'underRepair', statusBeforeRepair: item.status });
}

/** The thing is again what it was, unless another accepted fault of it is open. Called after the fault's own step. */
export function backInService(tx: Tx, fault: FaultReport): void {
	const item = thingOf(tx, fault);
	if (item?.status !== 'underRepair') return;
	const others = tx.where(faultReports, 'equipment', item.id).filter((one) => one.id !== fault.id);
	if (others.some((one) => isOpen(one) && one.status !== 'reported')) return;
	tx.update(equipment, item.id, { status: item.statusBeforeRepair ?? 'inUse', statusBeforeRepair: undefined });
}
