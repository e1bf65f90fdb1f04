import type {
	OlderRequest,
	OlderResponse,
	PullRequest,
	PullResponse,
	PushRequest,
	PushResponse
} from '../../src/lib/sync/protocol/wire';
import { TransportError, type Transport } from '../../src/lib/sync/device/transport';
import type { Server } from './server';

/**
 * What becomes of a request. `lost`: it never arrives. `unanswered`: it arrives, its answer does not. `late`: given
 * up by the device, it arrives after others. `twice`: something on the way repeats it. `intercepted`: a network that
 * wants a log-in answers in the office's place. `broken`: the server or a proxy before it fails, 500.
 */
export type Fate = 'through' | 'lost' | 'unanswered' | 'late' | 'twice' | 'intercepted' | 'broken';

export type Kind = 'push' | 'pull' | 'older';

/** Where a fault injector takes hold of a phone's way to the office. */
export interface Trouble {
	fate(kind: Kind): Fate;
	/** Called while a request is on its way, and again while its answer is. */
	meanwhile(kind: Kind): Promise<void>;
	/** An answer arrived: for the log. */
	heard(answer: string): void;
	/** A late request, to be delivered whenever the injector likes. */
	late(deliver: () => Promise<void>): void;
}

/** A phone's way to the office, as bad as `trouble` makes it. */
export class Network implements Transport {
	constructor(
		private readonly account: string,
		private readonly server: Server,
		private readonly trouble: Trouble
	) {}

	async push(request: PushRequest): Promise<PushResponse> {
		const answer = await this.#send('push', () => this.server.push(this.account, request));
		this.trouble.heard(`push: ${answer.results.map(({ id, status, seq }) => `${id} ${status} ${seq}`).join(', ')}`);
		return answer;
	}

	async pull(request: PullRequest): Promise<PullResponse> {
		const answer = await this.#send('pull', () => this.server.pull(this.account, request));
		const { cursor, more, reset, answered } = answer;
		const marks = [cursor, reset && 'reset', more && 'more', ...answered].filter(Boolean);
		this.trouble.heard(`pull after ${request.cursor || 'nothing'}: ${marks.join(' ')}`);
		return answer;
	}

	async older(request: OlderRequest): Promise<OlderResponse> {
		const answer = await this.#send('older', () => this.server.older(this.account, request));
		const what = answer.stale ? 'stale' : `${answer.rows.length} rows, ${answer.left} left`;
		this.trouble.heard(`older ${request.entity} at ${request.cursor}: ${what}`);
		return answer;
	}

	putFile(): Promise<void> {
		throw new TransportError('offline');
	}

	async #send<T>(kind: Kind, deliver: () => Promise<T>): Promise<T> {
		const fate = this.trouble.fate(kind);
		await this.trouble.meanwhile(kind);
		if (fate === 'late') this.trouble.late(() => deliver().then(nothing, onlyTransport));
		if (fate === 'lost' || fate === 'late') throw new TransportError('offline');
		if (fate === 'intercepted') throw new TransportError('intercepted', 200);
		if (fate === 'broken') throw new TransportError('server', 500);
		if (fate === 'twice') await deliver();
		const answer = await deliver();
		await this.trouble.meanwhile(kind);
		if (fate === 'unanswered') throw new TransportError('offline');
		return answer;
	}
}

const nothing = (): void => undefined;

/** Nobody waits for a late request's answer; that the session has ended meanwhile is one. */
function onlyTransport(problem: unknown): void {
	if (!(problem instanceof TransportError)) throw problem;
}
