import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Idle } from './idle.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
	const onend = vi.fn();
	const idle = new Idle(onend);
	const stop = idle.start();
	return { idle, onend, stop };
}

test('after fifty quiet seconds it warns, after ten more it ends, once', () => {
	const { idle, onend } = watched();
	vi.advanceTimersByTime(49_000);
	expect(idle.left).toBeUndefined();
	vi.advanceTimersByTime(4_000);
	expect(idle.left).toBe(7);
	expect(onend).not.toHaveBeenCalled();
	vi.advanceTimersByTime(60_000);
	expect(onend).toHaveBeenCalledTimes(1);
});

test('whatever is done puts the warning off', () => {
	const { idle, onend } = watched();
	for (let i = 0; i < 4; i++) {
		vi.advanceTimersByTime(40_000);
		idle.touch();
	}
	expect(onend).not.toHaveBeenCalled();
	expect(idle.left).toBeUndefined();
});

test('while it warns only the word of the person counts', () => {
	const { idle, onend } = watched();
	vi.advanceTimersByTime(55_000);
	idle.touch();
	expect(idle.left).toBe(5);
	idle.stay();
	expect(idle.left).toBeUndefined();
	vi.advanceTimersByTime(49_000);
	expect(onend).not.toHaveBeenCalled();
});

test('a tablet that slept ends at once when it wakes', () => {
	const { onend } = watched();
	vi.setSystemTime(Date.now() + 3_600_000);
	vi.advanceTimersByTime(200);
	expect(onend).toHaveBeenCalledTimes(1);
});

test('stopped, it says nothing more', () => {
	const { onend, stop } = watched();
	stop();
	vi.advanceTimersByTime(120_000);
	expect(onend).not.toHaveBeenCalled();
});
