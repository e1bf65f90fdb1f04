import { derivedId } from '../../../src/lib/domain/core/ids';
import * as ledger from '../../../src/lib/domain/equipment';
import type { Calendar } from './calendar';
import { ROOMS } from './rooms';
import { entry, type SeedMutation } from './seed-file';
import type { Thing } from './things';

/** Who keeps the ledger. */
export const KEEPER = 'equipment';

const placeIds = new Map(ROOMS.map(({ name }, n) => [name, derivedId(`demo-place-${n + 1}`, 0)]));
/** Id of a room, by its name. */
export const placeId = (room: string): string => {
	const id = placeIds.get(room);
	if (id === undefined) throw new Error(`no room ${room}`);
	return id;
};

/** The house, room by room. */
export const placeEntries = (calendar: Calendar): SeedMutation[] =>
	ROOMS.map(({ name, floor }, order) =>
		entry(`place-${order + 1}`, calendar.at({ days: 199, time: '09:00' }), KEEPER, ledger.addPlace, {
			name,
			floor,
			order
		})
	);

/** The two tables that were imported. What was bought after the second was entered one by one. */
const IMPORTS = [
	{ id: 'ledger-old', at: { days: 198, time: '10:00' }, boughtBefore: 300 },
	{ id: 'ledger-new', at: { days: 60, time: '14:30' }, boughtBefore: 100 }
] as const;

/** How the 400 things came into the ledger. Rows name rooms and departments; the ledger has their ids. */
export function thingEntries(
	calendar: Calendar,
	things: readonly Thing[],
	departments: ReadonlyMap<string, string>
): LedgerEntries {
	const ids = new Map<string, string>();
	const located = (thing: Thing) => {
		const { place = '', department = '', ...row } = thing.row;
		const departmentId = departments.get(department);
		return { ...row, place: placeId(place), ...(departmentId && { department: departmentId }) };
	};
	let rest = things;
	const entries = IMPORTS.map(({ id, at, boughtBefore }) => {
		const rows = rest.filter((thing) => thing.boughtAgo > boughtBefore);
		rest = rest.filter((thing) => thing.boughtAgo <= boughtBefore);
		rows.forEach(({ tag }, n) => ids.set(tag, derivedId(`demo-${id}`, n)));
		return entry(id, calendar.at(at), KEEPER, ledger.importEquipment, { importId: id, rows: rows.map(located) });
	});
	const singles = rest.map((thing, n) => {
		const { line: _line, extra: _extra, ...row } = located(thing);
		ids.set(thing.tag, derivedId(`demo-add-${thing.tag}`, 0));
		const at = calendar.at({ days: 50 - Math.min(n, 40), time: '11:00' });
		return entry(`add-${thing.tag}`, at, KEEPER, ledger.addEquipment, row);
	});
	return { entries: [...entries, ...singles], ids };
}

interface LedgerEntries {
	readonly entries: SeedMutation[];
	/** Ids of the things, by tag. */
	readonly ids: ReadonlyMap<string, string>;
}
