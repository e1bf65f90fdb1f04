import { describe, expect, test } from 'vitest';
import { dateAfter, duty, kiosk, officeInstant, PUBLIC, SYSTEM, user, type Actor, type Audience } from '../core';
import { office, person, today, TODAY } from '../core/testing';
import { people } from '../people/person';
import { rosters } from '../people/roster';
import { visitAnswers } from './answer';
import { signIn, walkIn } from './arrival';
import { badges } from './badge';
import { contactOriginals, visitContacts } from './contact';
import { closeDay, openDay } from './day';
import { badgeLost, badgeReturned, signOut } from './departure';
import { hostAnswer, hostSeen, renotify } from './host-answer';
import { joinVisits } from './join';
import { ERASED, eraseVisits } from './personal-data';
import { cancelVisit, changeVisit, preRegister } from './register';
import { changeReception, receptionRules, visitNotices } from './rules';
import { visits, VISIT_STATUSES, type Visit } from './visit';

const chen = person('chen', duty('reception'));
const zhao = person('zhao');
const wu = person('wu');
const tablet = (id: string): Actor => ({ id, tokens: [kiosk, user(id) as Audience] });
const one = tablet('t1');
const two = tablet('t2');
const SIGNATURE = 'M10 10L90 40';

const guest = { id: 'v1', name: '王建国', host: 'zhao', status: 'expected', onKiosk: true, headCount: 3 } as const;

/** Zhao expects Wang; Chen is the reception; two tablets have a badge each. */
const start = (visit: Partial<Visit> = {}) =>
	office(visits, { ...guest, ...visit })
		.with(people, { id: 'zhao', name: '赵启文' }, { id: 'wu', name: '吴敏' }, { id: 'gone', disabled: true })
		.with(rosters, { id: 'reception', people: ['chen'] })
		.with(badges, { id: 'A-07', kiosk: 't1' }, { id: 'A-21', kiosk: 't2' })
		.as(one);

const v1 = { visit: 'v1' } as const;

