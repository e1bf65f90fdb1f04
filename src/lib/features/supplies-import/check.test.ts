import { describe, expect, test } from 'vitest';
import { checkSupplies, type Known } from './check';
import { guessColumns } from './columns';

const NOTHING: Known = {
	codes: new Map([['YP-0001', 'A4 复印纸']]),
	barcodes: new Map([['6921734951120', 'A4 复印纸']]),
	suppliers: new Set(['晨光办公']),
	next: { prefix: 'YP-', number: 2, digits: 4 }
};
const HEADINGS = [
	'编号',
	'品名',
	'单位',
	'单价',
	'安全库存',
	'最高库存',
	'库存',
	'类别',
	'包装单位',
	'换算',
	'供应商',
	'条形码'
];
const check = (...rows: string[][]) =>
	checkSupplies(
		rows.map((cells, n) => ({ line: n + 2, cells })),
		guessColumns(HEADINGS),
		NOTHING
	);

test('columns are found by their headings, Chinese and English', () => {
	expect(guessColumns(HEADINGS)).toEqual([
		'code',
		'name',
		'unit',
		'lastPrice',
		'reorderLevel',
		'maxLevel',
		'stock',
		'class',
		'pack',
		'factor',
		'supplier',
		'barcode'
	]);
	expect(guessColumns(['Item Name', 'Qty', 'Min Qty', 'Location', 'Purchase Cost', 'Colour'])).toEqual([
		'name',
		'stock',
		'reorderLevel',
		'place',
		'lastPrice',
		'skip'
	]);
});

test('a line is read: sums in fen, whole numbers, class, pack', () => {
	const { rows, findings } = check([
		'yp-0040',
		'中性笔',
		'支',
		'¥1.50',
		'60',
		'200',
		'1,200',
		'以旧换新',
		'盒',
		'12',
		'晨光办公',
		'69'
	]);
	expect(findings).toEqual([]);
	expect(rows).toEqual([
		{
			line: 2,
			code: 'YP-0040',
			name: '中性笔',
			unit: '支',
			lastPrice: 150,
			reorderLevel: 60,
			maxLevel: 200,
			stock: 1200,
			class: 'controlledConsumable',
			packs: [{ unit: '盒', factor: 12 }],
			supplier: '晨光办公',
			barcode: '69'
		}
	]);
});

test('a line without a code gets the next free one', () => {
	const { rows, counts } = check(['', '橡皮', '块'], ['YP-0002', '尺', '把'], ['', '胶水', '瓶']);
	expect(rows.map(({ code }) => code)).toEqual(['YP-0002', 'YP-0003']);
	// The second line asked for what the first was given; it is told so, and can be mended.
	expect(counts).toEqual({ fine: 2, look: 0, blocked: 1 });
});

describe('what keeps a line out', () => {
	test.each([
		['no name', ['YP-9', '', '支'], 'name', 'name_missing'],
		['no unit', ['YP-9', '笔', ''], 'unit', 'unit_missing'],
		['a code of the catalogue', ['yp-0001', '纸', '包'], 'code', 'code_taken'],
		[
			'a barcode of the catalogue',
			['YP-9', '纸', '包', '', '', '', '', '', '', '', '', '6921734951120'],
			'barcode',
			'barcode_taken'
		],
		['a number that is none', ['YP-9', '纸', '包', '', '四十'], 'reorderLevel', 'number_bad'],
		['a price that is none', ['YP-9', '纸', '包', '面议'], 'lastPrice', 'price_bad'],
		['crossed levels', ['YP-9', '纸', '包', '', '40', '30'], 'maxLevel', 'levels_crossed'],
		['a pack of one', ['YP-9', '纸', '包', '', '', '', '', '', '箱', '1'], 'factor', 'pack_bad'],
		['a name too long', ['YP-9', '长'.repeat(121), '包'], 'name', 'too_long']
	])('%s', (_what, cells, field, code) => {
		const { rows, findings } = check(cells);
		expect(rows).toEqual([]);
		expect(findings).toMatchObject([{ line: 2, field, code, blocking: true }]);
	});

	test('the same code or barcode twice in the list', () => {
		const { findings } = check(
			['A', '纸', '包', '', '', '', '', '', '', '', '', '1'],
			['a', '笔', '支'],
			['B', '尺', '把', '', '', '', '', '', '', '', '', '1']
		);
		expect(findings).toMatchObject([
			{ line: 3, code: 'code_twice', about: '2' },
			{ line: 4, code: 'barcode_twice', about: '2' }
		]);
	});
});

test('a new supplier is said once, an unknown class once a line; neither keeps it out', () => {
	const { rows, findings, counts } = check(
		['A', '纸', '包', '', '', '', '', '贵重', '', '', '得力'],
		['B', '笔', '支', '', '', '', '', '', '', '', '得力']
	);
	expect(rows).toHaveLength(2);
	expect(findings.map(({ line, code }) => [line, code])).toEqual([
		[2, 'class_unknown'],
		[2, 'supplier_new']
	]);
	expect(counts).toEqual({ fine: 1, look: 1, blocked: 0 });
});
