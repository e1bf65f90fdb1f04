import { expect, test } from 'vitest';
import { completeCode, isNumber } from './typed-code';

const pattern = { prefix: 'BG-', digits: 4 };

test.each([
	['147', 'BG-0147'],
	['0147', 'BG-0147'],
	['bg-0147', 'BG-0147'],
	['ＢＧ－０１４７', 'BG-0147'],
	[' 147 ', 'BG-0147'],
	['6921734900128', '6921734900128'],
	['SN:9x-Ab', 'SN:9x-Ab'],
	['', '']
])('%s is meant as %s', (typed, meant) => {
	expect(completeCode(typed, pattern)).toBe(meant);
});

test('the prefix is suggested only while a number of the office is possible', () => {
	expect(isNumber('', pattern)).toBe(true);
	expect(isNumber('0147', pattern)).toBe(true);
	expect(isNumber('01478', pattern)).toBe(false);
	expect(isNumber('S', pattern)).toBe(false);
});
