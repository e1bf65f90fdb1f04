import type {
	OlderRequest,
	OlderResponse,
	PullRequest,
	PullResponse,
	PushRequest,
	PushResponse
} from '../protocol/wire';
import { TransportError, type Transport } from '../device/transport';
import { fetchPatiently } from './patience';
import { isGateway, isIntercepted } from './whose-answer';

/** Most bytes that a browser still sends for a page that is going away. */
const MOST_KEPT_ALIVE = 60_000;

/** The wire over HTTP, with the session's token. */
export class HttpTransport implements Transport {
	constructor(private readonly token: () => string) {}

	async push(request: PushRequest): Promise<PushResponse> {
		const body = JSON.stringify(request);
		const answer = await this.#ask('POST', 'push', body, 'application/json');
		const response = await jsonOf<PushResponse>(answer, 'results');
		if (response.outgoing) void this.#askForSending();
		return response;
	}

	async pull({ client, cursor, limit, pending, unsent, lost }: PullRequest): Promise<PullResponse> {
		const query = new URLSearchParams({ client, cursor, limit: String(limit), pending: pending.join(',') });
		if (unsent !== undefined) query.set('unsent', String(unsent));
		if (lost) query.set('lost', String(lost));
		return jsonOf<PullResponse>(await this.#ask('GET', `pull?${query}`), 'changes');
	}

	async older({ entity, before, by, is, below, limit, cursor }: OlderRequest): Promise<OlderResponse> {
		const query = new URLSearchParams({ older: before || 'all', below, limit: String(limit), cursor });
		if (by !== undefined && is !== undefined) {
			query.set('index', by);
			query.set('value', is);
		}
		return jsonOf<OlderResponse>(await this.#ask('GET', `rows/${entity}?${query}`), 'rows');
	}

	async putFile(id: string, bytes: ArrayBuffer, type: string): Promise<void> {
		const form = new FormData();
		form.append('file', new File([bytes], `${id}.${type.split('/')[1] ?? 'bin'}`, { type }));
		await this.#ask('PUT', `files/${id}`, form, undefined, bytes.byteLength);
	}

	async getFile(id: string): Promise<{ bytes: ArrayBuffer; type: string }> {
		const response = await this.#ask('GET', `files/${id}`);
		const type = response.headers.get('Content-Type') ?? '';
		if (type.startsWith('text/html')) throw new TransportError('intercepted', response.status);
		return { bytes: await response.arrayBuffer(), type };
	}

	/** Nobody waits for it, and nothing is lost without it: the server's clock sends what is left. */
	async #askForSending(): Promise<void> {
		try {
			await this.#ask('POST', 'outgoing', '{}', 'application/json');
		} catch (problem) {
			if (!(problem instanceof TransportError)) throw problem;
		}
	}

	#ask(method: string, path: string, body?: BodyInit, type?: string, bytes = 0): Promise<Response> {
		const isSmall = typeof body === 'string' && body.length * 3 < MOST_KEPT_ALIVE;
		return ask(
			`/api/office/${path}`,
			{
				method,
				headers: { Authorization: this.token(), ...(type && { 'Content-Type': type }) },
				...(body !== undefined && { body }),
				// A phone that is put away right after a press takes the page's other requests down.
				...(isSmall && document.visibilityState === 'hidden' && { keepalive: true })
			},
			bytes
		);
	}
}

/**
 * Asks the server. Throws a `TransportError` for everything that is not an answer.
 *
 * @param bytes how much is sent, where it is much
 */
export async function ask(path: string, init: RequestInit, bytes = 0): Promise<Response> {
	const response = await fetchPatiently(path, init, bytes);
	if (response.ok) return response;
	const { status } = response;
	if (isGateway(response)) throw new TransportError('offline', status);
	if (status === 413) throw new TransportError('too-large', status);
	if (isIntercepted(response)) throw new TransportError('intercepted', status);
	if (status === 401) throw new TransportError('signed-out', status);
	if (status === 403) throw new TransportError('other-account', status);
	throw new TransportError('server', status, response);
}

/**
 * The answer's JSON. A network that wants a log-in first answers 200 with a page, or with JSON of its own.
 *
 * @param key what every such answer of the office has
 */
export async function jsonOf<T extends object>(response: Response, key: keyof T): Promise<T> {
	let answer: unknown;
	try {
		answer = await response.json();
	} catch (problem) {
		throw new TransportError(problem instanceof SyntaxError ? 'intercepted' : 'offline', response.status);
	}
	if (typeof answer !== 'object' || answer === null || !(key in answer))
		throw new TransportError('intercepted', response.status);
	return answer as T;
}
