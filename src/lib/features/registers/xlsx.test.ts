import { expect, test } from 'vitest';
import { readWorkbook } from '../imports/read-workbook';
import { xlsxOf } from './xlsx';

test('a register is a workbook that a spreadsheet reads: title, headings, numbers, sums in yuan', async () => {
	const blob = await xlsxOf({
		title: '出库单',
		number: 'CK-202611-0038',
		about: [{ term: '领用部门', value: '规划一所' }],
		columns: [
			{ label: '品名', share: 2 },
			{ label: '数量', align: 'end' },
			{ label: '金额', align: 'end', money: true }
		],
		rows: [
			['A4 复印纸 70g', 4, 9200],
			['=HYPERLINK("x")', undefined, 5]
		],
		total: ['合计', 4, 9205],
		signs: [{ term: '经手人', value: '赵丽' }]
	});
	const [sheet] = await readWorkbook(new Uint8Array(await blob.arrayBuffer()));
	expect(sheet?.rows.map((row) => [...row].filter(Boolean))).toEqual([
		['出库单  CK-202611-0038'],
		['领用部门 规划一所'],
		['品名', '数量', '金额'],
		['A4 复印纸 70g', '4', '92'],
		['=HYPERLINK("x")', '0.05'],
		['合计', '4', '92.05'],
		['经手人 赵丽']
	]);
});
