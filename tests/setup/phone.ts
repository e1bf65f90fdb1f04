import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { demoPassword } from '../../pocketbase/setup/office-server';
import type { AnyRow, Entity } from '../../src/lib/domain/core';
import { office as registry, SCHEMA_VERSION } from '../../src/lib/domain/office';
import { people, tokensOf, type Person } from '../../src/lib/domain/people/person';
import { fromStored, OfficeDatabase } from '../../src/lib/sync/device/database';
import { Device } from '../../src/lib/sync/device/device';
import { TransportError, type Transport } from '../../src/lib/sync/device/transport';
import type {
	OlderResponse,
	PullRequest,
	PullResponse,
	PushRequest,
	PushResponse
} from '../../src/lib/sync/protocol/wire';

/** Somebody's phone: the real store and engine, which reach a real office over HTTP. */
export class Phone implements Transport {
	readonly db: OfficeDatabase;
	readonly device: Device;

	private constructor(
		public url: string,
		private readonly account: string,
		private readonly token: string
	) {
		this.db = new OfficeDatabase(`phone of ${account}`, registry, SCHEMA_VERSION, {
			indexedDB: new IDBFactory() as unknown as globalThis.IDBFactory,
			IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange
		});
		this.device = new Device(this.db, this, {
			account,
			actor: (rows) => {
				const person = rows.row(people, account) as Person | undefined;
				return { id: account, tokens: person ? tokensOf(person) : ['staff'] };
			},
			build: 'test'
		});
	}

	/** A phone of the demo's account. */
	static async of(account: string, url: string): Promise<Phone> {
		const phone = new Phone(url, account, await logIn(url, 'users', `${account}@demo.office`));
		await phone.sync();
		return phone;
	}

	async sync(): Promise<void> {
		await this.device.push();
		await this.device.pull();
	}

	async row(entity: Entity, id: string): Promise<AnyRow | undefined> {
		const row = await this.db.rows(entity).get(id);
		return row && fromStored(row);
	}

	async outbox(): Promise<string[]> {
		return (await this.db._outbox.orderBy('order').toArray()).map(({ name, state }) => `${name} ${state}`);
	}

	push(request: PushRequest): Promise<PushResponse> {
		return this.#ask('push', request);
	}

	pull({ client, cursor, limit, pending }: PullRequest): Promise<PullResponse> {
		const query = new URLSearchParams({ client, cursor, limit: String(limit), pending: pending.join(',') });
		return this.#ask(`pull?${query}`);
	}

	older(): Promise<OlderResponse> {
		throw new TransportError('server');
	}

	putFile(): Promise<void> {
		throw new TransportError('server');
	}

	async #ask<T>(path: string, body?: unknown): Promise<T> {
		const headers = { Authorization: this.token, 'Content-Type': 'application/json' };
		const post = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
		return asJson<T>(await fetch(`${this.url}/api/office/${path}`, { headers, ...post }));
	}
}

export const post = (address: string, body: unknown, token = '') =>
	fetch(address, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', ...(token && { Authorization: token }) },
		body: JSON.stringify(body)
	});

export async function asJson<T>(response: Response): Promise<T> {
	if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
	return (await response.json()) as T;
}

export async function logIn(url: string, collection: string, identity: string): Promise<string> {
	const body = { identity, password: demoPassword };
	return (await asJson<{ token: string }>(await post(`${url}/api/collections/${collection}/auth-with-password`, body)))
		.token;
}
