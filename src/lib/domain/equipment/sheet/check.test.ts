import { describe, expect, test } from 'vitest';
import { admin } from '../../core';
import { emptyOffice, person } from '../../core/testing';
import { departments } from '../../people/department';
import type { Person } from '../../people/person';
import { equipment } from '../equipment';
import { importEquipment } from '../import';
import { checkSheet, dateOrderOf, tagsOf } from './check';
import { guessColumns } from './columns';
import type { Known, Mapping } from './sheet';

const somebody = (id: string, name: string, department?: string): Person => ({
	id,
	name,
	duties: [],
	isHead: false,
	isLeader: false,
	isAdmin: false,
	disabled: false,
	withdrawn: false,
	...(department && { department })
});

const known: Known = {
	departments: [
		{ id: 'plan1', name: '规划一所', closed: false },
		{ id: 'hq', name: '院办公室', closed: false }
	],
	people: [somebody('wang', '王敏'), somebody('zw1', '张伟', 'hq'), somebody('zw2', '张伟', 'plan1')],
	places: [{ id: 'room1', name: '第一会议室', closed: false }],
	taken: new Map([['BG-0147', '便携投影仪']])
};

/** Checks one table: the heading, then its rows. */
function check([headings = [], ...rows]: string[][], more: Partial<Mapping> = {}) {
	const lines = rows.map((cells, i) => ({ line: i + 2, cells }));
	const targets = guessColumns(headings).map((one) => one.target);
	const { order } = dateOrderOf(lines, targets);
	return checkSheet(lines, { headings, targets, dateOrder: order, ...more }, known);
}

const HEAD = ['资产编号', '名称', '序列号', '购置日期', '原值', '部门', '使用人', '地点', '状态'];

test('a row in order comes in with its ids', () => {
	expect(
		check([HEAD, ['BG-0001', '激光打印机', 'X1', '2021.3.5', '2,150.00', '规划一所', '王 敏', '第一会议室', '在用']])
	).toEqual({
		rows: [
			{
				line: 2,
				assetTag: 'BG-0001',
				name: '激光打印机',
				serialNumber: 'X1',
				purchasedOn: '2021-03-05',
				price: 215000,
				department: 'plan1',
				keeper: 'wang',
				place: 'room1',
				status: 'inUse'
			}
		],
		findings: [],
		counts: { fine: 1, repaired: 0, blocked: 0 }
	});
});

describe('what keeps a row out', () => {
	test.each([
		['no tag', ['', '桌'], { code: 'tag_missing' }],
		[
			'a tag of the ledger, in whatever form',
			['bg－0147', '桌'],
			{ code: 'tag_taken', detail: { name: '便携投影仪' } }
		],
		['a tag that a spreadsheet damaged', ['1.2E+15', '桌'], { code: 'digits_lost', field: 'assetTag' }],
		['no name', ['BG-0002', ''], { code: 'name_missing' }],
		[
			'a price that is none',
			['BG-0002', '桌', '', '', '一千二'],
			{ code: 'not_a_number', field: 'price', written: '一千二' }
		]
	])('%s', (_what, cells, finding) => {
		const checked = check([HEAD, cells]);
		expect(checked.rows).toEqual([]);
		expect(checked.findings).toMatchObject([{ line: 2, blocking: true, ...finding }]);
		expect(checked.counts).toEqual({ fine: 0, repaired: 0, blocked: 1 });
	});

	test('a tag that stands twice keeps the second out, and names the first', () => {
		const checked = check([HEAD, ['BG-0001', '桌'], ['BG-0001', '椅']]);
		expect(checked.rows).toMatchObject([{ name: '桌' }]);
		expect(checked.findings).toMatchObject([{ line: 3, code: 'tag_twice', detail: { with: 2 } }]);
	});

	test('a row that is out anyway does not keep its tag from a better one', () => {
		expect(check([HEAD, ['BG-0001', ''], ['BG-0001', '椅']]).rows).toMatchObject([{ name: '椅' }]);
	});
});

