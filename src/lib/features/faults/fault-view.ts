import { faultContacts, faultReports, type FaultReport } from '$lib/domain/faults';
import { people } from '$lib/domain/people/person';
import { office } from '$lib/sync';
import { dutyNames } from '../equipment/duty';
import type { FaultNames } from './fault-state';

/** A fault report with the names and the telephone that belong to it. */
export interface FaultView {
	readonly fault: FaultReport;
	readonly names: FaultNames;
	/** A passer-by's telephone: only the duty has it. */
	readonly phone: string | undefined;
}

/** Undefined where the report is not on this device. */
export async function faultViewOf(id: string): Promise<FaultView | undefined> {
	const fault = await office.store.get(faultReports, id);
	if (!fault) return undefined;
	const [handler, reporter, first, contact, duty] = await Promise.all([
		office.store.get(people, fault.handler),
		office.store.get(people, fault.reporter),
		office.store.get(faultReports, fault.duplicateOf),
		office.store.get(faultContacts, fault.id),
		dutyNames()
	]);
	return {
		fault,
		names: { handler: handler?.name, reporter: reporter?.name, duty, first: first?.number },
		phone: contact?.phone
	};
}

const MOST = 200;

/** Reports about one thing, the newest first. */
export async function faultsOf(item: string): Promise<FaultReport[]> {
	const faults = await office.store.list(faultReports, { by: 'equipment', is: item, limit: MOST });
	return faults.sort((a, b) => (a.reportedAt < b.reportedAt ? 1 : -1));
}
