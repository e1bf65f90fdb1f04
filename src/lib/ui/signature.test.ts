import { expect, test } from 'vitest';
import { strokesOf } from './signature';

const stroke = (...points: [number, number][]) => ({ points: points.map(([x, y]) => ({ x, y })) });

test('strokes keep their form in a box of 600 by 200', () => {
	expect(strokesOf([stroke([0, 0], [250, 125])], 300, 100)).toBe('M0 0L500 250');
	expect(strokesOf([stroke([0, 0], [10, 400])], 400, 400)).toBe('M0 0L5 200');
});

test('two strokes are two, and a dot is one', () => {
	expect(strokesOf([stroke([10, 10], [20, 10]), stroke([30, 30])], 600, 200)).toBe('M10 10L20 10M30 30L30 30');
});

test('a tremble of a pixel is left out, the last point never', () => {
	expect(strokesOf([stroke([10, 10], [11, 10], [12, 11], [14, 10], [15, 10])], 600, 200)).toBe('M10 10L14 10L15 10');
});

test('nothing signed, or no place to sign, is empty', () => {
	expect(strokesOf([], 600, 200)).toBe('');
	expect(strokesOf([stroke([1, 1])], 0, 0)).toBe('');
});