describe('an arrival', () => {
	test('is noted with the notice that was read, the badge is out, and the host is told', () => {
		const after = start()
			.at('09:24')
			.run(signIn, { ...v1, badge: 'A-07', noticeVersion: 2, signature: SIGNATURE });
		expect(after.get(visits, 'v1')).toMatchObject({
			status: 'here',
			arrivedAt: today('09:24'),
			arrivedBy: 't1',
			noticeVersion: 2,
			agreedAt: today('09:24'),
			signed: true,
			badge: 'A-07'
		});
		expect(after.get(badges, 'A-07')).toMatchObject({ state: 'out', visit: 'v1', kiosk: 't1' });
		expect(after.told('zhao')).toEqual(['visitor_arrived']);
		expect(after.get(visitAnswers, 'v1')).toMatchObject({ host: 'zhao', toldAt: today('09:24'), times: 1 });
	});

	test.each([
		['told first', '09:24', '09:31'],
		['told last', '09:31', '09:24']
	])('on two tablets: the earlier stands, %s', (_what, first, second) => {
		const after = start()
			.at(first)
			.run(signIn, { ...v1, badge: 'A-07', noticeVersion: 1 })
			.as(two)
			.at(second)
			.run(signIn, { ...v1, badge: 'A-07', noticeVersion: 1 });
		expect(after.get(visits, 'v1')).toMatchObject({
			arrivedAt: today('09:24'),
			arrivedBy: first < second ? 't1' : 't2',
			agreedAt: today('09:24')
		});
		expect(after.told('zhao')).toEqual(['visitor_arrived']);
		expect(after.exceptions()).toEqual([]);
	});

	test('with a second badge from another tablet: both are out, and the reception is asked', () => {
		const after = start()
			.at('09:24')
			.run(signIn, { ...v1, badge: 'A-07' })
			.as(two)
			.at('09:26')
			.run(signIn, { ...v1, badge: 'A-21' });
		expect(after.get(visits, 'v1').badge).toBe('A-07');
		expect(after.get(badges, 'A-21')).toMatchObject({ state: 'out', visit: 'v1' });
		expect(after.exceptions()).toMatchObject([{ code: 'second_badge', detail: { badge: 'A-21', first: 'A-07' } }]);
	});

	test('with a badge that somebody carries: it was given, and the reception is asked', () => {
		const after = start()
			.with(badges, { id: 'A-30', state: 'out', visit: 'v0' })
			.run(signIn, { ...v1, badge: 'A-30' });
		expect(after.get(badges, 'A-30').visit).toBe('v1');
		expect(after.exceptions()).toMatchObject([{ code: 'badge_twice', detail: { other: 'v0' } }]);
	});

	test('of a guest whose visit was cancelled: he is here all the same, and the reception is asked', () => {
		const after = start({ status: 'cancelled', onKiosk: false, eraseOn: TODAY }).run(signIn, v1);
		expect(after.get(visits, 'v1')).toMatchObject({ status: 'here', onKiosk: true });
		expect(after.get(visits, 'v1').eraseOn).toBeUndefined();
		expect(after.exceptions()).toMatchObject([{ code: 'arrived_though', detail: { status: 'cancelled' } }]);
	});

	test('that is told after the leaving does not bring him back', () => {
		const after = start()
			.at('10:00')
			.run(signOut, v1)
			.as(two)
			.at('09:24')
			.run(signIn, { ...v1, badge: 'A-21' });
		expect(after.get(visits, 'v1')).toMatchObject({
			status: 'left',
			arrivedAt: today('09:24'),
			leftAt: today('10:00')
		});
	});

	test('after he left: he is back, and the reception is asked', () => {
		const after = start({ status: 'left', arrivedAt: today('08:30'), leftAt: today('09:00') })
			.at('09:24')
			.run(signIn, v1);
		expect(after.get(visits, 'v1')).toMatchObject({ status: 'here', arrivedAt: today('09:24') });
		expect(after.get(visits, 'v1').leftAt).toBeUndefined();
		expect(after.exceptions()).toMatchObject([{ code: 'arrived_though', detail: { status: 'left' } }]);
	});

	test('of who was counted as not having come is just an arrival', () => {
		const after = start({ status: 'noShow' }).run(signIn, v1);
		expect(after.get(visits, 'v1').status).toBe('here');
		expect(after.exceptions()).toEqual([]);
	});
});

describe('a guest whom nobody had told', () => {
	const walkin = { name: '周颖', company: '顺丰速运', headCount: 1, purposeKind: 'delivery' } as const;

	test('is registered and present at once, whatever the tablet knew', () => {
		const after = start()
			.onDevice()
			.at('09:31')
			.run(walkIn, { ...walkin, badge: 'A-07', phone: '138 0271 6120' });
		expect(after.get(visits, 'm1.0')).toMatchObject({
			name: '周颖',
			status: 'here',
			walkIn: true,
			day: TODAY,
			onKiosk: true,
			arrivedAt: today('09:31'),
			badge: 'A-07'
		});
	});

	test('without a host is the reception’s guest', () => {
		expect(start().run(walkIn, walkin).told('chen')).toEqual(['visitor_arrived']);
	});

	test('has a host who left the office: the reception is asked', () => {
		const after = start().run(walkIn, { ...walkin, host: 'gone' });
		expect(after.exceptions()).toMatchObject([{ code: 'host_gone', detail: { host: 'gone' } }]);
	});

	test('may be the one who is expected: the reception is asked, and joins the two', () => {
		const after = start()
			.at('09:31')
			.run(walkIn, { ...walkin, name: '王建国', host: 'zhao', badge: 'A-07', noticeVersion: 1 }, 'w1');
		expect(after.exceptions()).toMatchObject([{ code: 'same_guest', detail: { visit: 'w1.0', other: 'v1' } }]);
		after.as(chen).run(joinVisits, { visit: 'w1.0', into: 'v1' });
		expect(after.get(visits, 'v1')).toMatchObject({
			status: 'here',
			arrivedAt: today('09:31'),
			badge: 'A-07',
			noticeVersion: 1,
			headCount: 3
		});
		expect(after.get(visits, 'w1.0')).toMatchObject({ status: 'cancelled', joinedTo: 'v1', onKiosk: false });
		expect(after.refusal(joinVisits, { visit: 'w1.0', into: 'v1' }).code).toBe('not_one_visit');
	});

	test('who says that he is expected, and is not, is put to the reception', () => {
		const after = start().run(walkIn, { ...walkin, saysExpected: true });
		expect(after.exceptions()).toMatchObject([{ code: 'not_expected' }]);
	});

	test('known from before is named by the server: the tablet had it masked', () => {
		const again = { ...walkin, name: '王*国', company: '中铁勘***', sameAs: 'v1' };
		expect(start({ company: '中铁勘测院' }).run(walkIn, again, 'w1').get(visits, 'w1.0')).toMatchObject({
			name: '王建国',
			company: '中铁勘测院'
		});
		expect(start().onDevice().run(walkIn, again, 'w1').get(visits, 'w1.0').name).toBe('王*国');
	});
});

