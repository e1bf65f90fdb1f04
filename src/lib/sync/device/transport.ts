import type {
	OlderRequest,
	OlderResponse,
	PullRequest,
	PullResponse,
	PushRequest,
	PushResponse
} from '../protocol/wire';

/**
 * Why nothing came back. `offline`: nobody answered, what was sent may or may not have arrived. `intercepted`: somebody
 * answered in the office's place, as a network does that wants a log-in first. `server`: the office is there and could
 * not.
 */
export type TransportProblem = 'offline' | 'intercepted' | 'signed-out' | 'other-account' | 'too-large' | 'server';

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

	/** Whether the office itself was not reached: nothing is wrong with what was sent. */
	get isAway(): boolean {
		return this.problem === 'offline' || this.problem === 'intercepted';
	}
}

/** The way to the server. Every method throws a `TransportError` when there is no answer. */
export interface Transport {
	/** An empty push is answered too: it asks whether the office takes entries. */
	push(request: PushRequest): Promise<PushResponse>;
	pull(request: PullRequest): Promise<PullResponse>;
	/** Rows that devices need not hold any more. */
	older(request: OlderRequest): Promise<OlderResponse>;
	/** Sends a file; sending it again does no harm. */
	putFile(id: string, bytes: ArrayBuffer, type: string): Promise<void>;
}
