import { expect, test } from 'vitest';
import { LABEL, LABELS_A_SHEET, placeOnSheet, SHEET, sheetsOf } from './label-sheet';

const labels = Array.from({ length: 25 }, (_, i) => i);

test('places used before stay free, the rest goes on to the next sheet', () => {
	const [first, second, ...more] = sheetsOf(labels, 4);
	expect(more).toEqual([]);
	expect(first?.slice(0, 6)).toEqual([undefined, undefined, undefined, undefined, 0, 1]);
	expect(second?.filter((label) => label !== undefined)).toEqual([17, 18, 19, 20, 21, 22, 23, 24]);
	expect(first).toHaveLength(LABELS_A_SHEET);
	expect(second).toHaveLength(LABELS_A_SHEET);
});

test('no label is one empty sheet', () => expect(sheetsOf([], 0)).toEqual([Array(21).fill(undefined)]));

test('the last label ends as far from the edges as the first begins', () => {
	const { left, top } = placeOnSheet(LABELS_A_SHEET - 1);
	expect(SHEET.width - (left + LABEL.width)).toBeCloseTo(SHEET.left, 0);
	expect(SHEET.height - (top + LABEL.height)).toBeCloseTo(SHEET.top, 0);
});
