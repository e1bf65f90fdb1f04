import { describe, expect, test } from 'vitest';
import { checkPeople, type Known } from './check';
import { guessColumns, type Target } from './columns';

describe('headings', () => {
	test.each<[string[], Target[]]>([
		[
			['姓名', '部门', '职务', '手机', '邮箱', '用户名'],
			['name', 'department', 'post', 'phone', 'email', 'userName']
		],
		[
			['Full name', 'Dept.', 'Job Title', 'Mobile', 'E-mail', 'Login'],
			['name', 'department', 'post', 'phone', 'email', 'userName']
		],
		[
			['姓名', '办公室', '分机号'],
			['name', 'room', 'extension']
		],
		[
			['序号', '姓 名', '身份证号', '联系电话（手机）', '电话'],
			['skip', 'name', 'skip', 'phone', 'skip']
		]
	])('%j', (headings, targets) => expect(guessColumns(headings)).toEqual(targets));
});

const TARGETS: Target[] = ['name', 'department', 'phone', 'email'];
const known: Known = {
	departments: new Set(['市政所', '院办公室']),
	people: new Map([['张伟', ['院办公室']]]),
	identities: new Map([['phone 13802715530', '陈静']])
};
const check = (...rows: string[][]) =>
	checkPeople(
		rows.map((cells, index) => ({ line: index + 2, cells })),
		TARGETS,
		known
	);
const codes = (...rows: string[][]) => check(...rows).findings.map(({ line, code }) => `${line} ${code}`);

describe('a list of people', () => {
	test('is entered as the office keeps it', () => {
		expect(check(['单 雄飞', '市政所', '+86 138-0271-5531', '']).rows).toEqual([
			{ line: 2, name: '单雄飞', department: '市政所', phone: '13802715531' }
		]);
	});

	test.each([
		['no name', ['', '市政所', '13802715531', ''], 'name_missing'],
		['a number for a name', ['1024', '市政所', '13802715531', ''], 'name_bad'],
		['a telephone that a spreadsheet spoiled', ['林', '市政所', '1.38E+10', ''], 'malformed'],
		['somebody’s telephone', ['林', '市政所', '138 0271 5530', ''], 'taken'],
		['a name that is too long', ['林'.repeat(61), '市政所', '13802715531', ''], 'too_long']
	])('%s keeps the line out', (_what, row, code) => {
		const { rows, counts } = check(row);
		expect(codes(row)).toEqual([`2 ${code}`]);
		expect(rows).toEqual([]);
		expect(counts).toEqual({ fine: 0, look: 0, blocked: 1 });
	});

	test('of two lines with one telephone the second is out', () => {
		const rows = [
			['林晓', '市政所', '13802715531', ''],
			['王敏', '市政所', '13802715531', '']
		];
		expect(codes(...rows)).toEqual(['3 twice']);
		expect(check(...rows).rows.map(({ name }) => name)).toEqual(['林晓']);
	});

	test('a line that is out does not hold its telephone from a later one', () => {
		expect(codes(['', '市政所', '13802715531', ''], ['王敏', '市政所', '13802715531', ''])).toEqual(['2 name_missing']);
	});

	test('one of the same name and department is probably the same person', () =>
		expect(codes(['张伟', '院办公室', '13802715531', ''])).toEqual(['2 same_person']));

	test('a namesake, a new department and nothing to log in by are said, and let in', () => {
		const { rows, counts } = check(['张伟', '新所', '', ''], ['何清', '新所', '13802715531', '']);
		expect(codes(['张伟', '新所', '', ''], ['何清', '新所', '13802715531', ''])).toEqual([
			'2 namesake',
			'2 no_login',
			'2 department_new'
		]);
		expect(rows).toHaveLength(2);
		expect(counts).toEqual({ fine: 1, look: 1, blocked: 0 });
	});
});

test('a room and an extension come in; what is no extension keeps the line out', () => {
	const rows = [
		['林晓岚', '201', '82 01'],
		['陈静', '', '没有']
	].map((cells, index) => ({ line: index + 2, cells }));
	const checked = checkPeople(rows, ['name', 'room', 'extension'], known);
	expect(checked.rows).toEqual([{ line: 2, name: '林晓岚', room: '201', extension: '8201' }]);
	expect(checked.findings).toContainEqual({
		line: 3,
		field: 'extension',
		code: 'malformed',
		blocking: true,
		written: '没有'
	});
});
