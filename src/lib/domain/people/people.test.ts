import { describe, expect, test } from 'vitest';
import { admin, duty, leader, PUBLIC, type Actor } from '../core';
import { office, person } from '../core/testing';
import { addPerson } from './add';
import { changePerson } from './change';
import { changeCard } from './change-card';
import { departments } from './department';
import { NOTHING_ENTRUSTED } from './enter';
import { disablePerson, enablePerson, setDuties } from './testing';
import { closeDepartment, renameDepartment, reopenDepartment } from './manage-departments';
import { people, personCards, tokensOf } from './person';
import { rosters } from './roster';

const chen = person('chen', admin);
const lin = person('lin');

/** Chen administers, Lin has nothing but a name. */
const start = () =>
	office(people, { id: 'chen', name: '陈静', isAdmin: true, department: 'hq' }, { id: 'lin', name: '林晓岚' })
		.with(rosters, { id: 'admin', people: ['chen'] })
		.with(departments, { id: 'hq', name: '院办公室' })
		.with(personCards, { id: 'chen', email: 'chen@demo.office' })
		.as(chen);

const zhou = { ...NOTHING_ENTRUSTED, id: 'zhou', name: '周 明' };

describe('adding a person', () => {
	test('keeps name and identities in one form, and enters the rosters', () => {
		const after = start().run(addPerson, {
			...zhou,
			duties: ['equipment'],
			department: 'hq',
			email: 'Zhou@Demo.Office',
			phone: '+86 138 0271 5530'
		});
		expect(after.get(people, 'zhou')).toMatchObject({ name: '周明', department: 'hq', disabled: false });
		expect(after.get(personCards, 'zhou')).toEqual({ id: 'zhou', email: 'zhou@demo.office', phone: '13802715530' });
		expect(after.get(rosters, 'equipment').people).toEqual(['zhou']);
	});

	test('without an identity there is no card: the person cannot log in', () => {
		expect(start().run(addPerson, zhou).rows(personCards)).toHaveLength(1);
	});

	test.each([
		['an e-mail that somebody has, in whatever case', { email: 'CHEN@demo.office' }, 'taken'],
		['what is no e-mail', { email: 'chen' }, 'bad_email'],
		['a bare number as user name', { userName: '12345' }, 'bad_user_name'],
		['what is no name', { name: '12345' }, 'bad_name'],
		['a department that is not there', { department: 'nowhere' }, 'not_found'],
		['an id that somebody has', { id: 'lin' }, 'taken']
	])('refuses %s', (_what, said, code) => {
		expect(start().refusal(addPerson, { ...zhou, ...said }).code).toBe(code);
	});
});

describe('who may do what', () => {
	const nobodys: [string, Actor][] = [
		['staff', lin],
		['a leader', person('wang', leader)],
		['a duty', person('he', duty('equipment'))],
		['the public', PUBLIC]
	];
	test.each(nobodys)('%s may not change people', (_who, actor) => {
		const attempt = start().as(actor);
		expect(attempt.refusal(addPerson, zhou).code).toBe('forbidden');
		expect(attempt.refusal(changePerson, { person: 'chen', set: { post: '院长' } }).code).toBe('forbidden');
		expect(attempt.refusal(setDuties, { person: 'lin', ...NOTHING_ENTRUSTED, isAdmin: true }).code).toBe('forbidden');
		expect(attempt.refusal(disablePerson, { person: 'chen' }).code).toBe('forbidden');
		expect(attempt.refusal(changeCard, { person: 'chen', email: 'x@x.cn' }).code).toBe('forbidden');
	});
});

describe('changing a person', () => {
	test('touches only what is named, and clears what is asked', () => {
		const after = start().run(changePerson, { person: 'chen', set: { post: '主任' }, clear: ['department'] });
		expect(after.get(people, 'chen')).toEqual(expect.objectContaining({ name: '陈静', post: '主任', isAdmin: true }));
		expect(after.get(people, 'chen').department).toBeUndefined();
	});
});

