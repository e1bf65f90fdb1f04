import type { PullRequest, PullResponse, PushRequest, PushResponse } from '../protocol/wire';

/** Why nothing came back. `offline`: nobody answered, what was sent may or may not have arrived. */
export type TransportProblem = 'offline' | 'signed-out' | 'other-account' | 'too-large' | 'server';

export class TransportError extends Error {
	constructor(
		readonly problem: TransportProblem,
		readonly status = 0,
		/** What was answered, where something was. */
		readonly response?: Response
	) {
		super(`${problem} ${status}`);
		this.name = 'TransportError';
	}
}

/** The way to the server. Every method throws a `TransportError` when there is no answer. */
export interface Transport {
	push(request: PushRequest): Promise<PushResponse>;
	pull(request: PullRequest): Promise<PullResponse>;
	/** Sends a file; sending it again does no harm. */
	putFile(id: string, bytes: ArrayBuffer, type: string): Promise<void>;
}
