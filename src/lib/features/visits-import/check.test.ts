import { describe, expect, test } from 'vitest';
import { officeInstant } from '$lib/domain/core';
import { checkGuests, type Common, type Known } from './check';
import type { Target } from './columns';

const TODAY = '2026-11-24';
const common: Common = { day: '2026-11-26', time: '14:00', host: 'fang', purpose: '滨江片区规划评审' };
const known: Known = {
	hosts: [
		{ id: 'zhao', name: '赵启文', department: '院领导' },
		{ id: 'wei1', name: '张伟', department: '院办公室' },
		{ id: 'wei2', name: '张伟', department: '市政所' }
	],
	expected: new Set(['2026-11-26 高远'])
};
const TARGETS: Target[] = ['name', 'company', 'post', 'phone', 'plate', 'day', 'time', 'host', 'headCount'];
const check = (...rows: string[][]) =>
	checkGuests(
		rows.map((cells, index) => ({ line: index + 2, cells })),
		TARGETS,
		{ common, known, today: TODAY }
	);
const codes = (...rows: string[][]) =>
	check(...rows).flatMap(({ line, findings }) => findings.map(({ code }) => `${line} ${code}`));
const PHONE = '13600008871';

describe('a line of the list', () => {
	test('is a guest with what holds for all', () => {
		expect(check(['陈 国栋', '市自然资源局', '处长', '136 0000 8871', '鄂a·3J552'])).toMatchObject([
			{
				line: 2,
				findings: [],
				row: {
					name: '陈国栋',
					company: '市自然资源局 处长',
					phone: PHONE,
					plate: '鄂A3J552',
					headCount: 1,
					host: 'fang',
					purpose: '滨江片区规划评审',
					day: '2026-11-26',
					expectedAt: officeInstant('2026-11-26', '14:00')
				}
			}
		]);
	});

	test('that says more of itself has its own day, time, host and number', () => {
		expect(check(['何莉', '', '', PHONE, '', '12月1日', '上午9点半', '市政所 张伟', '3人'])[0]?.row).toMatchObject({
			day: '2026-12-01',
			expectedAt: officeInstant('2026-12-01', '09:30'),
			host: 'wei2',
			headCount: 3
		});
	});

	test('may have its time behind the day', () => {
		expect(check(['何莉', '', '', PHONE, '', '2026-11-27 10:15'])[0]?.row?.expectedAt).toBe(
			officeInstant('2026-11-27', '10:15')
		);
	});

	test.each([
		['no name', [''], 'name_missing'],
		['a number for a name', ['合计 40'], 'name_bad'],
		['a host whom nobody knows', ['何莉', '', '', PHONE, '', '', '', '钱多多'], 'host_unknown'],
		['a host of whom there are two', ['何莉', '', '', PHONE, '', '', '', '张伟'], 'host_several'],
		['no day', ['何莉', '', '', PHONE, '', '改天'], 'day_bad'],
		['a day that is over', ['何莉', '', '', PHONE, '', '2026-11-20'], 'day_past'],
		['no time', ['何莉', '', '', PHONE, '', '', '随便'], 'time_bad'],
		['no number', ['何莉', '', '', PHONE, '', '', '', '', '若干'], 'head_count_bad']
	])('with %s is kept out', (_what, cells, code) => {
		const [guest] = check(cells);
		expect(guest?.row).toBeUndefined();
		expect(guest?.findings).toContainEqual(expect.objectContaining({ code, weight: 'blocking' }));
	});

	test('without a telephone, or with half of one, is let in and said', () => {
		expect(codes(['欧阳雪'], ['单敏', '', '', '138 0000 417'])).toEqual(['2 no_phone', '3 phone_bad']);
		expect(check(['单敏', '', '', '138 0000 417'])[0]?.row?.phone).toBeUndefined();
	});

	test('of a guest who is expected already, or stands twice, is left out unless somebody lets him in', () => {
		const guests = check(['高远', '', '', PHONE], ['何莉', '', '', PHONE], ['何莉', '', '', PHONE]);
		expect(guests.map(({ row, findings }) => [row !== undefined, findings[0]?.code, findings[0]?.weight])).toEqual([
			[true, 'expected', 'left'],
			[true, undefined, undefined],
			[true, 'twice', 'left']
		]);
	});
});
