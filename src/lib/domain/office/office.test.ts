import { expect, test } from 'vitest';
import { admin, SYSTEM } from '../core';
import { emptyOffice, office, person } from '../core/testing';
import { departments } from '../people/department';
import { people, personCards } from '../people/person';
import { rosters } from '../people/roster';
import { changeOffice } from './change';
import { OFFICE, offices } from './office';
import { isOnlyLocal } from './public-address';
import { setUpOffice } from './set-up';

const begin = {
	name: '清江规划设计院',
	publicAddress: 'https://office.example.com/',
	departments: ['院办公室', '财务部'],
	administrator: { id: 'lin', name: '林晓岚', department: '院办公室', email: 'Lin@Demo.Office' }
};

test('the office begins with its departments and its first administrator', () => {
	const after = emptyOffice().as(SYSTEM).run(setUpOffice, begin);
	expect(after.get(offices, OFFICE)).toMatchObject({
		name: '清江规划设计院',
		publicAddress: 'https://office.example.com'
	});
	const [hq] = after.rows(departments);
	expect(after.get(people, 'lin')).toMatchObject({ name: '林晓岚', isAdmin: true, department: hq?.id });
	expect(after.get(personCards, 'lin').email).toBe('lin@demo.office');
	expect(after.get(rosters, 'admin').people).toEqual(['lin']);
});

test('it begins once, and only the set-up may', () => {
	const begun = emptyOffice().as(SYSTEM).run(setUpOffice, begin);
	expect(begun.refusal(setUpOffice, begin).code).toBe('already_set_up');
	expect(emptyOffice().as(person('lin', admin)).refusal(setUpOffice, begin).code).toBe('forbidden');
});

test('an administrator who could not log in is refused', () => {
	const { email: _none, ...administrator } = begin.administrator;
	expect(
		emptyOffice()
			.as(SYSTEM)
			.refusal(setUpOffice, { ...begin, administrator }).code
	).toBe('no_login');
});

test.each(['office', 'ftp://office.example.com', 'https://a@b.cn', 'https://office.example.com/x'])(
	'%s is no public address',
	(publicAddress) => {
		const begun = office(offices, { id: OFFICE }).as(person('lin', admin));
		expect(begun.refusal(changeOffice, { name: '院', publicAddress }).code).toBe('bad_address');
	}
);

test.each([
	['http://127.0.0.1:8090', true],
	['http://localhost', true],
	['http://[::1]:8090', true],
	[undefined, true],
	['http://192.168.1.8:8090', false],
	['https://office.example.com', false]
])('labels with %s work on no other machine: %s', (address, local) => expect(isOnlyLocal(address)).toBe(local));
