import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pocketbaseCommand, startOffice, type OfficeServer } from '../../pocketbase/setup/office-server';
import type { Mutation, PushResponse, PushResult } from '../../src/lib/sync/protocol/wire';
import { asJson, logIn, post } from './phone';

/** About a second each. */
const KILLS = Number(process.env.KILLS ?? 50);
const BATCH = 8;

let folder: string;
let office: OfficeServer;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'bantuo-killed-'));
	office = await startOffice({ dir: join(folder, 'office'), demo: true, hooksPool: 2, openWhileWarming: true });
});
afterAll(async () => {
	await office.stop();
	await rm(folder, { recursive: true });
});

test(`a server killed ${KILLS} times while people push: all that was acknowledged is there, nothing by half`, async () => {
	const accounts = ['staff', 'equipment', 'reception', 'meetings'];
	const clients = await Promise.all(accounts.map((account) => Client.of(account, office.url)));
	let cutShort = 0;
	let pushing: Promise<boolean>[] = [];
	for (let kill = 0; kill < KILLS; kill++) {
		const open = new AbortController();
		// At another request each time, while the other clients' are at whatever point they are.
		let left = 3 + Math.floor(Math.random() * 24);
		await new Promise<void>((strike) => {
			const onsend = () => void (--left === 0 && strike());
			pushing = clients.map((client) => client.pushUntil(open.signal, onsend));
		});
		await office.stop('SIGKILL');
		open.abort();
		cutShort += (await Promise.all(pushing)).filter(Boolean).length;
		await office.restart();
	}
	for (const client of clients) await client.deliverRest();

	expect(cutShort).toBeGreaterThan(KILLS / 2);
	// A repeat gets the answer that was stored; of one that was lost it would be another.
	for (const client of clients) expect(await client.askAgain()).toEqual([...client.answers.values()]);
	const numbers = clients.flatMap((client) => [...client.answers.values()].map(numberOf)).sort((a, b) => a - b);
	expect(numbers).toEqual(numbers.map((_, n) => (numbers[0] ?? 0) + n));

	await office.stop();
	// The chain, every row against what the journal wrote of it, rows that nobody wrote, and series without gaps.
	const { code, stdout, stderr } = await pocketbaseCommand(office.dir, ['office-verify']);
	expect([code, stderr, stdout]).toEqual([0, '', expect.stringMatching(/^\d+ journal entries and \d+ rows verified/)]);
}, 180_000);

const numberOf = ({ numbers = {} }: PushResult): number => Object.values(numbers)[0] ?? 0;

/** Somebody who reports faults without end and remembers what the server acknowledged. */
class Client {
	readonly answers = new Map<string, PushResult>();
	readonly #all: Mutation[] = [];
	#open: Mutation[] = [];

	private constructor(
		private readonly account: string,
		private readonly url: string,
		private readonly token: string
	) {}

	static async of(account: string, url: string): Promise<Client> {
		return new Client(account, url, await logIn(url, 'users', `${account}@demo.office`));
	}

	/** Pushes until the server is gone. True: it went in the middle of a request. */
	async pushUntil(closed: AbortSignal, onsend: () => void): Promise<boolean> {
		while (!closed.aborted) {
			onsend();
			while (this.#open.length < BATCH) this.#open.push(this.#report());
			try {
				// What was not answered goes again, cut into other batches.
				await this.#push(this.#open.slice(0, 1 + Math.floor(Math.random() * BATCH)));
			} catch (problem) {
				if (problem instanceof TypeError) return true;
				throw problem;
			}
		}
		return false;
	}

	async deliverRest(): Promise<void> {
		while (this.#open.length > 0) await this.#push(this.#open);
	}

	/** What the server says when everything that it acknowledged is sent once more, in the order of the first answers. */
	async askAgain(): Promise<PushResult[]> {
		const asked = [...this.answers.keys()].map((id) => this.#all.find((entry) => entry.id === id) as Mutation);
		const again: PushResult[] = [];
		for (let at = 0; at < asked.length; at += 100) again.push(...(await this.#send(asked.slice(at, at + 100))));
		return again;
	}

	async #push(batch: readonly Mutation[]): Promise<void> {
		for (const result of await this.#send(batch)) {
			if (result.status === 'failed') continue;
			expect(result.status).toBe('applied');
			this.answers.set(result.id, result);
			this.#open = this.#open.filter(({ id }) => id !== result.id);
		}
	}

	async #send(mutations: readonly Mutation[]): Promise<readonly PushResult[]> {
		const now = new Date().toISOString();
		const body = { client: `killed-${this.account}`, actor: this.account, build: 'test', now, mutations };
		return (await asJson<PushResponse>(await post(`${this.url}/api/office/push`, body, this.token))).results;
	}

	#report(): Mutation {
		const entry = {
			...{ id: `${this.account}-${this.#all.length}`, name: 'faults.report', version: 1 },
			at: new Date().toISOString(),
			args: { code: 'BG-0147', symptom: 'other', urgency: 'normal', note: 'still broken' }
		};
		this.#all.push(entry);
		return entry;
	}
}
