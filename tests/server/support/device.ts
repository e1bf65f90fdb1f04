import { fromWire } from '../../../src/lib/domain/core/codec';
import type { AnyRow } from '../../../src/lib/domain/core';
import type {
	Mutation,
	PullResponse,
	PushRequest,
	PushResponse,
	PushResult
} from '../../../src/lib/sync/protocol/wire';
import { ask, told, type Role } from './people';

let made = 0;
/** An id that nothing else in this run has. */
export const fresh = (word: string): string =>
	`${word}-${process.pid}-${Date.now().toString(36)}-${(made++).toString(36)}`;

export const mutation = (name: string, args: unknown, id = fresh('m'), version = 1): Mutation => ({
	id,
	name,
	version,
	at: new Date().toISOString(),
	args
});

type Who = Role | { readonly account: string; readonly token: string };

/** What an account's device says to the server. */
export class Device {
	readonly client = fresh('device');
	cursor = '';
	/** Rows by `entity/id`, as they were last brought. */
	readonly rows = new Map<string, AnyRow>();

	constructor(private readonly who: Who) {}

	get account(): string {
		return typeof this.who === 'string' ? this.who : this.who.account;
	}

	ask(method: string, path: string, body?: unknown) {
		return ask(this.who, method, path, body);
	}

	/** Pushes; `about` replaces parts of the request. */
	push(mutations: readonly Mutation[], about: Partial<PushRequest> = {}) {
		const now = new Date().toISOString();
		const request = { client: this.client, actor: this.account, build: 'test', now, mutations, ...about };
		return this.ask('POST', '/api/office/push', request);
	}

	/** Pushes one entry and gives its result. */
	async do(name: string, args: unknown, id?: string): Promise<PushResult> {
		const { results } = told<PushResponse>(await this.push([mutation(name, args, id)]));
		if (!results[0]) throw new Error('no result');
		return results[0];
	}

	/** Pushes one entry that must be applied. */
	async must(name: string, args: unknown, id?: string): Promise<PushResult> {
		const result = await this.do(name, args, id);
		if (result.status !== 'applied') throw new Error(`${name} was ${JSON.stringify(result)}`);
		return result;
	}

	/** One page. Rows are laid over the copy, what is gone is taken out of it, a reset begins a new one. */
	async page(limit = 5_000, pending: readonly string[] = []): Promise<PullResponse> {
		const query = new URLSearchParams({
			client: this.client,
			cursor: this.cursor,
			limit: String(limit),
			pending: pending.join(',')
		});
		const page = told<PullResponse>(await this.ask('GET', `/api/office/pull?${query}`));
		if (page.reset) this.rows.clear();
		for (const [entity, rows] of Object.entries(page.changes))
			for (const row of rows) this.rows.set(`${entity}/${row.id}`, fromWire(row));
		for (const [entity, ids] of Object.entries(page.gone)) for (const id of ids) this.rows.delete(`${entity}/${id}`);
		this.cursor = page.cursor;
		return page;
	}

	/** Pages until there are no more. */
	async pull(limit?: number): Promise<this> {
		while ((await this.page(limit)).more);
		return this;
	}

	sees(key: string): boolean {
		return this.rows.has(key);
	}
}

/** Adds a person with a password and gives its device. */
export async function newPerson(
	about: Record<string, unknown> = {}
): Promise<{ id: string; email: string; password: string; device: Device }> {
	const id = fresh('p');
	const email = `${id}@server.test`;
	const administrator = new Device('administrator');
	await administrator.must('people.add', {
		id,
		name: '来人',
		duties: [],
		isHead: false,
		isLeader: false,
		isAdmin: false,
		email,
		...about
	});
	const { password } = told<{ password: string }>(
		await administrator.ask('POST', `/api/office/accounts/${id}/password`, {})
	);
	const { token } = told<{ token: string }>(
		await ask('nobody', 'POST', '/api/collections/users/auth-with-password', { identity: email, password })
	);
	return { id, email, password, device: new Device({ account: id, token }) };
}