describe('a leaving', () => {
	const here = () =>
		start()
			.at('09:24')
			.run(signIn, { ...v1, badge: 'A-07' });

	test('with the badge closes the visit, and the badge lies in its place', () => {
		const after = here()
			.at('11:40')
			.run(signOut, { ...v1, badge: 'returned' });
		expect(after.get(visits, 'v1')).toMatchObject({
			status: 'left',
			leftAt: today('11:40'),
			badgeBack: 'returned',
			onKiosk: false,
			eraseOn: dateAfter(TODAY, 180)
		});
		expect(after.get(badges, 'A-07').state).toBe('in');
	});

	test('without the badge closes it with the badge lost; found again, it can be given', () => {
		const after = here().run(signOut, { ...v1, badge: 'lost' });
		expect(after.get(badges, 'A-07').state).toBe('lost');
		expect(after.run(badgeReturned, { badge: 'A-07' }).get(badges, 'A-07').state).toBe('in');
		expect(after.get(visits, 'v1').badgeBack).toBe('returned');
	});

	test('by one who did not know of the badge counts, and the reception is asked for the card', () => {
		const after = here().run(signOut, v1);
		expect(after.get(visits, 'v1').status).toBe('left');
		expect(after.get(badges, 'A-07').state).toBe('out');
		expect(after.exceptions()).toMatchObject([{ code: 'badge_out', detail: { badge: 'A-07' } }]);
		expect(after.as(chen).run(badgeLost, { badge: 'A-07' }).get(visits, 'v1').badgeBack).toBe('lost');
	});

	test('told twice: the earlier stands', () => {
		const after = here()
			.at('11:40')
			.run(signOut, { ...v1, badge: 'returned' })
			.at('11:45')
			.run(signOut, { ...v1, badge: 'returned' });
		expect(after.get(visits, 'v1').leftAt).toBe(today('11:40'));
		expect(
			after
				.at('11:30')
				.run(signOut, { ...v1, badge: 'returned' })
				.get(visits, 'v1').leftAt
		).toBe(today('11:30'));
	});

	test('does not take back a badge that meanwhile went to another', () => {
		const after = here()
			.with(visits, { ...guest, id: 'v2' })
			.as(chen)
			.run(signIn, { visit: 'v2', badge: 'A-07' })
			.run(signOut, { ...v1, badge: 'returned' });
		expect(after.get(badges, 'A-07')).toMatchObject({ state: 'out', visit: 'v2' });
	});
});

