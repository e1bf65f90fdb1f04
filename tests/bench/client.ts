import { demoPassword } from '../../pocketbase/setup/office-server';
import { newId } from '../../src/lib/domain/core/ids';
import type { Mutation, PullResponse, PushResponse } from '../../src/lib/sync/protocol/wire';

/** A device of the bench: an account, its token, and nothing kept. */
export class BenchClient {
	readonly client = newId();

	private constructor(
		private readonly url: string,
		readonly account: string,
		readonly token: string
	) {}

	static async logIn(url: string, account: string): Promise<BenchClient> {
		const response = await fetch(`${url}/api/collections/users/auth-with-password`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ identity: `${account}@demo.office`, password: demoPassword })
		});
		if (!response.ok) throw new Error(`${account} cannot log in: ${response.status} ${await response.text()}`);
		const { token, record } = (await response.json()) as { token: string; record: { id: string } };
		return new BenchClient(url, record.id, token);
	}

	/** Pushes calls as they would come from an outbox. Throws unless every one was applied. */
	async push(calls: readonly { name: string; version: number; args: unknown }[]): Promise<PushResponse> {
		const now = new Date().toISOString();
		const mutations: Mutation[] = calls.map((call) => ({ ...call, id: newId(), at: now }));
		const response = await fetch(`${this.url}/api/office/push`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Authorization: this.token },
			body: JSON.stringify({ client: this.client, actor: this.account, build: 'bench', now, mutations })
		});
		if (!response.ok) throw new Error(`push: ${response.status} ${await response.text()}`);
		const answer = (await response.json()) as PushResponse;
		const wrong = answer.results.find((result) => result.status !== 'applied');
		if (wrong) throw new Error(`push: ${JSON.stringify(wrong)}`);
		return answer;
	}

	async pull(cursor = '', limit = 5_000): Promise<PullResponse> {
		const query = new URLSearchParams({ client: this.client, cursor, limit: String(limit), pending: '' });
		const response = await fetch(`${this.url}/api/office/pull?${query}`, { headers: { Authorization: this.token } });
		if (!response.ok) throw new Error(`pull: ${response.status} ${await response.text()}`);
		return (await response.json()) as PullResponse;
	}

	/** Pulls until nothing is new and returns the last cursor. */
	async pullAll(): Promise<string> {
		let cursor = '';
		for (;;) {
			const page = await this.pull(cursor);
			cursor = page.cursor;
			if (!page.more) return cursor;
		}
	}
}
