import { expect, test, vi } from 'vitest';
import { isLikeTag, patternOf } from './tag-pattern';

vi.mock('$lib/sync', () => ({ office: {} }));

test('a tag teaches how the office numbers its things', () => {
	expect(patternOf('BG-0400')).toEqual({ prefix: 'BG-', digits: 4 });
	expect(patternOf('BG-2026-0001')).toEqual({ prefix: 'BG-2026-', digits: 4 });
	expect(patternOf('PROJECTOR')).toBeUndefined();
});

test('a maker’s code is not taken for a tag', () => {
	const pattern = { prefix: 'BG-', digits: 4 };
	expect(isLikeTag('BG-0999', pattern)).toBe(true);
	expect(isLikeTag('6921734900128', pattern)).toBe(false);
	expect(isLikeTag('BG-X4YF7Z00147', pattern)).toBe(false);
	expect(isLikeTag('0147', { prefix: '', digits: 4 })).toBe(false);
});
