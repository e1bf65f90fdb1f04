import type { PullRequest, PullResponse, PushRequest, PushResponse } from '../protocol/wire';
import { TransportError, type Transport } from '../device/transport';

const PATIENCE = 30_000;

/** The wire over HTTP, with the session's token. */
export class HttpTransport implements Transport {
	constructor(private readonly token: () => string) {}

	async push(request: PushRequest): Promise<PushResponse> {
		const answer = await this.#ask('POST', 'push', JSON.stringify(request), 'application/json');
		const response = (await answer.json()) as PushResponse;
		if (response.outgoing) void this.#askForSending();
		return response;
	}

	async pull({ client, cursor, limit, pending }: PullRequest): Promise<PullResponse> {
		const query = new URLSearchParams({ client, cursor, limit: String(limit), pending: pending.join(',') });
		return (await this.#ask('GET', `pull?${query}`)).json() as Promise<PullResponse>;
	}

	async putFile(id: string, bytes: ArrayBuffer, type: string): Promise<void> {
		const form = new FormData();
		form.append('file', new File([bytes], `${id}.${type.split('/')[1] ?? 'bin'}`, { type }));
		await this.#ask('PUT', `files/${id}`, form);
	}

	async getFile(id: string): Promise<{ bytes: ArrayBuffer; type: string }> {
		const response = await this.#ask('GET', `files/${id}`);
		return { bytes: await response.arrayBuffer(), type: response.headers.get('Content-Type') ?? '' };
	}

	/** Nobody waits for it, and nothing is lost without it: the server's clock sends what is left. */
	async #askForSending(): Promise<void> {
		try {
			await this.#ask('POST', 'outgoing', '{}', 'application/json');
		} catch (problem) {
			if (!(problem instanceof TransportError)) throw problem;
		}
	}

	#ask(method: string, path: string, body?: BodyInit, type?: string): Promise<Response> {
		return ask(`/api/office/${path}`, {
			method,
			headers: { Authorization: this.token(), ...(type && { 'Content-Type': type }) },
			...(body !== undefined && { body })
		});
	}
}

/** Asks the server. Throws a `TransportError` for everything that is not an answer. */
export async function ask(path: string, init: RequestInit): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(path, { ...init, signal: AbortSignal.timeout(PATIENCE) });
	} catch {
		// No answer: network, server or patience. What was sent may have arrived all the same.
		throw new TransportError('offline');
	}
	if (response.ok) return response;
	if (response.status === 401) throw new TransportError('signed-out', 401);
	if (response.status === 403) throw new TransportError('other-account', 403);
	if (response.status === 413) throw new TransportError('too-large', 413);
	// A proxy in front of a stopped server answers in its place.
	if ([502, 503, 504].includes(response.status)) throw new TransportError('offline', response.status);
	throw new TransportError('server', response.status, response);
}
