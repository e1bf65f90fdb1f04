import { describe, expect, test } from 'vitest';
import { today, TODAY } from '../core/testing';
import { visitAnswers } from './answer';
import { signIn, walkIn } from './arrival';
import { badges } from './badge';
import { signOut } from './departure';
import { joinVisits } from './join';
import { SIGNATURE, chen, start, two, v1 } from './testing';
import { visits } from './visit';

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
