import { expect, test } from 'vitest';
import { placeOfSlip, SLIP, SLIPS_A_SHEET, slipSheets } from './slip-sheet';

test('ten slips fill a sheet of A4 and leave a printer its margin', () => {
	const last = placeOfSlip(SLIPS_A_SHEET - 1);
	expect(placeOfSlip(0)).toEqual({ left: SLIP.left, top: SLIP.top });
	expect(210 - (last.left + SLIP.width)).toBeGreaterThanOrEqual(10);
	expect(297 - (last.top + SLIP.height)).toBeGreaterThanOrEqual(10);
});

test('the eleventh slip begins the second sheet', () => {
	const sheets = slipSheets(Array.from({ length: 11 }, (_, n) => n));
	expect(sheets.map((sheet) => sheet.length)).toEqual([10, 1]);
	expect(slipSheets([])).toEqual([]);
});
