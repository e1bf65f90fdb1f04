import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { m } from '$lib/paraglide/messages';
import { office, type Entry, type Receipt, type SentEntry } from '$lib/sync';
import { toast, toasts } from '$lib/ui/toast.svelte';
import { say } from './say';

vi.mock('$lib/sync', () => ({ office: { status: { weather: { online: true } } } }));
// Of all components and all duties' words a toast and one sentence are enough.
vi.mock('$lib/ui', () => import('$lib/ui/toast.svelte'));
vi.mock('../sync/sentences', () => ({ refusalSentence: () => '王敏先订了这间。' }));

type Answer = Entry | SentEntry;
const applied = { seq: 7 } as SentEntry;
const refused = { state: 'refused', code: 'unknown_to_all', id: 'e1' } as unknown as Entry;

/** Something just done, and how the office answers it. */
function sent({ unknown = false, undone = true } = {}) {
	let answer: (said: Answer) => void = () => undefined;
	const answered = new Promise<Answer>((resolve) => (answer = resolve));
	const receipt: Receipt = { id: 'e1', unknown, undo: () => Promise.resolve(undone), answered };
	return { receipt, answer: (said: Answer) => (answer(said), vi.advanceTimersByTimeAsync(0)) };
}
const online = (is: boolean) => Object.assign(office.status.weather, { online: is });
const shown = () => toasts.current?.text;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	toasts.close();
	online(true);
	vi.useRealTimers();
});

test('a fact is done, and with the network gone it is sent later', () => {
	say('fact', '已报修', [sent().receipt]);
	expect(shown()).toBe('已报修');
	online(false);
	say('fact', '已报修', [sent().receipt]);
	expect(shown()).toBe(m.acting_done_offline({ said: '已报修' }));
});

test('a wish is only submitted until the office has answered it', async () => {
	const { receipt, answer } = sent();
	say('wish', '订下了', [receipt]);
	expect(shown()).toBe(m.acting_submitted());
	await vi.advanceTimersByTimeAsync(5_000);
	expect(shown()).toBeUndefined();
	await answer(applied);
	expect(shown()).toBe('订下了');
});

test('of many wishes none is done before all are', async () => {
	const [one, other] = [sent(), sent()];
	say('wish', '已同意 2 件', [one.receipt, other.receipt]);
	await one.answer(applied);
	expect(shown()).toBe(m.acting_submitted());
	await other.answer(applied);
	expect(shown()).toBe('已同意 2 件');
});

test('a wish that the office refuses says why, unless the page shows the way out', async () => {
	const [told, led] = [sent(), sent()];
	say('wish', '订下了', [told.receipt]);
	await told.answer(refused);
	expect(shown()).toBe(m.acting_refused_later({ why: '王敏先订了这间。' }));
	toasts.close();
	say('wish', '订下了', [led.receipt], { onrefused: () => true });
	await led.answer(refused);
	expect(shown()).toBe(m.acting_submitted());
});

test('offline a wish waits for the office, and an answer hours later comes up by itself no more', async () => {
	online(false);
	const { receipt, answer } = sent();
	say('wish', '订下了', [receipt]);
	expect(shown()).toBe(m.acting_submitted_offline());
	await vi.advanceTimersByTimeAsync(3_600_000);
	await answer(applied);
	expect(shown()).toBeUndefined();
});

test('an answer pushes aside nothing that was said since', async () => {
	const { receipt, answer } = sent();
	say('wish', '订下了', [receipt]);
	toast('已报修', { undo: () => undefined });
	await answer(applied);
	expect(shown()).toBe('已报修');
});

test('what is taken back leaves nothing submitted; what has gone out is said to be so', async () => {
	const onundone = vi.fn();
	say('wish', '订下了', [sent().receipt], { onundone });
	toasts.undo();
	await vi.advanceTimersByTimeAsync(0);
	expect(shown()).toBe(m.acting_undone());
	expect(onundone).toHaveBeenCalledOnce();
	say('wish', '订下了', [sent({ undone: false }).receipt], { onundone });
	toasts.undo();
	await vi.advanceTimersByTimeAsync(0);
	expect(shown()).toBe(m.acting_undo_too_late());
	expect(onundone).toHaveBeenCalledOnce();
});
