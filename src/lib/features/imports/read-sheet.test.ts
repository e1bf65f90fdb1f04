import { expect, test } from 'vitest';
import { readSheets, sheetOf } from './read-sheet';
import { workbook } from './testing-workbook';

const read = (bytes: Uint8Array<ArrayBuffer> | string) => readSheets(new Blob([bytes]), '台账.csv');

/** 编号,名称 / A1,椅 in GBK. */
const GBK = new Uint8Array([
	0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0x41, 0x31, 0x2c, 0xd2, 0xce, 0x0a
]);

test('a table saved by a Chinese Excel is read in its own encoding', async () => {
	expect((await read(GBK))[0]).toMatchObject({ headings: ['编号', '名称'], lines: [{ line: 2, cells: ['A1', '椅'] }] });
});

test('a mark of order at the beginning is no part of the first heading', async () => {
	expect((await read('\ufeff编号;名称\nA1;"桌; 长"'))[0].lines).toEqual([{ line: 2, cells: ['A1', '桌; 长'] }]);
});

test('lines are counted as a spreadsheet counts them, blank ones too', () => {
	const { headings, lines } = sheetOf('x', [[''], ['编号'], ['A1'], [' '], ['A2']]);
	expect(headings).toEqual(['编号']);
	expect(lines.map(({ line }) => line)).toEqual([3, 5]);
});

test.each([
	['a ZIP that is no workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04]), 'workbook'],
	['an old or locked workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'workbook'],
	['a workbook without rows', workbook({ 台账: { rows: [['编号', '名称']] } }), 'no_rows'],
	['nothing', ' \n \n', 'empty'],
	['only a heading', '编号,名称\n', 'no_rows']
])('%s is refused with its reason', async (_what, bytes, problem) => {
	await expect(read(bytes)).rejects.toMatchObject({ problem });
});

test('the title over a table is no heading', () => {
	const { headings, lines } = sheetOf('x', [['固定资产台账', ''], ['2026年10月'], ['编号', '名称'], ['A1', '椅']]);
	expect(headings).toEqual(['编号', '名称']);
	expect(lines).toMatchObject([{ line: 4 }]);
});

test('a table of one column begins at its first row', () => {
	expect(sheetOf('x', [['姓名'], ['刘洋'], ['王敏']]).lines).toHaveLength(2);
});

test('a workbook gives each sheet that has rows, by its name; one sheet alone goes by the name of the file', async () => {
	const people = {
		rows: [
			['姓名', '工号'],
			['刘洋', '0012']
		]
	};
	const several = await read(workbook({ 说明: { rows: [['请填第二张']] }, 在职: people, 离职: people }));
	expect(several.map(({ name }) => name)).toEqual(['在职', '离职']);
	expect(several[0].lines).toEqual([{ line: 2, cells: ['刘洋', '0012'] }]);
	expect((await read(workbook({ Sheet1: people })))[0].name).toBe('台账.csv');
});
