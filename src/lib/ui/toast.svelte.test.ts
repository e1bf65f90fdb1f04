import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toast, toasts } from './toast.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	toasts.close();
	vi.useRealTimers();
});

test('a toast can be undone for five seconds, not longer', () => {
	const undo = vi.fn();
	toast('已报出', { undo });
	vi.advanceTimersByTime(4_999);
	expect(toasts.current?.text).toBe('已报出');
	vi.advanceTimersByTime(1);
	toasts.undo();
	expect(undo).not.toHaveBeenCalled();
});

test('undo runs once and takes the toast away', () => {
	const undo = vi.fn();
	toast('已报出', { undo });
	toasts.undo();
	toasts.undo();
	expect(undo).toHaveBeenCalledOnce();
	expect(toasts.current).toBeUndefined();
});

test('one at a time: the time of an earlier toast does not end a later one', () => {
	toast('一');
	vi.advanceTimersByTime(4_000);
	toast('二');
	vi.advanceTimersByTime(4_000);
	expect(toasts.current?.text).toBe('二');
});

test('what an undo says next is not swallowed', () => {
	toast('一', { undo: () => toast('撤销了') });
	toasts.undo();
	expect(toasts.current?.text).toBe('撤销了');
});
