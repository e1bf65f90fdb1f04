import { expect, test } from 'vitest';
import { serveUntil, soonUntil, warrantyOn } from './warranty';

test.each([
	['2026-12-24', 30, 'soon'],
	['2026-12-25', 31, 'running'],
	['2026-11-24', 0, 'soon'],
	['2026-11-23', -1, 'over']
] as const)('a warranty until %s has %i days left on 24 November', (until, days, state) => {
	expect(warrantyOn('2026-11-24', until)).toEqual({ until, days, state });
});

test('the list of warranties ending soon ends with the last day that counts as soon', () => {
	expect(warrantyOn('2026-11-24', soonUntil('2026-11-24')).state).toBe('soon');
});

test('the least service counts whole years from the purchase', () => {
	expect(serveUntil('2023-05-08', 6)).toBe('2029-05-08');
	expect(serveUntil('2024-02-29', 6)).toBe('2030-03-01');
});
