import type {
	OlderRequest,
	OlderResponse,
	PullRequest,
	PullResponse,
	PushRequest,
	PushResponse
} from '../../../src/lib/sync/protocol/wire';
import { TransportError } from '../../../src/lib/sync/device/transport';
import { personCards } from '../../../src/lib/domain/people/person';
import { Oracle } from '../oracle';
import type { Call, Scenario } from '../scenario';
import type { Server } from '../server';
import { Follower } from './follower';
import { journalAfter } from './journal';

/** How the simulation's people and superuser log in. */
export const PASSWORD = 'simulation-2026';
export const SUPERUSER = 'superuser@simulation.office';

/** A real PocketBase, over HTTP, with accounts that log in; after every request its journal is read and followed. */
export class RealServer implements Server {
	readonly oracle = new Oracle();
	readonly #follower: Follower;
	readonly #tokens = new Map<string, string>();
	#superuser = '';

	constructor(
		private readonly url: string,
		private readonly scenario: Scenario,
		/** Who does what the office does by itself. */
		private readonly administrator: string
	) {
		this.#follower = new Follower(scenario, this.oracle);
	}

	/** Reads what is in the journal already. */
	async open(): Promise<void> {
		this.#superuser = await this.#logIn('_superusers', SUPERUSER);
		await this.#follow();
	}

	async push(account: string, request: PushRequest): Promise<PushResponse> {
		const body = JSON.stringify(request);
		const response = await this.#ask(account, 'push', {
			method: 'POST',
			body,
			headers: { 'Content-Type': 'application/json' }
		});
		await this.#follow();
		return (await response.json()) as PushResponse;
	}

	async pull(account: string, { client, cursor, limit, pending }: PullRequest): Promise<PullResponse> {
		const query = new URLSearchParams({ client, cursor, limit: String(limit), pending: pending.join(',') });
		const response = await this.#ask(account, `pull?${query}`, {});
		// The office's clock may have done something by itself.
		await this.#follow();
		return (await response.json()) as PullResponse;
	}

	async older(account: string, { entity, below, limit, cursor }: OlderRequest): Promise<OlderResponse> {
		const query = new URLSearchParams({ older: 'all', below, limit: String(limit), cursor });
		const response = await this.#ask(account, `rows/${entity}?${query}`, {});
		await this.#follow();
		return (await response.json()) as OlderResponse;
	}

	async order(id: string, { name, args, by }: Call): Promise<void> {
		const now = new Date().toISOString();
		const version = this.scenario.registry.mutator(name)?.version ?? 1;
		const actor = by ?? this.administrator;
		const mutations = [{ id, name, version, at: now, args }];
		const { results } = await this.push(actor, { client: 'desk', actor, build: '', now, mutations });
		if (results[0]?.status === 'failed') throw new Error(`${name} failed: ${JSON.stringify(args)}`);
	}

	heal(): void {
		// A real database does not break by chance.
	}

	readonly claims = new Map<string, never>();

	async backUp(): Promise<void> {
		// Takes a while and stops everything; tests/setup tries it, and restoring.
	}

	async copyFolder(): Promise<void> {
		// The same.
	}

	async restore(): Promise<boolean> {
		return false;
	}

	openNumbers(): readonly number[] {
		return [];
	}

	async #follow(): Promise<void> {
		for (const row of await journalAfter(this.url, this.#superuser, this.oracle.head)) this.#follower.follow(row);
	}

	/** Asks with the account's session; one that has ended is begun anew where the account stands again. */
	async #ask(account: string, path: string, init: RequestInit): Promise<Response> {
		for (let attempt = 1; ; attempt++) {
			const token = this.#tokens.get(account) ?? (await this.#session(account));
			const headers = { ...init.headers, Authorization: token };
			const response = await fetch(`${this.url}/api/office/${path}`, { ...init, headers });
			if (response.ok) return response;
			const text = await response.text();
			if (response.status !== 401) throw new Error(`${path}: ${response.status} ${text}`);
			this.#tokens.delete(account);
			if (attempt === 2) throw new TransportError('signed-out', 401);
		}
	}

	async #session(account: string): Promise<string> {
		if (this.#follower.office.tokens(account).length === 0) throw new TransportError('signed-out', 401);
		const card = this.#follower.office.row(personCards, account);
		const token = await this.#logIn('users', String(card?.email ?? card?.userName ?? card?.phone));
		this.#tokens.set(account, token);
		return token;
	}

	async #logIn(collection: string, identity: string): Promise<string> {
		const response = await fetch(`${this.url}/api/collections/${collection}/auth-with-password`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ identity, password: PASSWORD })
		});
		if (!response.ok) throw new Error(`${identity} cannot log in: ${response.status} ${await response.text()}`);
		return ((await response.json()) as { token: string }).token;
	}
}
