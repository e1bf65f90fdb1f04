import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { currentSession, dropSession, logIn, pairTablet, renewed, type Session } from './session';

const answer = { token: 'new', record: { id: 'li', name: '李', tokens: ',staff,' } };
const session: Session = { account: 'li', token: 'old', actor: { id: 'li', tokens: [] }, name: '李', renewedAt: 0 };

/** What comes back whatever is asked. */
const answers = (body: BodyInit, status: number, type: string) =>
	vi.stubGlobal('fetch', async () => new Response(body, { status, headers: { 'Content-Type': type } }));

beforeEach(() => dropSession());
afterEach(() => vi.unstubAllGlobals());

describe('somebody answers in the office’s place', () => {
	test.each([
		['a page with 200', '<html>Please log in to the hotel</html>', 200, 'text/html'],
		['a page with 403', '<html>Blocked</html>', 403, 'text/html'],
		['a page with 511', '<html>Log in</html>', 511, 'text/html'],
		['JSON of its own', '{"portal":"http://hotel"}', 200, 'application/json'],
		['a proxy', 'Bad gateway', 502, 'text/html']
	])('%s: the session stands, a log-in is told that the office is not reached', async (_name, body, status, type) => {
		answers(body, status, type);
		expect(await renewed(session)).toBe(session);
		const problem = status === 511 ? 'server' : 'offline';
		await expect(logIn('li', 'secret')).rejects.toMatchObject({ problem });
		await expect(pairTablet('ABCD-1234')).rejects.toMatchObject({ problem });
		expect(await currentSession()).toBeUndefined();
	});
});

test('the office’s own no ends the session, and its yes renews it', async () => {
	answers('{"code":401}', 401, 'application/json');
	await expect(renewed(session)).rejects.toMatchObject({ problem: 'signed-out' });
	await expect(logIn('li', 'secret')).rejects.toMatchObject({ problem: 'wrong' });

	answers(JSON.stringify(answer), 200, 'application/json; charset=utf-8');
	expect(await renewed(session)).toMatchObject({ account: 'li', token: 'new', actor: { tokens: ['staff'] } });
	expect(await currentSession()).toMatchObject({ token: 'new' });
});

test('a session of today is not asked for', async () => {
	answers('', 500, 'text/html');
	const fresh = { ...session, renewedAt: Date.now() };
	expect(await renewed(fresh)).toBe(fresh);
});
