import { createStore, del, get, set } from 'idb-keyval';
import { fromDelimited, kiosk, type Actor } from '../../domain/core/audience';
import { TransportError } from '../device/transport';
import { isGateway, isIntercepted } from './whose-answer';

/** Who is logged in on this device. It lies in IndexedDB, where a service worker can read it too. */
export interface Session {
	readonly account: string;
	readonly token: string;
	/** As the account's record says; the local copy of the person's row knows better once it is here. A tablet has none. */
	readonly actor: Actor;
	readonly name: string;
	/** When the token was made; it lasts 90 days and is renewed once a day. Milliseconds. */
	readonly renewedAt: number;
}

// Apart from any account's copy, and without what opens one: a log-in page needs nothing else.
const store = createStore('bantuo-session', 'session');
const CURRENT = 'current';

declare global {
	/** What static/start.js has begun to read from that store, where somebody was logged in. */
	var bantuoSession: Promise<Session | undefined> | undefined;
}

/** Who is logged in. What was begun to be read before the program ran is the first answer, and no later one. */
export function currentSession(): Promise<Session | undefined> {
	const begun = globalThis.bantuoSession;
	globalThis.bantuoSession = undefined;
	const read = () => get<Session>(CURRENT, store);
	return begun ? begun.catch(read) : read();
}

const keepSession = (session: Session): Promise<void> => set(CURRENT, session, store);

export const dropSession = (): Promise<void> => del(CURRENT, store);

const LEFT = 'left';

/** Notes the copy that somebody takes off this device on purpose: it was not cleared away. */
export const noteLeft = (client: string): Promise<void> => set(LEFT, client, store);

export const leftCopy = (): Promise<string | undefined> => get(LEFT, store);

interface AuthAnswer {
	token: string;
	record: { id: string; tokens?: string; name?: string };
}

/**
 * Why a log-in was not accepted: a wrong name or password, too many tries, nobody answered, or it is somebody else
 * than the person whose work lies on this device.
 */
export type LoginProblem = 'wrong' | 'too-many' | 'offline' | 'server' | 'other-person';

export class LoginError extends Error {
	constructor(readonly problem: LoginProblem) {
		super(problem);
	}
}

/**
 * Logs in by e-mail, telephone or user name. Throws a `LoginError`.
 * @param only the account that alone may log in, while its copy and outbox are on this device
 */
export async function logIn(identity: string, password: string, only?: string): Promise<Session> {
	const response = await post('/api/collections/users/auth-with-password', { identity, password });
	if (!response) throw new LoginError('offline');
	if (response.status === 429) throw new LoginError('too-many');
	if (response.status >= 500) throw new LoginError('server');
	if (!response.ok) throw new LoginError('wrong');
	const session = await sessionIn(response);
	if (!session) throw new LoginError('offline');
	if (only !== undefined && session.account !== only) throw new LoginError('other-person');
	await keepSession(session);
	return session;
}

/**
 * Why a tablet's code was not accepted: unknown, used or too old, too many tries, nobody answered, or a person is
 * logged in on this device.
 */
export type PairingProblem = 'bad' | 'too-many' | 'offline' | 'server' | 'person';

export class PairingError extends Error {
	constructor(readonly problem: PairingProblem) {
		super(problem);
	}
}

/** Makes this device a tablet for visitors, by the one-time code of an administrator. Throws a `PairingError`. */
export async function pairTablet(code: string): Promise<Session> {
	const response = await post('/api/office/pair', { code });
	if (!response) throw new PairingError('offline');
	if (response.status === 429) throw new PairingError('too-many');
	if (response.status >= 500) throw new PairingError('server');
	if (!response.ok) throw new PairingError('bad');
	const session = await sessionIn(response);
	if (!session) throw new PairingError('offline');
	await keepSession(session);
	return session;
}

/** Whether it is a tablet for visitors that is logged in, and no person. */
export const isTablet = (session: Session | undefined): boolean =>
	session !== undefined && session.actor.tokens.includes(kiosk);

const RENEW_AFTER = 24 * 3_600_000;

/** Renews the token once a day. Throws `signed-out` when the account no longer stands. */
export async function renewed(session: Session): Promise<Session> {
	if (Date.now() - session.renewedAt < RENEW_AFTER) return session;
	const response = await post('/api/collections/users/auth-refresh', {}, session.token);
	// Nobody answered, or not to the question: the token holds as long as it holds.
	if (!response || response.status >= 500 || response.status === 429) return session;
	if (!response.ok) throw new TransportError('signed-out', response.status);
	const next = await sessionIn(response);
	if (!next) return session;
	await keepSession(next);
	return next;
}

/** The session that the office answered; undefined when it is none: a network may answer in JSON of its own. */
async function sessionIn(response: Response): Promise<Session | undefined> {
	const { token, record } = (await response.json().catch(() => ({}))) as Partial<AuthAnswer>;
	if (!token || !record?.id) return undefined;
	return {
		account: record.id,
		token,
		actor: { id: record.id, tokens: fromDelimited(record.tokens ?? '') },
		name: record.name ?? '',
		renewedAt: Date.now()
	};
}

export type Method = 'GET' | 'POST' | 'DELETE';

/** The office's response, or undefined when nobody answered, or somebody else in its place. */
export async function post(
	path: string,
	body: unknown,
	token = '',
	method: Method = 'POST'
): Promise<Response | undefined> {
	try {
		const response = await fetch(path, {
			method,
			headers: { 'Content-Type': 'application/json', ...(token && { Authorization: token }) },
			...(body !== undefined && { body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(20_000)
		});
		return isGateway(response) || isIntercepted(response) ? undefined : response;
	} catch {
		// fetch says no more than "failed" when the network, the server or the time-out is the reason.
		return undefined;
	}
}