describe('duties', () => {
	test('a duty given and taken is given and taken in its roster', () => {
		const given = start().run(setDuties, { ...NOTHING_ENTRUSTED, person: 'lin', duties: ['equipment', 'meetings'] });
		expect(given.get(rosters, 'equipment').people).toEqual(['lin']);
		const taken = given.run(setDuties, { ...NOTHING_ENTRUSTED, person: 'lin', duties: ['meetings'] });
		expect(taken.get(rosters, 'equipment').people).toEqual([]);
		expect(taken.get(rosters, 'meetings').people).toEqual(['lin']);
	});

	test('the last administrator cannot give it up, nor be disabled', () => {
		const refused = { code: 'last_admin', detail: { name: '陈静' } };
		expect(start().refusal(setDuties, { ...NOTHING_ENTRUSTED, person: 'chen' })).toEqual(refused);
		expect(start().refusal(disablePerson, { person: 'chen' })).toEqual(refused);
	});

	test('one of two administrators can', () => {
		const two = start().run(setDuties, { ...NOTHING_ENTRUSTED, person: 'lin', isAdmin: true });
		expect(two.run(setDuties, { ...NOTHING_ENTRUSTED, person: 'chen' }).get(people, 'chen').isAdmin).toBe(false);
	});

	test('a disabled administrator is none: the other is the last', () => {
		const two = start().run(setDuties, { ...NOTHING_ENTRUSTED, person: 'lin', isAdmin: true });
		expect(two.run(disablePerson, { person: 'lin' }).refusal(disablePerson, { person: 'chen' }).code).toBe(
			'last_admin'
		);
	});

	test('a disabled person has no tokens and stands in no roster until enabled again', () => {
		const disabled = start()
			.run(setDuties, { ...NOTHING_ENTRUSTED, person: 'lin', duties: ['seals'], isLeader: true })
			.run(disablePerson, { person: 'lin' });
		expect(tokensOf(disabled.get(people, 'lin'))).toEqual([]);
		expect(disabled.get(rosters, 'seals').people).toEqual([]);

		const enabled = disabled.run(enablePerson, { person: 'lin' });
		expect(tokensOf(enabled.get(people, 'lin'))).toEqual(['staff', 'user:lin', 'leader', 'duty:seals']);
		expect(enabled.get(rosters, 'seals').people).toEqual(['lin']);
	});
});

describe('the card by which one logs in', () => {
	test('one changes one’s own; what is absent goes', () => {
		const after = start().run(changeCard, { person: 'chen', phone: '138 0271 5530' });
		expect(after.get(personCards, 'chen')).toEqual({ id: 'chen', phone: '13802715530' });
	});

	test('an administrator gives one to a person who had none', () => {
		const after = start().run(changeCard, { person: 'lin', userName: 'LinXL' });
		expect(after.get(personCards, 'lin')).toEqual({ id: 'lin', userName: 'linxl' });
	});

	test('nobody is left without a way to log in', () => {
		expect(start().refusal(changeCard, { person: 'chen' }).code).toBe('no_login');
	});

	test('another’s address is refused', () => {
		expect(start().as(lin).refusal(changeCard, { person: 'lin', email: 'chen@demo.office' }).code).toBe('taken');
	});
});

describe('departments', () => {
	test('one with people in it stays open', () => {
		expect(start().refusal(closeDepartment, { department: 'hq' })).toEqual({
			code: 'department_in_use',
			detail: { count: 1 }
		});
	});

	test('one whose people are all disabled can be closed', () => {
		const empty = start().with(departments, { id: 'old', name: '旧科室' });
		empty.with(people, { id: 'wu', department: 'old', disabled: true });
		expect(empty.run(closeDepartment, { department: 'old' }).get(departments, 'old').closed).toBe(true);
	});

	test('a closed one is opened again', () => {
		const closed = start().with(departments, { id: 'old', name: '旧科室', closed: true });
		expect(closed.run(reopenDepartment, { department: 'old' }).get(departments, 'old').closed).toBe(false);
	});

	test('two of one name are refused', () => {
		const two = start().with(departments, { id: 'old', name: '旧科室' });
		expect(two.refusal(renameDepartment, { department: 'old', name: '院办公室' }).code).toBe('taken');
	});
});
