import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { approvals } from '../../../src/lib/domain/approvals';
import type { Entity, RowOf } from '../../../src/lib/domain/core';
import { equipment, foreignCodes, places, STATUSES } from '../../../src/lib/domain/equipment';
import { exceptions } from '../../../src/lib/domain/exceptions/exception';
import { FAULT_STATUSES, faultReports } from '../../../src/lib/domain/faults';
import { bookings, meetings, rooms, setUpItems } from '../../../src/lib/domain/meetings';
import { notifications } from '../../../src/lib/domain/notifications/notification';
import { departments, people, personCards, rosters, tokensOf } from '../../../src/lib/domain/people';
import { isLate, supplyLoans } from '../../../src/lib/domain/supplies/requests';
import { isPresent, VISIT_STATUSES, visits } from '../../../src/lib/domain/visits';
import { Calendar } from './calendar';
import { demoOffice } from './index';
import { replay } from './replay';

const NOW = new Date('2026-11-24T01:30:00.000Z');
const seed = demoOffice(NOW);
const source = replay(seed.mutations);
const rows = <E extends Entity>(entity: E) => source.all(entity) as RowOf<E>[];

test('every entry is applied, none in the future, each under an id of its own', () => {
	expect(seed.mutations.every(({ at }) => at <= NOW.toISOString())).toBe(true);
	expect(new Set(seed.mutations.map(({ id }) => id)).size).toBe(seed.mutations.length);
	expect(seed.mutations.map(({ at }) => at)).toEqual(seed.mutations.map(({ at }) => at).sort());
});

test('it is the same office every time, and small enough to send', () => {
	expect(demoOffice(NOW)).toEqual(seed);
	expect(JSON.stringify(seed).length).toBeLessThan(1_000_000);
});

describe.each([
	['in the middle of the night', '2026-11-23T16:30:00.000Z'],
	['while its day begins, between a request and its approval', '2026-11-27T00:12:00.000Z'],
	['a minute before midnight', '2026-11-26T15:59:00.000Z'],
	['on a Sunday', '2026-11-22T04:00:00.000Z'],
	['on New Year’s Day', '2027-01-01T02:00:00.000Z'],
	['on the last of February of a leap year', '2028-02-29T09:59:59.000Z']
])('begun %s', (_when, now) => {
	test('it is whole, and nothing has yet to happen', () => {
		const { mutations } = demoOffice(new Date(now));
		expect(mutations.filter(({ at }) => at > now)).toEqual([]);
		expect(replay(mutations).all(equipment)).toHaveLength(400);
	});
});

test('counts: 8 departments, 60 people, 30 rooms, 400 things in tags without a gap', () => {
	expect(rows(departments)).toHaveLength(8);
	expect(rows(people)).toHaveLength(60);
	expect(rows(places)).toHaveLength(30);
	const tags = rows(equipment)
		.map((item) => item.assetTag)
		.sort();
	expect(tags).toEqual(Array.from({ length: 400 }, (_, n) => `BG-${String(n + 1).padStart(4, '0')}`));
});

/** Demo accounts and what they hold besides being staff. */
const TOKENS: Readonly<Record<string, string[]>> = {
	admin: ['admin'],
	reception: ['duty:reception'],
	equipment: ['duty:equipment'],
	meetings: ['duty:meetings'],
	supplies: ['duty:supplies'],
	documents: ['duty:documents'],
	archives: ['duty:archives'],
	seals: ['duty:seals'],
	head: ['head'],
	leader: ['leader'],
	staff: []
};

