import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIdentifier, readPrice, readYears } from './numbers';
import { readWarranty } from './warranty';

describe('an amount in fen', () => {
	test.each([
		['¥1,234.50', 123450],
		['￥1,299', 129900],
		['2266.13', 226613],
		['1234.5', 123450],
		['4680', 468000],
		['4680元', 468000],
		['$ 2,150.00', 215000],
		['1.234,50', 123450],
		['12 500.00', 1250000],
		['１２３．４', 12340],
		['0', 0]
	])('%s is %i', (written, value) => expect(readPrice(written)).toEqual({ value }));

	test.each([
		['12.345', 1235, 'rounded'],
		['12.3449', 1234, 'rounded'],
		['1.2万', 1200000, 'in_wan'],
		['1.20万元', 1200000, 'in_wan']
	])('%s is %i, and somebody should look (%s)', (written, value, remark) =>
		expect(readPrice(written)).toEqual({ value, remark })
	);

	test.each(['一千二', '1.2E+15', '-5', '约 300', '99999999999999999', '1.2.3'])('%s is no amount', (written) =>
		expect(readPrice(written)).toEqual({ remark: 'not_a_number' })
	);

	test('whatever a price is, it is read to the fen as it was written', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (fen) => {
				const yuan = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
				expect(readPrice(yuan)).toEqual({ value: fen });
				expect(readPrice(`¥${yuan.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')}`)).toEqual({ value: fen });
			})
		);
	});
});

describe('a number that names a thing', () => {
	test.each([
		['VNB3K12345', 'VNB3K12345'],
		["'00123", '00123'],
		['="00123"', '00123'],
		['12345.0', '12345'],
		['12E', '12E'],
		['1E5X', '1E5X']
	])('%s is %s', (written, value) => expect(readIdentifier(written)).toEqual({ value }));

	test.each(['1.20E+15', '1.2e+15', '6E+12', '１．２Ｅ＋１５'])('%s has lost its digits', (written) =>
		expect(readIdentifier(written)).toEqual({ remark: 'digits_lost' })
	);
});

test('years are whole', () => {
	expect(readYears('6年')).toEqual({ value: 6 });
	expect(readYears('6 years')).toEqual({ value: 6 });
	expect(readYears('半年')).toEqual({ remark: 'number_unreadable' });
});

test.each([
	['2026-12-08', undefined, { value: '2026-12-08' }],
	['至2026.12', undefined, { value: '2026-12-31' }],
	['3年', '2023-05-31', { value: '2026-05-31', remark: 'warranty_counted' }],
	['36个月', '2023-05-03', { value: '2026-05-03', remark: 'warranty_counted' }],
	['36', '2023-05-03', { value: '2026-05-03', remark: 'warranty_counted' }],
	['3年', undefined, { remark: 'date_unreadable' }],
	['终身', '2023-05-03', { remark: 'date_unreadable' }]
])('a warranty of %s bought on %s', (written, purchasedOn, reading) =>
	expect(readWarranty(written, purchasedOn, 'monthFirst')).toEqual(reading)
);
