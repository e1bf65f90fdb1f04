import { describe, expect, test } from 'vitest';
import { duty, PUBLIC, type Actor } from '../core';
import { person, TODAY } from '../core/testing';
import { signIn, walkIn } from './arrival';
import { badgeLost, signOut } from './departure';
import { hostAnswer, renotify } from './host-answer';
import { joinVisits } from './join';
import { cancelVisit, changeVisit, preRegister } from './register';
import { changeReception } from './rules';
import { one, start, v1, wu, zhao } from './testing';
import { visits, VISIT_STATUSES } from './visit';

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