describe('what is put right', () => {
	const one = (...cells: string[]) => {
		const { rows, findings } = check([HEAD, cells]);
		expect(findings).toHaveLength(1);
		expect(findings[0]?.blocking).toBe(false);
		return { row: rows[0], finding: findings[0] };
	};

	test('a tag in another form', () => {
		const { row, finding } = one(' bg-0001 ', '桌');
		expect(row?.assetTag).toBe('BG-0001');
		expect(finding).toMatchObject({ code: 'tag_form', became: 'BG-0001' });
	});

	test('a day as a spreadsheet counts them', () => {
		const { row, finding } = one('BG-0001', '桌', '', '44260');
		expect(row?.purchasedOn).toBe('2021-03-05');
		expect(finding).toMatchObject({ code: 'date_serial', written: '44260', became: '2021-03-05' });
	});

	test('a serial number that lost its digits is left empty, and kept nowhere', () => {
		const { row, finding } = one('BG-0001', '桌', '1.20E+15');
		expect(row).toEqual({ line: 2, assetTag: 'BG-0001', name: '桌' });
		expect(finding).toMatchObject({ code: 'digits_lost', written: '1.20E+15' });
	});

	test('a date that nobody can read stays as its words', () => {
		expect(one('BG-0001', '桌', '', '前年春天').row).toMatchObject({ extra: { 购置日期: '前年春天' } });
	});

	test('a department that is alike', () => {
		const { row, finding } = one('BG-0001', '桌', '', '', '', '规划1所');
		expect(row?.department).toBe('plan1');
		expect(finding).toMatchObject({ code: 'department_similar', became: '规划一所' });
	});

	test('a department, a place, a status that the office does not have stay as words', () => {
		expect(one('BG-0001', '桌', '', '', '', '勘测所').row).toMatchObject({ extra: { 部门: '勘测所' } });
		expect(one('BG-0001', '桌', '', '', '', '', '', '锅炉房').row).toMatchObject({ placeText: '锅炉房' });
		expect(one('BG-0001', '桌', '', '', '', '', '', '', '看情况').row).toMatchObject({ extra: { 状态: '看情况' } });
	});

	test('a keeper whom nobody knows stays as words', () => {
		const { row, finding } = one('BG-0001', '桌', '', '', '', '', '老周');
		expect(row).toMatchObject({ keeperText: '老周' });
		expect(finding).toMatchObject({ code: 'person_unknown', written: '老周' });
	});

	test('of namesakes the department tells which; else both are offered', () => {
		expect(check([HEAD, ['BG-0001', '桌', '', '', '', '院办公室', '张伟']]).rows).toMatchObject([{ keeper: 'zw1' }]);
		const { row, finding } = one('BG-0001', '桌', '', '', '', '', '张伟');
		expect(row).toMatchObject({ keeperText: '张伟' });
		expect(finding).toMatchObject({ code: 'person_twice', detail: { people: ['zw1', 'zw2'] } });
	});

	test('what somebody chose stands', () => {
		const chosen = new Map([[2, { keeper: 'zw2' }]]);
		const checked = check([HEAD, ['BG-0001', '桌', '', '', '', '', '张伟']], { chosen });
		expect(checked.rows).toMatchObject([{ keeper: 'zw2' }]);
		expect(checked.counts.fine).toBe(1);
	});

	test('a name too long is cut, and kept whole beside it', () => {
		const long = '柜'.repeat(130);
		expect(one('BG-0001', long).row).toMatchObject({ name: '柜'.repeat(120), extra: { 名称: long } });
	});
});

test('an empty line is no row', () => {
	expect(check([HEAD, ['', ' '], ['BG-0001', '桌']]).counts).toEqual({ fine: 1, repaired: 0, blocked: 0 });
});

test('a keeper in two columns is one name', () => {
	const checked = check([
		['Asset Tag', 'Name', 'First Name', 'Last Name'],
		['A-1', 'Desk', 'Anna', 'Berg'],
		['A-2', 'Desk', '敏', '王']
	]);
	expect(checked.rows).toMatchObject([{ keeperText: 'Anna Berg' }, { keeper: 'wang' }]);
});

test('the file’s tags are looked up in the form of the ledger', () => {
	expect(
		tagsOf(
			[
				{ line: 2, cells: [' bg－1 '] },
				{ line: 3, cells: ['BG-1'] },
				{ line: 4, cells: [''] }
			],
			['assetTag']
		)
	).toEqual(['BG-1']);
});

test('what the check lets through, the import takes', () => {
	const { rows } = check([
		[...HEAD, '凭证'],
		['bg-0001', '桌', '1.2E+15', '44260', '1.2万', '规划1所', '老周', '锅炉房', '看情况', '记-0312'],
		['BG-0002', '椅', '', '2022年6月', '¥99', '', 'Anna Berg', '', '闲置', '']
	]);
	const after = emptyOffice().as(person('chen', admin));
	after.with(departments, ...known.departments).run(importEquipment, { importId: 'i1', rows: [...rows] });
	expect(after.rows(equipment)).toMatchObject([
		{ assetTag: 'BG-0001', price: 1200000, keeperText: '老周', extra: { 凭证: '记-0312', 状态: '看情况' } },
		{ assetTag: 'BG-0002', price: 9900, status: 'idle', purchasedOn: '2022-06-01' }
	]);
});
