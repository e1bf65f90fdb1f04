import { describe, expect, test } from 'vitest';
import { dateAfter, officeInstant, SYSTEM } from '../core';
import { office, today, TODAY } from '../core/testing';
import { signIn } from './arrival';
import { contactOriginals, visitContacts } from './contact';
import { closeDay, openDay } from './day';
import { signOut } from './departure';
import { cancelVisit, changeVisit, preRegister } from './register';
import { chen, guest, one, start, v1, zhao } from './testing';
import { visits } from './visit';

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
