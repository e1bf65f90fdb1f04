import { expect, test } from 'vitest';
import { daysAfter, type Instant } from '$lib/domain/core';
import type { SupplyMovement } from '$lib/domain/supplies';
import { foresee, isWorthChanging } from './foresight';

const TODAY = '2026-11-24';
const NOW = '2026-11-24T04:00:00.000Z';
const ago = (days: number): Instant => daysAfter(NOW, -days);
const use = (days: number, quantity: number, more: Partial<SupplyMovement> = {}) =>
	({ kind: 'issue', quantity: -quantity, at: ago(days), ...more }) as SupplyMovement;
const old = { addedAt: ago(400), leadDays: 3 };
const steady = Array.from({ length: 8 }, (_, week) => use(week * 7 + 2, 36));

test('even use of eight weeks: until when it lasts, and what safety stock covers the way here and a week', () => {
	const seen = foresee(old, { quantity: 46 }, steady, TODAY);
	expect(seen.weekly).toEqual([36, 36, 36, 36, 36, 36, 36, 36]);
	expect(seen).toMatchObject({ perWeek: 36, runsOutOn: '2026-12-02', suggested: 60, isDead: false, isSlow: false });
});

test('uneven use asks for more', () => {
	const uneven = Array.from({ length: 8 }, (_, week) => use(week * 7 + 2, week % 2 ? 72 : 0.000001 + 0));
	expect(foresee(old, { quantity: 46 }, uneven, TODAY).suggested).toBeGreaterThan(60);
});

test('what came back, and what was only entered wrongly, was not used; loans and scrap are no use', () => {
	const seen = foresee(
		old,
		{ quantity: 5 },
		[
			use(1, 8),
			use(1, -2, { kind: 'return' }),
			use(1, -4, { kind: 'reversal', department: 'd' }),
			use(1, 9, { kind: 'lend' }),
			use(1, 9, { kind: 'scrap' })
		],
		TODAY
	);
	expect(seen.weekly.at(-1)).toBe(2);
});

test('a new item is judged by the weeks it has had', () => {
	expect(foresee({ addedAt: ago(13) }, { quantity: 10 }, [use(10, 4), use(3, 4)], TODAY).perWeek).toBe(4);
});

test('without use nothing runs out, nothing is suggested; after half a year it lies dead', () => {
	const seen = foresee(old, { quantity: 6, lastOut: ago(200) }, [], TODAY);
	expect(seen).toMatchObject({ runsOutOn: undefined, suggested: undefined, isDead: true });
	expect(foresee(old, { quantity: 0, lastOut: ago(200) }, [], TODAY).isDead).toBe(false);
	expect(foresee(old, { quantity: 6, lastOut: ago(170) }, [], TODAY).isDead).toBe(false);
});

test('more than a year of use is slow', () =>
	expect(foresee(old, { quantity: 500 }, [use(3, 8)], TODAY).isSlow).toBe(true));

test.each([
	[40, 60, true],
	[60, 62, false],
	[undefined, 5, true],
	[24, undefined, false]
])('from %s to %s is worth a word: %s', (from, to, worth) => expect(isWorthChanging(from, to)).toBe(worth));
