import { expect, test, vi } from 'vitest';

vi.mock('$lib/sync', () => ({ resetPassword: () => Promise.reject(new Error('not in a test')) }));
const { SlipRun } = await import('./slip-run.svelte');

const holder = (id: string) => ({ id, name: id.toUpperCase(), department: undefined, login: id });
const three = ['a', 'b', 'c'].map(holder);
/** A server that says this of these people, and makes a password for all others. */
const server = (says: Record<string, string> = {}) => ({
	says,
	asked: [] as string[],
	reset(id: string) {
		this.asked.push(id);
		const code = this.says[id];
		return Promise.resolve(
			code ? ({ ok: false, code } as const) : ({ ok: true, value: { password: `p-${id}` } } as const)
		);
	}
});
const runAt = (at: ReturnType<typeof server>) => new SlipRun((id) => at.reset(id));

test('one after the other, each gets a slip', async () => {
	const run = runAt(server());
	await run.start(three);
	expect(run.slips.map(({ name, password }) => [name, password])).toEqual([
		['A', 'p-a'],
		['B', 'p-b'],
		['C', 'p-c']
	]);
	expect([run.total, run.left.length, run.running]).toEqual([3, 0, false]);
});

test('whom the server refuses is named, and tried again alone', async () => {
	const at = server({ b: 'unknown' });
	const run = runAt(at);
	await run.start(three);
	expect(run.failed.map(({ id }) => id)).toEqual(['b']);
	at.says = {};
	await run.retry();
	expect(at.asked).toEqual(['a', 'b', 'c', 'b']);
	expect(run.slips.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
});

test.each([
	['offline', 'offline'],
	['no_session', 'signed-out'],
	['forbidden', 'forbidden']
])('%s ends it for all; nobody is lost, and it goes on with the same', async (code, halt) => {
	const at = server({ b: code });
	const run = runAt(at);
	await run.start(three);
	expect([run.halt, run.left.map(({ id }) => id), run.failed]).toEqual([halt, ['b', 'c'], []]);
	at.says = {};
	await run.resume();
	expect(run.slips.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('stopped by the person, the one under way is kept: its former password is gone', async () => {
	const at = server();
	const run = runAt(at);
	const done = run.start(three);
	run.stop();
	await done;
	expect([run.slips.map(({ id }) => id), run.left.map(({ id }) => id)]).toEqual([['a'], ['b', 'c']]);
});

test('forgotten while one is under way, nobody further is asked', async () => {
	const at = server();
	const run = runAt(at);
	const done = run.start(three);
	run.forget();
	await done;
	expect([at.asked, run.begun]).toEqual([['a'], false]);
});

test('forgotten is forgotten', async () => {
	const run = runAt(server());
	await run.start(three);
	run.forget();
	expect([run.begun, run.slips]).toEqual([false, []]);
});