describe('the host', () => {
	const arrived = () => start().at('09:24').run(signIn, v1).as(zhao);

	test.each([
		['coming', {}, { guestWord: 'coming' }],
		['wait', { minutes: 10 }, { guestWord: 'wait', guestWordMinutes: 10 }],
		['room', { room: '第一会议室' }, { guestWord: 'room', guestWordRoom: '第一会议室' }],
		['handOver', { receiver: 'wu' }, { guestWord: 'coming', receiver: 'wu' }]
	] as const)('says %s, and guest and reception know', (answer, said, told) => {
		const after = arrived()
			.at('09:25')
			.run(hostAnswer, { ...v1, answer, ...said });
		expect(after.get(visits, 'v1')).toMatchObject(told);
		expect(after.get(visitAnswers, 'v1')).toMatchObject({ answer, answeredBy: 'zhao', answeredAt: today('09:25') });
		expect(after.told('chen')).toContain('host_answered');
	});

	test('who expects nobody says so to the reception alone', () => {
		const after = arrived().run(hostAnswer, { ...v1, answer: 'notExpected' });
		expect(after.get(visits, 'v1').guestWord).toBeUndefined();
		expect(JSON.stringify(after.get(visits, 'v1'))).not.toContain('notExpected');
		expect(visitAnswers.audience(after.get(visitAnswers, 'v1'))).toEqual(['duty:reception', 'user:zhao']);
		expect(after.told('chen')).toContain('host_answered');
	});

	test('who hands over has the guest shown to who receives him', () => {
		const after = arrived().run(hostAnswer, { ...v1, answer: 'handOver', receiver: 'wu' });
		expect(visits.audience(after.get(visits, 'v1'))).toContain('user:wu');
		expect(after.told('wu')).toEqual(['visitor_handed_over']);
		expect(
			after
				.as(wu)
				.run(hostAnswer, { ...v1, answer: 'coming' })
				.get(visits, 'v1').guestWord
		).toBe('coming');
	});

	test.each([
		['wait', {}],
		['wait', { minutes: 600 }],
		['room', {}],
		['handOver', {}]
	] as const)('saying %s says it all: %j is refused', (answer, said) => {
		expect(arrived().refusal(hostAnswer, { ...v1, answer, ...said }).code).toBe('bad_args');
	});

	test('cannot answer for a guest who left, and hears why', () => {
		const after = arrived().run(signOut, v1);
		expect(after.refusal(hostAnswer, { ...v1, answer: 'coming' })).toEqual({
			code: 'visit_step',
			detail: { visit: 'v1', status: 'left' }
		});
	});

	test('is seen to have seen it, once', () => {
		const after = arrived().at('09:25').run(hostSeen, v1).at('09:40').run(hostSeen, v1);
		expect(after.get(visitAnswers, 'v1').seenAt).toBe(today('09:25'));
	});

	test('is told again when the desk asks', () => {
		const after = arrived().as(chen).run(renotify, v1);
		expect(after.told('zhao')).toEqual(['visitor_arrived', 'visitor_arrived']);
		expect(after.get(visitAnswers, 'v1').times).toBe(2);
	});
});

