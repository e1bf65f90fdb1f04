import { describe, expect, test } from 'vitest';
import { sheetOf } from '../imports/read-sheet';
import { guessColumns, withHeadings, type Target } from './columns';

test.each<[string[], Target[]]>([
	[
		['序号', '姓 名', '单位', '职务', '手机', '车牌'],
		['skip', 'name', 'company', 'post', 'phone', 'plate']
	],
	[
		['来访人', '来访日期', '时间', '接待人', '事由', '人数'],
		['name', 'day', 'time', 'host', 'purpose', 'headCount']
	],
	[
		['Guest', 'Company', 'Mobile', 'Host'],
		['name', 'company', 'phone', 'host']
	]
])('headings %j', (headings, targets) => expect(guessColumns(headings)).toEqual(targets));

describe('a list without headings', () => {
	test('is told by what stands in it, and its first line is a guest', () => {
		const { sheet, targets } = withHeadings(
			sheetOf('粘贴的表格', [
				['陈国栋', '市自然资源局', '13600008871', '鄂A·3J552'],
				['何莉', '市自然资源局', '13700001034', ''],
				['欧阳雪', '省设计院', '', '']
			])
		);
		expect(targets).toEqual(['name', 'company', 'phone', 'plate']);
		expect(sheet.lines.map(({ line, cells }) => [line, cells[0]])).toEqual([
			[1, '陈国栋'],
			[2, '何莉'],
			[3, '欧阳雪']
		]);
	});

	test('of names alone is one, too', () => {
		const { sheet, targets } = withHeadings(sheetOf('粘贴的表格', [['陈国栋'], ['何莉']]));
		expect([targets, sheet.lines.length]).toEqual([['name'], 2]);
	});

	test('with headings that say something else stays as it is', () => {
		const { targets } = withHeadings(
			sheetOf('x', [
				['资产编号', '价格'],
				['BG-1', '12']
			])
		);
		expect(targets).toEqual(['skip', 'skip']);
	});
});
