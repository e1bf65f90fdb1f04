import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { SYSTEM, type AnyRow, type Entity, type Infer, type Mutator, type Shape } from '../../domain/core';
import { instantOf } from '../../domain/core/time';
import { fromStored, OfficeDatabase, type Entry } from '../device/database';
import { Device } from '../device/device';
import { TransportError, type Transport } from '../device/transport';
import { older } from '../protocol/older';
import { pull } from '../protocol/pull';
import { push, pushAs } from '../protocol/push';
import type {
	Mutation,
	OlderRequest,
	OlderResponse,
	PullRequest,
	PullResponse,
	PushRequest,
	PushResponse,
	PushResult
} from '../protocol/wire';
import { MemoryOffice } from './memory-office';
import { memberOf, noteOffice, setMember } from './notes';

/** An office in memory with phones around it, whose network does what a test says. */
export class TestOffice {
	/** Everybody's clock, milliseconds. */
	now = Date.parse('2026-11-24T01:30:00.000Z');
	/** The next mutation breaks the database. */
	breaks: 'before' | 'after' | undefined;
	readonly store: MemoryOffice;
	#ids = 0;

	constructor() {
		this.store = new MemoryOffice({
			account: (rows, id) => memberOf((entity, row) => rows.row(entity, row), id),
			now: () => instantOf(this.now),
			salt: () => `salt-${this.#ids++}`,
			oncommit: () => undefined,
			breaks: () => {
				const breaks = this.breaks;
				this.breaks = undefined;
				return breaks;
			}
		});
	}

	/** Sets what somebody is a member of; adds him first. */
	member(account: string, ...groups: string[]): this {
		this.do(setMember, { member: account, groups });
		return this;
	}

	/** Does something at the office, as the system. Returns the mutation's id. */
	do<A extends Shape>(mutator: Mutator<A>, args: Infer<A>): string {
		const id = this.newId();
		const at = this.store.now();
		const { name, version } = mutator;
		const result = pushAs(this.store, noteOffice, SYSTEM, 'system', { id, name, version, at, args }, at);
		if (result.status !== 'applied') throw new Error(`${name}: ${result.status} ${result.code}`);
		return id;
	}

	/** Sends mutations as they stand, without a phone. */
	push(actor: string, ...mutations: Mutation[]): readonly PushResult[] {
		return this.pushFrom({ client: 'bare', actor, build: '', now: this.store.now() }, ...mutations);
	}

	pushFrom(sender: Omit<PushRequest, 'mutations'>, ...mutations: Mutation[]): readonly PushResult[] {
		return push(this.store, noteOffice, { ...sender, mutations }).results;
	}

	newId = (): string => `id${this.#ids++}`;

	/** `forgetful`: strangers use it. */
	async phone(account: string, limit = 5_000, forgetful = false): Promise<TestPhone> {
		const phone = new TestPhone(this, account, limit, forgetful);
		await phone.device.client();
		return phone;
	}
}

/** What becomes of a phone's next requests: one word each, then they go through. */
export type Fate = 'through' | 'lost' | 'unanswered';

/** The real store and engine of one account. */
export class TestPhone implements Transport {
	readonly db: OfficeDatabase;
	readonly device: Device;
	readonly fates: { push: Fate[]; pull: Fate[]; older: Fate[] } = { push: [], pull: [], older: [] };
	readonly pulled: { request: PullRequest; response: PullResponse }[] = [];
	readonly pushed: PushRequest[] = [];
	/** The server breaks on a request that has this mutation; `anything`: on every one. */
	cannotRead: string | undefined;
	/** Called while an answer is on its way. */
	meanwhile: (() => Promise<unknown>) | undefined;

	constructor(
		private readonly office: TestOffice,
		private readonly account: string,
		limit: number,
		forgetful: boolean
	) {
		this.db = new OfficeDatabase(`phone of ${account}`, noteOffice, 1, {
			forgetful,
			indexedDB: new IDBFactory() as unknown as globalThis.IDBFactory,
			IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange
		});
		this.device = new Device(this.db, this, {
			account,
			actor: (rows) => memberOf((entity, id) => rows.row(entity, id), account) ?? { id: account, tokens: ['staff'] },
			build: '',
			now: () => office.now,
			newId: office.newId,
			limit
		});
	}

	/** Does it on this phone; undoable with `hold` milliseconds. */
	do<A extends Shape>(mutator: Mutator<A>, args: Infer<A>, hold = 0): Promise<Entry> {
		return this.device.mutate(mutator, args, { hold });
	}

	/** Pushes until there is nothing to send, then pulls. */
	async sync(): Promise<void> {
		await this.device.push();
		await this.device.pull();
	}

	/** The row as the phone shows it. */
	async row(entity: Entity, id: string): Promise<AnyRow | undefined> {
		const row = await this.db.rows(entity).get(id);
		return row && fromStored(row);
	}

	async ids(entity: Entity): Promise<string[]> {
		return (await this.db.rows(entity).toCollection().primaryKeys()).sort();
	}

	async outbox(): Promise<Entry[]> {
		return this.db._outbox.orderBy('order').toArray();
	}

	async push(request: PushRequest): Promise<PushResponse> {
		this.pushed.push(request);
		if (this.cannotRead === 'anything' || request.mutations.some(({ id }) => id === this.cannotRead))
			throw new TransportError('server', 500);
		return this.#through('push', () => push(this.office.store, noteOffice, copied(request)));
	}

	async pull(request: PullRequest): Promise<PullResponse> {
		const response = await this.#through('pull', () => {
			return JSON.parse(pull(this.office.store, this.#viewer, copied(request))) as PullResponse;
		});
		this.pulled.push({ request, response });
		return response;
	}

	/** Two rows a page. */
	older(request: OlderRequest): Promise<OlderResponse> {
		return this.#through('older', () => {
			const parts = older(this.office.store, this.#viewer, copied({ ...request, limit: 2 }));
			return JSON.parse(parts.join('')) as OlderResponse;
		});
	}

	putFile(): Promise<void> {
		throw new TransportError('server');
	}

	get #viewer() {
		return { id: this.account, tokens: this.office.store.tokens(this.account) };
	}

	async #through<T>(kind: 'push' | 'pull' | 'older', deliver: () => T): Promise<T> {
		const fate = this.fates[kind].shift() ?? 'through';
		if (fate === 'lost') throw new TransportError('offline');
		const answer = copied(deliver());
		const { meanwhile } = this;
		this.meanwhile = undefined;
		await meanwhile?.();
		if (fate === 'unanswered') throw new TransportError('offline');
		return answer;
	}
}

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
