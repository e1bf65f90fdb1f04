import { inject } from 'vitest';
import { ADDRESS } from './address';
import { PASSWORD, PEOPLE, type PersonRole } from './seed';

export { PEOPLE } from './seed';
export type Role = PersonRole | 'kiosk' | 'nobody' | 'superuser';
export const EVERYBODY: readonly Role[] = [...PEOPLE, 'kiosk', 'nobody', 'superuser'];

export interface Answer {
	readonly status: number;
	/** Of a JSON answer; undefined for any other. */
	readonly body: unknown;
	readonly text: string;
	readonly headers: Headers;
}

/** The answer's JSON, which the test says the form of. Fails unless the answer is a success. */
export function told<T>({ status, body, text }: Answer): T {
	if (status !== 200) throw new Error(`answered ${status}: ${text.slice(0, 300)}`);
	return body as T;
}

const tokens = new Map<string, Promise<string>>();

/** The role's session; '' for nobody. Logged in once for the suite. */
export function tokenOf(role: Role): Promise<string> {
	let token = tokens.get(role);
	if (!token) tokens.set(role, (token = newToken(role)));
	return token;
}

async function newToken(role: Role): Promise<string> {
	const { superuser, superuserPassword } = inject('office');
	if (role === 'nobody') return '';
	if (role === 'kiosk') return pairedKiosk();
	const answer =
		role === 'superuser'
			? await logIn(superuser, superuserPassword, '_superusers')
			: await logIn(`${role}@server.test`, PASSWORD);
	return told<{ token: string }>(answer).token;
}

async function pairedKiosk(): Promise<string> {
	const { code } = told<{ code: string }>(
		await ask('administrator', 'POST', '/api/office/pairings', { name: '前台平板' })
	);
	return told<{ token: string }>(await ask('nobody', 'POST', '/api/office/pair', { code })).token;
}

export const logIn = (identity: string, password: string, collection = 'users', address = ''): Promise<Answer> =>
	ask(
		'nobody',
		'POST',
		`/api/collections/${collection}/auth-with-password`,
		{ identity, password },
		address === '' ? {} : { [ADDRESS]: address }
	);

/** Asks the server as one of the roles, or with a token of one's own. A FormData or text body is sent as it is. */
export async function ask(
	who: Role | { readonly token: string },
	method: string,
	path: string,
	body?: unknown,
	headers: Record<string, string> = {}
): Promise<Answer> {
	const token = typeof who === 'string' ? await tokenOf(who) : who.token;
	const raw = body instanceof FormData || typeof body === 'string';
	const response = await fetch(inject('office').url + path, {
		method,
		headers: {
			...(token !== '' && { Authorization: token }),
			...(body !== undefined && !raw && { 'Content-Type': 'application/json' }),
			...headers
		},
		...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
		redirect: 'manual'
	});
	const text = await response.text();
	const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
	return {
		status: response.status,
		body: isJson && text !== '' ? (JSON.parse(text) as unknown) : undefined,
		text,
		headers: response.headers
	};
}
