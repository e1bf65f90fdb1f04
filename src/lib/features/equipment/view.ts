import type { Equipment } from '$lib/domain/equipment';
import { places } from '$lib/domain/equipment';
import { faultReports, isOpen, type FaultReport } from '$lib/domain/faults';
import { departments, type Department } from '$lib/domain/people/department';
import { people, type Person } from '$lib/domain/people/person';
import { office } from '$lib/sync';

/** A thing with what its row only points to. */
export interface EquipmentView {
	/** Of the thing. */
	readonly id: string;
	readonly item: Equipment;
	/** Where it stands, in words. */
	readonly place: string | undefined;
	readonly keeper: Person | undefined;
	/** Who keeps it, in words. */
	readonly keeperName: string | undefined;
	readonly department: Department | undefined;
	readonly openFaults: readonly FaultReport[];
	/** A fault waits for the duty to take it on. */
	readonly faulty: boolean;
}

const MOST_FAULTS = 500;

/** Looks up what the rows of one page of the ledger point to: four reads, however many rows. */
export async function viewsOf(items: readonly Equipment[]): Promise<EquipmentView[]> {
	const ids = (field: 'place' | 'keeper' | 'department') => [
		...new Set(items.map((item) => item[field]).filter((id) => id !== undefined))
	];
	const [spots, keepers, departmentRows, faults] = await Promise.all([
		office.store.some(places, ids('place')),
		office.store.some(people, ids('keeper')),
		office.store.some(departments, ids('department')),
		office.store.list(faultReports, {
			by: 'equipment',
			is: items.map((item) => item.id),
			only: isOpen,
			limit: MOST_FAULTS
		})
	]);
	const [placeBy, keeperBy, departmentBy] = [byId(spots), byId(keepers), byId(departmentRows)];
	return items.map((item) => {
		const keeper = keeperBy.get(item.keeper ?? '');
		const openFaults = faults.filter((fault) => fault.equipment === item.id);
		return {
			id: item.id,
			item,
			place: placeBy.get(item.place ?? '')?.name ?? item.placeText,
			keeper,
			keeperName: keeper?.name ?? item.keeperText,
			department: departmentBy.get(item.department ?? ''),
			openFaults,
			faulty: openFaults.some((fault) => fault.status === 'reported')
		};
	});
}

/** One thing; undefined for none. */
export async function viewOf(item: Equipment | undefined): Promise<EquipmentView | undefined> {
	return item && (await viewsOf([item]))[0];
}

/** `便携投影仪 CB-X49`: the name, with the model where the name does not say it. */
export const fullName = ({ name, model }: Pick<Equipment, 'name' | 'model'>): string =>
	model && !name.includes(model) ? `${name} ${model}` : name;

/** `爱普生 CB-X49`. */
export const makeOf = ({ brand, model }: Pick<Equipment, 'brand' | 'model'>): string =>
	[brand, model].filter(Boolean).join(' ');

const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
