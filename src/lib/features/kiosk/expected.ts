import { hosts, personName, type Host } from '$lib/domain/people';
import { maskCompany, maskName, PRESENT, visits, type Visit } from '$lib/domain/visits';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import { formatDay, formatTime } from '../format';

/** A visit as a stranger at the tablet may see it before he says that it is his. */
export interface FoundVisit {
	readonly id: string;
	readonly visit: Visit;
	/** Masked. */
	readonly name: string;
	readonly company: string | undefined;
	readonly host: Host | undefined;
}

const MOST = 20;

/** The visit with this code that is expected; several only where two codes are the same by chance. */
export async function expectedByCode(code: string): Promise<FoundVisit[]> {
	const found = await office.store.list(visits, { by: 'code', is: code, only: isExpected, limit: MOST });
	return shown(found);
}

/** Guests expected under this name. The whole name is asked for: the tablet is no list to leaf through. */
export async function expectedByName(typed: string): Promise<FoundVisit[]> {
	const name = personName(typed);
	if ([...name].length < 2) return [];
	const same = (visit: Visit) => isExpected(visit) && visit.name.toLowerCase() === name.toLowerCase();
	return shown(await office.store.search(visits, name.split(' ')[0] ?? name, { only: same, limit: MOST }));
}

/** The visit that the host expects today under exactly this name, if it is one: then this coming is that visit. */
export async function expectedAs(name: string, host: string | undefined): Promise<Visit | undefined> {
	const found = (await expectedByName(name)).filter(
		({ visit }) => visit.day === office.today && (visit.host === host || visit.host === undefined)
	);
	return found.length === 1 ? found[0]?.visit : undefined;
}

const MOST_PRESENT = 500;

/** Who carries a badge with these digits, of whichever pile: the letter before them is seldom read. */
export async function guestsWith(digits: string): Promise<FoundVisit[]> {
	const same = ({ badge, badgeBack }: Visit) => badgeBack === undefined && badge?.replace(/\D/g, '') === digits;
	return shown(await office.store.list(visits, { by: 'status', is: PRESENT, only: same, limit: MOST_PRESENT }));
}

const isExpected = (visit: Visit): boolean => visit.status === 'expected';

async function shown(found: readonly Visit[]): Promise<FoundVisit[]> {
	const known = new Map(
		(
			await office.store.some(
				hosts,
				found.map((visit) => visit.host).filter((id) => id !== undefined)
			)
		).map((host) => [host.id, host])
	);
	return found.map((visit) => ({
		id: visit.id,
		visit,
		name: maskName(visit.name),
		company: visit.company && maskCompany(visit.company),
		host: known.get(visit.host ?? '')
	}));
}

/** `约 09:30 见赵启文` */
export function appointmentOf({ visit, host }: FoundVisit): string {
	const name = host?.name ?? '';
	if (visit.day !== office.today) return m.kiosk_expected_other_day({ day: formatDay(visit.day), host: name });
	if (visit.expectedAt === undefined) return m.kiosk_expected_day({ host: name });
	return m.kiosk_expected_time({ time: formatTime(visit.expectedAt), host: name });
}
