import { SYSTEM, type Actor, type Registry } from '../../src/lib/domain/core';
import { millisecondsOf } from '../../src/lib/domain/core/time';
import { TransportError } from '../../src/lib/sync/device/transport';
import { older } from '../../src/lib/sync/protocol/older';
import { pull } from '../../src/lib/sync/protocol/pull';
import { push, pushAs } from '../../src/lib/sync/protocol/push';
import {
	MOST_MUTATIONS,
	MOST_PUSH_BYTES,
	type OlderRequest,
	type OlderResponse,
	type PullRequest,
	type PullResponse,
	type PushRequest,
	type PushResponse
} from '../../src/lib/sync/protocol/wire';
import { MemoryOffice, type Snapshot } from '../../src/lib/sync/testing/memory-office';
import { Oracle } from './oracle';
import type { Random } from './random';
import type { Call, Scenario } from './scenario';

/** The office as phones reach it. Every method throws a `TransportError` where HTTP would not answer 200. */
export interface Server {
	readonly oracle: Oracle;
	push(account: string, request: PushRequest): Promise<PushResponse>;
	pull(account: string, request: PullRequest): Promise<PullResponse>;
	older(account: string, request: OlderRequest): Promise<OlderResponse>;
	/** Does something as the system, or as whom the call names. */
	order(id: string, call: Call): Promise<void>;
	/** From here on its database does not break any more. */
	heal(): void;
	/** A backup is finished: what is in it need not be kept on devices. */
	backUp(): Promise<void>;
	/** The data folder is copied, which the office does not know of. */
	copyFolder(): Promise<void>;
	/** The office is as it was in one of its backups and copies, mostly the newest. False where there is none. */
	restore(): Promise<boolean>;
	/** Numbers of a series that are kept for entries to come back. */
	openNumbers(series: string): readonly number[];
	/** Entries that were brought back, and the numbers that they had. */
	readonly claims: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

/** How often, 0 to 1, the office's database breaks under a mutation: before it is stored, or after, unheard. */
export interface Breakage {
	before: number;
	after: number;
}

/** Push and pull themselves, over an office in memory. */
export class MemoryServer implements Server {
	readonly oracle = new Oracle();
	readonly office: MemoryOffice;
	#breakage: Breakage;
	readonly #registry: Registry;
	/** Tokens as a session may still have them in hand. */
	readonly #stale = new Map<string, readonly string[]>();
	/** Oldest first. */
	readonly #kept: Snapshot[] = [];
	readonly claims = new Map<string, Readonly<Record<string, number>>>();

	constructor(
		private readonly scenario: Scenario,
		private readonly random: Random,
		private readonly now: () => string,
		breakage: Breakage = { before: 0.03, after: 0.02 }
	) {
		this.#breakage = breakage;
		this.#registry = scenario.registry;
		this.office = new MemoryOffice({
			account: (rows, id) => {
				const actor = scenario.actor((entity, row) => rows.row(entity, row), id);
				return actor && actor.tokens.length > 0 ? actor : undefined;
			},
			now,
			salt: () => random.id() + random.id(),
			oncommit: (commit) => {
				this.oracle.observe(commit);
				for (const account of scenario.accounts) this.oracle.hold(this.office.tokens(account));
			},
			breaks: () => {
				if (random.chance(this.#breakage.before)) return 'before';
				return random.chance(this.#breakage.after) ? 'after' : undefined;
			}
		});
	}

	async push(account: string, request: PushRequest): Promise<PushResponse> {
		this.#session(account);
		if (request.actor !== account) throw new TransportError('other-account', 403);
		const text = JSON.stringify(request);
		if (request.mutations.length > MOST_MUTATIONS || Buffer.byteLength(text) > MOST_PUSH_BYTES)
			throw new TransportError('too-large', 413);
		for (const { id, numbers } of request.mutations) if (numbers) this.claims.set(id, numbers);
		return throughJson(push(this.office, this.#registry, JSON.parse(text) as PushRequest));
	}

	async pull(account: string, request: PullRequest): Promise<PullResponse> {
		const tokens = this.#session(account);
		return JSON.parse(pull(this.office, { id: account, tokens }, throughJson(request))) as PullResponse;
	}

	async older(account: string, request: OlderRequest): Promise<OlderResponse> {
		const tokens = this.#session(account);
		// A few at a time, so that much can happen between two pages.
		const asked = { ...throughJson(request), limit: this.random.one([1, 2, 5, 100]) };
		return JSON.parse(older(this.office, { id: account, tokens }, asked).join('')) as OlderResponse;
	}

	async order(id: string, { name, args, by }: Call): Promise<void> {
		const at = this.now();
		const version = this.#registry.mutator(name)?.version ?? 1;
		const breakage = this.#breakage;
		this.#breakage = { before: 0, after: 0 };
		const actor = by === undefined ? SYSTEM : { id: by, tokens: [...this.office.tokens(by)] as Actor['tokens'] };
		const result = pushAs(this.office, this.#registry, actor, actor.id, { id, name, version, at, args }, at);
		this.#breakage = breakage;
		if (result.status === 'failed') throw this.office.faults.at(-1)?.problem ?? new Error(`${name} failed`);
	}

	heal(): void {
		this.#breakage = { before: 0, after: 0 };
	}

	async backUp(): Promise<void> {
		// The mark of it is written when the backup is finished, so it is not in it.
		await this.copyFolder();
		this.office.safe = this.oracle.head;
	}

	async copyFolder(): Promise<void> {
		this.#kept.push(this.office.snapshot());
	}

	async restore(): Promise<boolean> {
		const kept = this.random.chance(0.7) ? this.#kept.at(-1) : this.#kept[this.random.below(this.#kept.length)];
		if (!kept) return false;
		this.office.restore(kept);
		this.oracle.rewind(kept.journal.length);
		this.#kept.splice(this.#kept.indexOf(kept) + 1);
		return true;
	}

	openNumbers(series: string): readonly number[] {
		return this.office.series.get(series)?.open ?? [];
	}

	/** What the session holds; sometimes as it was a request ago, as a server may have read it. */
	#session(account: string): readonly string[] {
		const tokens = this.office.tokens(account);
		if (tokens.length === 0) throw new TransportError('signed-out', 401);
		const stale = this.#stale.get(account) ?? tokens;
		this.#stale.set(account, tokens);
		return this.random.chance(0.2) ? stale : tokens;
	}
}

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const later = (now: string, milliseconds: number): string =>
	new Date(millisecondsOf(now) + milliseconds).toISOString();
