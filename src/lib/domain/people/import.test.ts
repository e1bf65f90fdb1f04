import { describe, expect, test } from 'vitest';
import { admin } from '../core';
import { office, person } from '../core/testing';
import { departments } from './department';
import { importPeople } from './import';
import { people, personCards } from './person';

const start = () =>
	office(departments, { id: 'hq', name: '院办公室' })
		.with(personCards, { id: 'chen', email: 'chen@demo.office' })
		.as(person('chen', admin));

const row = (line: number, name: string, more: object = {}) => ({ line, name, ...more });

test('people come in with their departments, the missing ones added once', () => {
	const after = start().run(importPeople, {
		importId: 'i1',
		rows: [
			row(2, '单 雄飞', { pinyin: 'shanxiongfei', initials: 'sxf', department: '院办公室' }),
			row(3, '张伟', { department: '市政所', phone: '138 0271 5530', room: '216', extension: '82-16' }),
			row(4, '张伟', { department: '市政所' })
		]
	});
	const added = after.rows(departments).find((one) => one.name === '市政所');
	expect(after.rows(departments)).toHaveLength(2);
	expect(after.rows(people)).toMatchObject([
		{ name: '单雄飞', initials: 'sxf', department: 'hq', duties: [], isAdmin: false },
		{ name: '张伟', department: added?.id, room: '216', extension: '8216' },
		{ name: '张伟', department: added?.id }
	]);
	expect(after.rows(personCards).map((card) => card.phone)).toEqual([undefined, '13802715530']);
});

describe('one bad row keeps all out, and each is named', () => {
	test.each([
		[
			'an address that somebody has',
			[row(2, '张伟', { email: 'Chen@demo.office' })],
			{ line: 2, problem: 'taken', field: 'email' }
		],
		[
			'one address twice',
			[row(2, '张伟', { email: 'a@b.cn' }), row(3, '李娜', { email: 'A@b.cn' })],
			{ line: 3, problem: 'twice', with: 2 }
		],
		['what is no telephone', [row(2, '张伟', { phone: '无' })], { line: 2, problem: 'malformed', field: 'phone' }],
		[
			'what is no extension',
			[row(2, '张伟', { extension: '无' })],
			{ line: 2, problem: 'malformed', field: 'extension' }
		],
		['what is no name', [row(2, '合计 60')], { line: 2, problem: 'bad_name' }]
	])('%s', (_what, rows, named) => {
		const after = start();
		const refused = after.refusal(importPeople, { importId: 'i1', rows: [...rows, row(9, '周明')] });
		expect(refused).toMatchObject({ code: 'rows_refused', detail: { rows: [named] } });
		expect(after.rows(people)).toEqual([]);
	});
});

test('five hundred at once fit', () => {
	const rows = Array.from({ length: 500 }, (_, n) =>
		row(n, `甲${'乙'.repeat(n % 7)}`, { email: `p${n}@b.cn`, userName: `p${n}` })
	);
	expect(start().run(importPeople, { importId: 'i1', rows }).rows(people)).toHaveLength(500);
});