describe('people', () => {
	test.each(Object.entries(TOKENS))(
		'%s@demo.office may do what the account says, and nothing else',
		(account, tokens) => {
			const person = rows(people).find((one) => one.id === account);
			const special = person && tokensOf(person).filter((token) => !/^(staff$|user:|dept:)/.test(token));
			expect(special?.map((token) => (token.startsWith('head:') ? 'head' : token))).toEqual(tokens);
			expect(rows(personCards).find((card) => card.id === account)?.email).toBe(`${account}@demo.office`);
			expect(seed.passwords[account]).toBe('demo-office-2026');
		}
	);

	test('everybody can log in by e-mail, user name and telephone, and has a password', () => {
		expect(rows(personCards).every((card) => card.email && card.userName && card.phone)).toBe(true);
		expect(Object.keys(seed.passwords).sort()).toEqual(
			rows(people)
				.map((person) => person.id)
				.sort()
		);
		expect(rows(rosters).find((roster) => roster.id === 'admin')?.people).toEqual(['admin']);
	});

	test('there are namesakes in different departments, and the surnames that dictionaries get wrong', () => {
		for (const name of ['张伟', '李娜']) {
			const named = rows(people).filter((person) => person.name === name);
			expect(new Set(named.map((person) => person.department)).size).toBe(2);
		}
		for (const surname of ['单', '曾', '解', '仇', '欧阳'])
			expect(rows(people).some((person) => person.name.startsWith(surname))).toBe(true);
	});

	test('names are written down as they are read', () => {
		for (const person of rows(people)) {
			const syllables = pinyin(person.name, {
				mode: 'surname',
				surname: 'head',
				toneType: 'none',
				type: 'array',
				v: true
			});
			expect([person.name, person.pinyin]).toEqual([person.name, syllables.join('')]);
			expect(person.initials).toBe(syllables.map((syllable) => syllable[0]).join(''));
		}
	});
});

describe('things', () => {
	test('are in every state, most of them in use', () => {
		const counts = STATUSES.map((status) => rows(equipment).filter((item) => item.status === status).length);
		expect(Object.fromEntries(STATUSES.map((status, n) => [status, counts[n]]))).toEqual({
			disposed: 4,
			idle: 2,
			inStock: 7,
			inUse: 366,
			lent: 6,
			lost: 2,
			pendingDisposal: 4,
			underRepair: 9
		});
	});

	test('are found by the initials of their names', () => {
		const read = (name: string) =>
			pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
				.flatMap((piece) => piece.toLowerCase().split(/[^a-z0-9]+/))
				.map((word) => word.slice(0, 1))
				.join('');
		for (const name of new Set(rows(equipment).map((item) => item.name)))
			expect([name, rows(equipment).find((item) => item.name === name)?.initials]).toEqual([name, read(name)]);
	});

	test('stand in rooms that are there, with keepers who are there', () => {
		const rooms = new Set(rows(places).map((place) => place.id));
		const ids = new Set(rows(people).map((person) => person.id));
		for (const item of rows(equipment)) {
			expect(rooms.has(item.place ?? '')).toBe(true);
			if (item.keeper) expect(ids.has(item.keeper)).toBe(true);
			expect(item.price).toBeGreaterThan(0);
			expect(item.purchasedOn && item.purchasedOn < '2026-11-24').toBe(true);
		}
	});

	test('the projector of the tour is where the tour says', () => {
		const projector = rows(equipment).find((item) => item.assetTag === 'BG-0147');
		expect(projector).toMatchObject({
			name: '便携投影仪',
			model: 'CB-X49',
			keeper: 'equipment',
			status: 'inUse',
			warrantyUntil: '2026-12-08'
		});
		expect(rows(places).find((place) => place.id === projector?.place)?.name).toBe('第一会议室');
		expect(rows(foreignCodes)).toHaveLength(5);
	});
});

