import { beforeEach, expect, test, vi } from 'vitest';
import { forgetOldCounts, forgive, giveBack, take } from './allowance';

const values = new Map<string, unknown>();
const MINUTE = 60_000;
const three = { most: 3, seconds: 60 };

beforeEach(() => {
	values.clear();
	vi.stubGlobal('$app', {
		store: () => ({
			get: (key: string) => values.get(key),
			setFunc: (key: string, change: (old: unknown) => unknown) => values.set(key, change(values.get(key))),
			remove: (key: string) => values.delete(key),
			keys: () => [...values.keys()]
		})
	});
});

test('the fourth within a minute waits for the minute to end', () => {
	for (const at of [0, 1000, 2000]) expect(take('a', three, at)).toBe(0);
	expect(take('a', three, 20_000)).toBe(40);
	expect(take('a', three, 59_999)).toBe(1);
	expect(take('a', three, MINUTE)).toBe(0);
});

test('one who is refused does not wait longer for having asked', () => {
	for (const at of [0, 0, 0]) take('a', three, at);
	for (let at = 0; at < MINUTE; at += 1000) expect(take('a', three, at)).toBeGreaterThan(0);
	expect(take('a', three, MINUTE)).toBe(0);
});

test('what is given back may be taken again, what is forgiven too, and another key has its own', () => {
	for (const at of [0, 0, 0]) take('a', three, at);
	giveBack('a');
	expect(take('a', three, 1)).toBe(0);
	expect(take('a', three, 1)).toBeGreaterThan(0);
	expect(take('b', three, 1)).toBe(0);
	forgive('a');
	expect(take('a', three, 1)).toBe(0);
});

test('counts of yesterday are forgotten, counts of now are not', () => {
	const now = 2 * 86_400_000;
	take('old', three, now - 86_400_001);
	take('new', three, now);
	forgetOldCounts(now);
	expect([...values.keys()]).toEqual(['limit new']);
});