describe('expecting somebody', () => {
	const expected = { name: '孙蓓', headCount: 1, host: 'zhao', day: TODAY, phone: '138 0271 6120' } as const;

	test('gives a code, and today’s guest is on the tablets at once', () => {
		const after = start().as(zhao).run(preRegister, expected);
		expect(after.get(visits, 'm1.0')).toMatchObject({
			status: 'expected',
			onKiosk: true,
			code: expect.stringMatching(/^\d{6}$/)
		});
		expect(after.run(preRegister, { ...expected, day: dateAfter(TODAY, 2) }).get(visits, 'm2.0').onKiosk).toBe(false);
	});

	test('keeps the telephone apart, masked for the desk and in full for nobody’s device', () => {
		const after = start().as(zhao).run(preRegister, expected);
		expect(after.get(visitContacts, 'm1.0').phone).toBe('138****6120');
		expect(after.get(contactOriginals, 'm1.0')).toMatchObject({ phone: '13802716120', told: ['m1'] });
		expect(contactOriginals.audience(after.get(contactOriginals, 'm1.0'))).toEqual([]);
		expect(visitContacts.audience(after.get(visitContacts, 'm1.0'))).toEqual(['duty:reception']);
		expect(JSON.stringify(after.get(visits, 'm1.0'))).not.toContain('6120');
	});

	test.each([
		['a day that is over', { day: dateAfter(TODAY, -1) }, 'day_past'],
		['a host without an account', { host: 'gone' }, 'person_disabled'],
		['what is no telephone', { phone: 'abc' }, 'bad_visitor_phone'],
		['a party of nobody', { headCount: 0 }, 'bad_args'],
		['a time on another day', { expectedAt: officeInstant(dateAfter(TODAY, 1), '09:30') }, 'bad_args']
	])('refuses %s', (_what, said, code) => {
		expect(
			start()
				.as(chen)
				.refusal(preRegister, { ...expected, ...said }).code
		).toBe(code);
	});

	test('is corrected field by field, and no longer once he is here', () => {
		const after = start()
			.as(zhao)
			.run(changeVisit, { ...v1, set: { headCount: 4 }, clear: ['company'] });
		expect(after.get(visits, 'v1')).toMatchObject({ name: '王建国', headCount: 4 });
		after.as(one).run(signIn, v1).as(zhao);
		expect(after.refusal(changeVisit, { ...v1, set: { headCount: 5 } }).code).toBe('visit_step');
		expect(after.refusal(cancelVisit, v1).code).toBe('visit_step');
	});

	test('is cancelled, and tablets do not show it any more', () => {
		const after = start()
			.as(zhao)
			.run(cancelVisit, { ...v1, reason: '改期' });
		expect(after.get(visits, 'v1')).toMatchObject({ status: 'cancelled', onKiosk: false, cancelReason: '改期' });
		expect(visits.audience(after.get(visits, 'v1'))).not.toContain('kiosk');
	});
});

describe('the day', () => {
	test('opens with today’s and tomorrow’s guests on the tablets, and no others', () => {
		const day = (n: number) => dateAfter(TODAY, n);
		const after = office(visits, ...[-1, 0, 1, 2].map((n) => ({ ...guest, id: `d${n}`, day: day(n), onKiosk: n < 0 })))
			.as(SYSTEM)
			.run(openDay, { on: TODAY });
		expect(
			after
				.rows(visits)
				.filter((visit) => visit.onKiosk)
				.map(({ id }) => id)
		).toEqual(['d0', 'd1']);
	});

	test('closes: who did not come is a no-show, who is here is asked for, and tablets still list him as present', () => {
		const after = start()
			.with(visits, { ...guest, id: 'v2', status: 'here', arrivedAt: today('09:00') })
			.as(SYSTEM)
			.run(closeDay, { on: TODAY });
		expect(after.get(visits, 'v1')).toMatchObject({ status: 'noShow', onKiosk: false });
		expect(after.get(visits, 'v2')).toMatchObject({ status: 'notSignedOut', onKiosk: true });
		expect(after.told('zhao')).toEqual(['visitor_not_signed_out']);
		expect(after.as(zhao).run(signOut, { visit: 'v2' }).get(visits, 'v2').status).toBe('left');
	});
});