describe('faults', () => {
	test('are in every state, with numbers without a gap in each month', () => {
		expect(rows(faultReports)).toHaveLength(26);
		const missing = FAULT_STATUSES.filter((status) => !rows(faultReports).some((fault) => fault.status === status));
		expect(missing).toEqual([]);
		const numbers = rows(faultReports).map((fault) => fault.number ?? '');
		for (const month of new Set(numbers.map((number) => number.slice(0, 9))))
			expect(numbers.filter((number) => number.startsWith(month))).toEqual(
				numbers.filter((number) => number.startsWith(month)).map((_, n) => `${month}-${String(n + 1).padStart(4, '0')}`)
			);
	});

	test('a thing under repair has a fault in hand, and the other way round', () => {
		const inHand = rows(faultReports).filter((fault) =>
			['accepted', 'assigned', 'inRepair', 'waitingParts', 'sentOut'].includes(fault.status)
		);
		const broken = rows(equipment).filter((item) => item.status === 'underRepair');
		expect(new Set(inHand.map((fault) => fault.equipment))).toEqual(new Set(broken.map((item) => item.id)));
	});

	test('one names a code that nobody knows, and the duty is asked', () => {
		expect(rows(exceptions)).toMatchObject([
			{ code: 'unknown_equipment', duty: 'equipment', detail: { code: 'BG-0512' } }
		]);
	});

	test('passers-by reported too', () => {
		expect(rows(faultReports).filter((fault) => fault.reporterKind === 'public')).toHaveLength(2);
	});
});

describe('meetings', () => {
	test('are in eight rooms, and in every state', () => {
		expect(rows(rooms)).toHaveLength(8);
		const states = new Set(rows(bookings).map((booking) => booking.status));
		expect([...states].sort()).toEqual(['cancelled', 'confirmed', 'ended', 'inUse', 'released', 'requested']);
	});

	test('the next one is half set up, with one line in trouble', () => {
		const next = rows(meetings).find((meeting) => meeting.topic === '年度设计评审会');
		const items = rows(setUpItems).filter((item) => item.booking === next?.id);
		expect(items).toHaveLength(14);
		expect(items.filter((item) => item.status === 'done')).toHaveLength(12);
		expect(items.filter((item) => item.status === 'problem')).toMatchObject([{ problem: '2 号话筒无声' }]);
	});
});

test('a requisition waits for the head and one for the leader, and something on loan is overdue', () => {
	const waits = (person: string) =>
		rows(approvals).filter(
			({ state, subject, signers }) =>
				state === 'running' && subject === 'supplies.requisition' && signers.some((one) => one.person === person)
		);
	expect(waits('head').map(({ step }) => step)).toEqual([0]);
	expect(waits('leader')).toMatchObject([{ step: 2 }]);
	expect(waits('leader')[0]?.amount).toBeGreaterThanOrEqual(3_000_00);
	expect(rows(supplyLoans).filter((loan) => isLate(loan, new Calendar(NOW).today))).toHaveLength(1);
});

test('each demo account has something to read, and old news is read', () => {
	const unread = rows(notifications).filter((one) => !one.readAt);
	for (const account of Object.keys(TOKENS))
		expect([account, unread.some((one) => one.person === account)]).toEqual([account, true]);
	expect(unread.length).toBeLessThan(rows(notifications).length / 2);
});

test('working days run from Monday to Friday', () => {
	const monday = new Calendar(new Date('2026-11-23T04:00:00.000Z'));
	expect([0, 1, 5, 6].map((days) => monday.workingDay(days))).toEqual([
		'2026-11-23',
		'2026-11-20',
		'2026-11-16',
		'2026-11-13'
	]);
	expect(new Calendar(new Date('2026-11-22T04:00:00.000Z')).workingDay(0)).toBe('2026-11-20');
});

test('the reception has twelve guests to come today, five in the house, forty behind it, and every state', () => {
	const today = new Calendar(NOW).today;
	const ofToday = rows(visits).filter((visit) => visit.day === today);
	expect(ofToday.filter((visit) => visit.status === 'expected')).toHaveLength(12);
	expect(ofToday.filter(isPresent)).toHaveLength(5);
	expect(rows(visits).filter((visit) => visit.day < today)).toHaveLength(40);
	expect(new Set(rows(visits).map((visit) => visit.status))).toEqual(new Set(VISIT_STATUSES));
});
