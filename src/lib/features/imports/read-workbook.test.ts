import { expect, test } from 'vitest';
import { readWorkbook } from './read-workbook';
import { workbook } from './testing-workbook';

const rowsOf = async (...args: Parameters<typeof workbook>) => (await readWorkbook(workbook(...args)))[0]?.rows;

test('a day is read as a day, whatever the zone of the device; a time stays beside it', async () => {
	const rows = await rowsOf({ 台账: { rows: [[{ days: 45_049 }, { days: 45_049.5 }]] } });
	expect(rows).toEqual([['2023-05-03', '2023-05-03 12:00']]);
});

test('numbers written as text keep their zeros', async () => {
	expect(await rowsOf({ 台账: { rows: [['0147', '006012', ' BG-1 ']] } })).toEqual([['0147', '006012', ' BG-1 ']]);
});

test.each([
	['4680.5', '4680.5'],
	['0.30000000000000004', '0.3'],
	['690123456789201', '690123456789201'],
	['6.90123456789201E14', '690123456789201'],
	['6901234567892012', '6.901234567892012e+15'],
	['1.23456789012346E+17', '1.23456789012346e+17']
])('the number %s is read as %s', async (raw, text) => {
	expect(await rowsOf({ 台账: { rows: [[{ raw }]] } })).toEqual([[text]]);
});

test('what is merged downwards holds for every row of it; a title over all columns stays one cell', async () => {
	const rows = await rowsOf({
		台账: {
			rows: [
				['固定资产台账', undefined],
				['部门', '名称'],
				['财务部', '椅'],
				[undefined, '桌'],
				[undefined, '柜']
			],
			merged: ['A1:B1', 'A3:A5']
		}
	});
	expect(rows?.map(([department]) => department)).toEqual(['固定资产台账', '部门', '财务部', '财务部', '财务部']);
	expect(rows?.[0]?.[1]).toBe('');
});

test('ten and more rows are merged too', async () => {
	const rows = await rowsOf({
		台账: {
			rows: [['部门'], ...Array.from({ length: 11 }, (_, i) => [i === 0 ? '财务部' : undefined, `物 ${i}`])],
			merged: ['A2:A12']
		}
	});
	expect(rows?.slice(1).every(([department]) => department === '财务部')).toBe(true);
});

test('each sheet comes under its name', async () => {
	const sheets = await readWorkbook(
		workbook({ 说明: { rows: [['请看第二张']] }, 人员: { rows: [['姓名'], ['刘洋']] } })
	);
	expect(sheets.map(({ name }) => name)).toEqual(['说明', '人员']);
	expect(sheets[1]?.rows).toEqual([['姓名'], ['刘洋']]);
});
