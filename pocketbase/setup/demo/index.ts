import { derivedId } from '../../../src/lib/domain/core/ids';
import { notifications, type Notification } from '../../../src/lib/domain/notifications/notification';
import { readNotifications } from '../../../src/lib/domain/notifications/read';
import { setUpOffice } from '../../../src/lib/domain/office/index';
import { addPerson } from '../../../src/lib/domain/people';
import { approvalEntries } from './approvals';
import { Calendar } from './calendar';
import { deliveryEntries } from './deliveries';
import { disposalEntries } from './disposals';
import { faultEntries } from './faults';
import { placeEntries, thingEntries } from './ledger';
import { lifeEntries } from './life';
import { meetingRoomEntries, templateEntries } from './meeting-rooms';
import { meetingEntries } from './meetings';
import { demoPeople, DEPARTMENTS, type DemoPerson } from './people';
import { purchaseEntries } from './purchases';
import { Random } from './random';
import { replay } from './replay';
import { demoItems, requisitionEntries } from './requisitions';
import { entry, inOrder, type SeedFile, type SeedMutation } from './seed-file';
import { supplyEntries } from './supplies';
import { demoThings } from './things';
import { demoPairings, visitEntries } from './visits';

export type { SeedFile, SeedMutation } from './seed-file';

const NAME = '清江规划设计院';
const PASSWORD = 'demo-office-2026';
const SEED = 20_261_124;

/** Fixed, so that the same demo office has the same rows; dates run back from `now`. */
export function demoOffice(now: Date, { publicAddress = 'http://127.0.0.1:8090' } = {}): SeedFile {
	const calendar = new Calendar(now);
	const random = new Random(SEED);
	const people = demoPeople();
	const departments = new Map<string, string>(DEPARTMENTS.map((name, n) => [name, derivedId('demo-office', n)]));
	const things = demoThings(random, calendar, people);
	const { entries, ids } = thingEntries(calendar, things, departments);

	const story = inOrder([
		...beginning(calendar, people, publicAddress),
		...peopleEntries(calendar, people, departments),
		...placeEntries(calendar),
		...entries,
		...approvalEntries(calendar, people, departments),
		...lifeEntries({ calendar, random, things, ids }),
		...disposalEntries({ calendar, things, ids }),
		...faultEntries(calendar, people, things),
		...meetingRoomEntries(calendar),
		...templateEntries(calendar),
		...meetingEntries(calendar, now, people, ids),
		...visitEntries(calendar, people),
		...deliveryEntries(calendar),
		...supplyEntries(calendar, people, departments, now)
	]);
	const items = demoItems(replay(story));
	const whole = inOrder([
		...story,
		...requisitionEntries({ calendar, people, items }),
		...purchaseEntries(calendar, items)
	]);
	return {
		office: { name: NAME, publicAddress },
		mutations: inOrder([...whole, ...readEntries(calendar, whole)]),
		passwords: Object.fromEntries(people.map(({ id }) => [id, PASSWORD])),
		pairings: demoPairings
	};
}

const isFirst = (person: DemoPerson): boolean => person.id === 'admin';

function beginning(calendar: Calendar, people: readonly DemoPerson[], publicAddress: string): SeedMutation[] {
	return people.filter(isFirst).map((person) => {
		const { id, name, pinyin, initials, post, department, email, userName, phone, room, extension } = person;
		return entry('office', calendar.at({ days: 200, time: '08:30' }), undefined, setUpOffice, {
			name: NAME,
			publicAddress,
			phone: '027-8830 8305',
			departments: [...DEPARTMENTS],
			administrator: {
				id,
				name,
				pinyin,
				initials,
				post,
				department,
				email,
				userName,
				phone,
				extension,
				...(room !== undefined && { room })
			}
		});
	});
}

const peopleEntries = (
	calendar: Calendar,
	people: readonly DemoPerson[],
	departments: ReadonlyMap<string, string>
): SeedMutation[] =>
	people
		.filter((person) => !isFirst(person))
		.map(({ duty, isHead = false, isLeader = false, isAdmin = false, department, ...person }) =>
			entry(`person-${person.id}`, calendar.at({ days: 200, time: '09:00' }), 'admin', addPerson, {
				...person,
				department: departments.get(department),
				duties: duty ? [duty] : [],
				isHead,
				isLeader,
				isAdmin
			})
		);

/** What is older than two working days, everybody has read. */
function readEntries(calendar: Calendar, story: readonly SeedMutation[]): SeedMutation[] {
	const at = calendar.at({ days: 2, time: '17:10' });
	const unread = new Map<string, string[]>();
	for (const { id, person, at: told } of replay(story).all(notifications) as Notification[])
		if (told < at) unread.set(person, [...(unread.get(person) ?? []), id]);
	return [...unread].map(([person, ids]) =>
		entry(`read-${person}`, at, person, readNotifications, { notifications: ids })
	);
}
