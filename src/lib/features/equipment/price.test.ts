import { expect, test } from 'vitest';
import { fenOf, typedPrice } from './price';

test.each([
	['4680', 468_000],
	['4,680.5', 468_050],
	['¥ 4680.55', 468_055],
	['４６８０元', 468_000],
	['0.07', 7],
	['1280.', 128_000]
])('%s is %i fen', (typed, fen) => expect(fenOf(typed)).toBe(fen));

test.each(['', 'abc', '-3', '1.005', '1e5', '12 yuan'])('%s is no sum', (typed) =>
	expect(fenOf(typed)).toBeUndefined()
);

test('what was kept is typed back as it was meant', () => {
	for (const fen of [0, 7, 468_000, 468_055]) expect(fenOf(typedPrice(fen))).toBe(fen);
});
