import { expect, test } from 'vitest';
import { admin } from '../core';
import { emptyOffice, person } from '../core/testing';
import { addPerson } from './add';
import { changePerson } from './change';
import { NOTHING_ENTRUSTED } from './enter';
import { disablePerson, enablePerson, setDuties } from './testing';
import { hosts } from './host';

const start = () =>
	emptyOffice()
		.as(person('chen', admin))
		.run(addPerson, {
			...NOTHING_ENTRUSTED,
			id: 'shan',
			name: '单雄飞',
			pinyin: 'shanxiongfei',
			initials: 'sxf',
			post: '工程师',
			room: '305',
			extension: '83 05',
			phone: '13802715530'
		});

test('the directory for strangers holds how a person is found and where, and nothing else', () => {
	expect(start().get(hosts, 'shan')).toEqual({
		id: 'shan',
		name: '单雄飞',
		pinyin: 'shanxiongfei',
		initials: 'sxf',
		room: '305',
		extension: '8305',
		withdrawn: false
	});
});

test('it follows the person', () => {
	const after = start().run(changePerson, {
		person: 'shan',
		set: { room: '212', extension: '8212' },
		clear: ['pinyin']
	});
	expect(after.get(hosts, 'shan')).toMatchObject({ room: '212', extension: '8212' });
	expect(after.get(hosts, 'shan').pinyin).toBeUndefined();
});

test('what strangers do not see touches nothing in it', () => {
	const after = start().run(setDuties, { ...NOTHING_ENTRUSTED, person: 'shan', duties: ['seals'] });
	expect(after.wrote.map(({ entity }) => entity)).not.toContain('hosts');
	expect(after.run(changePerson, { person: 'shan', set: { post: '所长' } }).wrote).toEqual([
		{ entity: 'people', id: 'shan' }
	]);
});

test('who has no account any more receives nobody, until he is back', () => {
	const after = start().run(disablePerson, { person: 'shan' });
	expect(hosts.audience(after.get(hosts, 'shan'))).toEqual([]);
	expect(hosts.audience(after.run(enablePerson, { person: 'shan' }).get(hosts, 'shan'))).toEqual(['kiosk']);
});

test('what is no extension is refused, and an empty one is cleared', () => {
	expect(start().refusal(changePerson, { person: 'shan', set: { extension: '没有' } }).code).toBe('bad_extension');
	const after = start().run(changePerson, { person: 'shan', set: {}, clear: ['extension'] });
	expect(after.get(hosts, 'shan').extension).toBeUndefined();
});
