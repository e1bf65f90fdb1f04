import { expect, test } from 'vitest';
import { readSheet, sheetOf } from './read-sheet';

const read = (bytes: Uint8Array<ArrayBuffer> | string) => readSheet(new Blob([bytes]), '台账.csv');

/** 编号,名称 / A1,椅 in GBK. */
const GBK = new Uint8Array([
	0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0x41, 0x31, 0x2c, 0xd2, 0xce, 0x0a
]);

test('a table saved by a Chinese Excel is read in its own encoding', async () => {
	expect(await read(GBK)).toMatchObject({ headings: ['编号', '名称'], lines: [{ line: 2, cells: ['A1', '椅'] }] });
});

test('a mark of order at the beginning is no part of the first heading', async () => {
	expect((await read('\ufeff编号;名称\nA1;"桌; 长"')).lines).toEqual([{ line: 2, cells: ['A1', '桌; 长'] }]);
});

test('lines are counted as a spreadsheet counts them, blank ones too', () => {
	const { headings, lines } = sheetOf('x', [[''], ['编号'], ['A1'], [' '], ['A2']]);
	expect(headings).toEqual(['编号']);
	expect(lines.map(({ line }) => line)).toEqual([3, 5]);
});

test.each([
	['a workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04]), 'workbook'],
	['nothing', ' \n \n', 'empty'],
	['only a heading', '编号,名称\n', 'no_rows']
])('%s is refused with its reason', async (_what, bytes, problem) => {
	await expect(read(bytes)).rejects.toMatchObject({ problem });
});