describe('personal data', () => {
	test('is erased on its day, not before: day, company, host and counts stay', () => {
		const day = dateAfter(TODAY, 180);
		const after = start({ company: '中铁勘测院' })
			.run(signIn, { ...v1, phone: '13802716120', plate: '鄂A·7K218', signature: SIGNATURE })
			.run(signOut, v1)
			.as(SYSTEM);
		expect(after.run(eraseVisits, { on: dateAfter(TODAY, 179) }).get(visits, 'v1').name).toBe('王建国');
		after.run(eraseVisits, { on: day });
		expect(after.get(visits, 'v1')).toMatchObject({
			name: ERASED,
			company: '中铁勘测院',
			host: 'zhao',
			headCount: 3,
			day: TODAY
		});
		expect(after.get(visitContacts, 'v1')).toEqual({ id: 'v1', hasSignature: false });
		expect(after.get(contactOriginals, 'v1')).toEqual({ id: 'v1', told: ['m1'] });
	});

	test('has the term that the notice names; another term is another version of the notice', () => {
		const rules = { retentionDays: 30, closesAt: '18:30' };
		const after = start().as(chen).run(changeReception, rules);
		expect(after.only(receptionRules)).toMatchObject({ noticeVersion: 2, ...rules });
		expect(after.only(visitNotices)).toMatchObject({ id: 'notice.2', retentionDays: 30 });
		expect(after.run(changeReception, { ...rules, closesAt: '19:00' }).only(receptionRules).noticeVersion).toBe(2);
		const zones = [{ purpose: 'works', zone: '全楼' }] as const;
		expect(
			after.run(changeReception, { ...rules, lobbyFloor: '2', zones: [...zones] }).only(receptionRules)
		).toMatchObject({
			noticeVersion: 2,
			lobbyFloor: '2',
			zones
		});
		expect(after.run(changeReception, rules).only(receptionRules).zones).toEqual(zones);
		after.as(one).run(signIn, v1).run(signOut, v1);
		expect(after.get(visits, 'v1').eraseOn).toBe(dateAfter(TODAY, 30));
		expect(after.as(chen).refusal(changeReception, { ...rules, retentionDays: 0 }).code).toBe('bad_term');
		expect(after.refusal(changeReception, { ...rules, closesAt: '6 pm' }).code).toBe('bad_time');
	});
});

describe('who may', () => {
	const outsiders: [string, Actor][] = [
		['a colleague', wu],
		['the public', PUBLIC],
		['another duty', person('he', duty('equipment'))]
	];

	test.each(outsiders)('not %s', (_who, actor) => {
		const at = start({ status: 'here' }).as(actor);
		expect(at.refusal(signIn, v1).code).toBe('forbidden');
		expect(at.refusal(walkIn, { name: '某', headCount: 1 }).code).toBe('forbidden');
		expect(at.refusal(signOut, v1).code).toBe('forbidden');
		expect(at.refusal(hostAnswer, { ...v1, answer: 'coming' }).code).toBe('forbidden');
		expect(at.refusal(renotify, v1).code).toBe('forbidden');
		expect(at.refusal(badgeLost, { badge: 'A-07' }).code).toBe('forbidden');
		expect(at.refusal(cancelVisit, v1).code).toBe('forbidden');
		expect(at.refusal(preRegister, { name: '某', headCount: 1, day: TODAY, host: 'zhao' }).code).toBe('forbidden');
		expect(at.refusal(changeReception, { retentionDays: 30, closesAt: '18:00' }).code).toBe('forbidden');
	});

	test('a tablet may not answer, plan or decide', () => {
		const at = start({ status: 'here' }).as(one);
		expect(at.refusal(hostAnswer, { ...v1, answer: 'coming' }).code).toBe('forbidden');
		expect(at.refusal(preRegister, { name: '某', headCount: 1, day: TODAY, host: 't1' }).code).toBe('forbidden');
		expect(at.refusal(badgeLost, { badge: 'A-07' }).code).toBe('forbidden');
		expect(at.refusal(joinVisits, { visit: 'v1', into: 'v2' }).code).toBe('forbidden');
	});

	test('staff do not hand their guest to somebody else’s list by a change', () => {
		expect(
			start()
				.as(zhao)
				.refusal(changeVisit, { ...v1, set: { host: 'wu' } }).code
		).toBe('forbidden');
	});
});

test.each(VISIT_STATUSES)('a visit that is %s is read by its tablets only while they need it', (status) => {
	const visit = { ...start({ status, onKiosk: false }).get(visits, 'v1') };
	expect(visits.audience(visit)).not.toContain('kiosk');
	expect(visits.audience({ ...visit, onKiosk: true })).toContain('kiosk');
});
