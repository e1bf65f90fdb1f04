import { dateAfter, officeInstant, type Instant } from '../../../src/lib/domain/core';
import { derivedId } from '../../../src/lib/domain/core/ids';
import { pairKiosk } from '../../../src/lib/domain/kiosks';
import * as visits from '../../../src/lib/domain/visits';
import type { Calendar } from './calendar';
import type { DemoPerson } from './people';
import { entry, type SeedMutation } from './seed-file';
import { COMING, HERE, LATER, PAST, type Guest } from './stories/guests';

const DESK = 'reception';
/** The tablet that stands in the hall already; its account cannot be used by anybody. */
export const TABLET = 'tablet-1';
const [FIRST_POOL, SECOND_POOL] = [
	{ prefix: 'A-', from: 1, to: 15 },
	{ prefix: 'A-', from: 16, to: 30 }
] as const;

/** What makes a tablet of yours the second one; printed at the start, used up by the first who types it. */
export const DEMO_CODE = 'DEMO-0001';
export const demoPairings = [
	{ code: DEMO_CODE, name: '前台平板 2 号', place: '大厅西侧', pool: SECOND_POOL, by: 'admin' }
] as const;

/** The reception's weeks: forty guests who came or did not, five who are here, twelve who are expected. */
export function visitEntries(calendar: Calendar, people: readonly DemoPerson[]): SeedMutation[] {
	const office = { calendar, hostOf: (name: string) => idOf(name, people) };
	return [
		...tablets(calendar),
		...PAST.flatMap((guest, n) => past(office, guest, n)),
		...closings(calendar),
		...HERE.flatMap((guest, n) => here(office, guest, n)),
		...COMING.map((guest, n) => expected(office, guest, `coming-${n + 1}`, calendar.today)),
		...cancelled(office),
		...LATER.map((guest, n) => expected(office, guest, `later-${n + 1}`, dateAfter(calendar.today, 1 + n)))
	];
}

function tablets(calendar: Calendar): SeedMutation[] {
	const at = calendar.at({ days: 150, time: '10:00' });
	return [
		entry('tablet', at, undefined, pairKiosk, {
			kiosk: TABLET,
			by: 'admin',
			name: '前台平板 1 号',
			place: '大厅东侧',
			pool: FIRST_POOL
		}),
		entry('reception', at, 'admin', visits.changeReception, {
			retentionDays: 180,
			closesAt: '18:00',
			lobbyFloor: '1',
			zones: [
				{ purpose: 'delivery', zone: '1 楼' },
				{ purpose: 'works', zone: '全楼' }
			]
		})
	];
}

interface Office {
	readonly calendar: Calendar;
	hostOf(name: string): string;
}

const told = ({ hostOf }: Office, guest: Guest) => ({
	name: guest.name,
	headCount: guest.count ?? 1,
	...(guest.company && { company: guest.company }),
	...(guest.purpose && { purpose: guest.purpose }),
	...(guest.kind && { purposeKind: guest.kind }),
	...(guest.host && { host: hostOf(guest.host) }),
	...(guest.phone && { phone: guest.phone }),
	...(guest.plate && { plate: guest.plate })
});

function expected(office: Office, guest: Guest, id: string, day: string, registered?: Instant): SeedMutation {
	const by = guest.host && !guest.byDesk ? office.hostOf(guest.host) : DESK;
	return entry(id, registered ?? office.calendar.at({ days: 3, time: '16:10' }), by, visits.preRegister, {
		...told(office, guest),
		day,
		...(guest.time && { expectedAt: officeInstant(day, guest.time) })
	});
}

/** One who came on a working day of the last weeks and left, did not come, or called off. */
function past(office: Office, guest: Guest, n: number): SeedMutation[] {
	const days = 1 + Math.floor(n / 2);
	const day = office.calendar.workingDay(days);
	const id = `past-${n + 1}`;
	const at = (time: string) => office.calendar.at({ days, time });
	const visit = derivedId(`demo-${id}`, 0);
	const [came, left] = n % 2 === 0 ? ['09:12', '11:05'] : ['14:31', '16:20'];
	const announced = expected(office, guest, id, day, office.calendar.at({ days: days + 2, time: '15:40' }));
	if (guest.outcome === 'noShow') return [announced];
	if (guest.outcome === 'cancelled')
		return [
			announced,
			entry(`${id}-cancel`, office.calendar.at({ days: days + 1, time: '10:20' }), DESK, visits.cancelVisit, {
				visit,
				reason: '对方改期'
			})
		];
	const badge = `A-${String(1 + (n % 13)).padStart(2, '0')}`;
	const arrival = guest.time
		? [announced, entry(`${id}-in`, at(came), TABLET, visits.signIn, { visit, badge, noticeVersion: 1 })]
		: [entry(id, at(came), DESK, visits.walkIn, { ...told(office, guest), badge, noticeVersion: 1 })];
	if (guest.outcome === 'stayed') return arrival;
	const back = guest.outcome === 'lost' ? 'lost' : 'returned';
	return [...arrival, entry(`${id}-out`, at(left), DESK, visits.signOut, { visit, badge: back })];
}

/** The sweep of every evening, as the clock did it. */
const closings = (calendar: Calendar): SeedMutation[] =>
	Array.from({ length: Math.ceil(PAST.length / 2) }, (_, n) => {
		const on = calendar.workingDay(n + 1);
		return entry(`close-${on}`, calendar.at({ days: n + 1, time: '19:00' }), undefined, visits.closeDay, { on });
	});

const SIGNATURE =
	'M60 120C90 40 130 30 140 90S110 170 160 130 210 60 240 80 230 150 270 130 330 50 360 90 350 150 400 120 470 70 520 100';

/** One who is in the house now: by the tablet, or by the desk; his host has answered, or is still asked. */
function here(office: Office, guest: Guest, n: number): SeedMutation[] {
	const id = `here-${n + 1}`;
	const visit = derivedId(`demo-${id}`, 0);
	const at = (minutes: number) => office.calendar.todayAt(guest.came ?? '09:00', minutes);
	const welcome = { badge: `A-${String(n + 5).padStart(2, '0')}`, noticeVersion: 1, signature: SIGNATURE };
	const arrival = guest.time
		? [
				expected(office, guest, id, office.calendar.today),
				entry(`${id}-in`, at(0), TABLET, visits.signIn, { visit, ...welcome })
			]
		: [entry(id, at(0), DESK, visits.walkIn, { ...told(office, guest), ...welcome })];
	if (!guest.answer || !guest.host) return arrival;
	const host = office.hostOf(guest.host);
	return [
		...arrival,
		entry(`${id}-seen`, at(1), host, visits.hostSeen, { visit }),
		entry(`${id}-answer`, at(2), host, visits.hostAnswer, { visit, ...guest.answer })
	];
}

/** One of today's called off this morning. */
const cancelled = (office: Office): SeedMutation[] => {
	const n = COMING.findIndex((guest) => guest.outcome === 'cancelled');
	const visit = derivedId(`demo-coming-${n + 1}`, 0);
	return [
		entry('coming-cancel', office.calendar.todayAt('08:20', 0), DESK, visits.cancelVisit, { visit, reason: '对方改期' })
	];
};

function idOf(name: string, people: readonly DemoPerson[]): string {
	const found = people.find((person) => person.name === name);
	if (!found) throw new Error(`nobody is called ${name}`);
	return found.id;
}
