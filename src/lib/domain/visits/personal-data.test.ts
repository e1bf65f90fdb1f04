import { describe, expect, test } from 'vitest';
import { dateAfter, SYSTEM } from '../core';
import { TODAY } from '../core/testing';
import { signIn } from './arrival';
import { contactOriginals, visitContacts } from './contact';
import { signOut } from './departure';
import { ERASED, eraseVisits } from './personal-data';
import { changeReception, receptionRules, visitNotices } from './rules';
import { SIGNATURE, chen, one, start, v1 } from './testing';
import { visits } from './visit';

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
