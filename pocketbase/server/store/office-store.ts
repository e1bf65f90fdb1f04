import type { Instant, Registry } from '../../../src/lib/domain/core';
import type { OfficeStore, OfficeTx } from '../../../src/lib/sync/protocol/port';
import { reachDisk } from './durable';
import { announceHead } from './heads';
import { readMark } from './marks';
import { PocketBaseTx } from './office-tx';
import { asRefusal } from './taken';

let epoch: string | undefined;

/** The office's database, for one push of one account. */
export class PocketBaseOffice implements OfficeStore {
	readonly build = $os.getenv('BANTUO_BUILD');
	readonly #registry: Registry;
	readonly #account: string;
	/** Mutations that are still to come: the last one announces the head, for all of them. */
	#left: number;
	#unannounced = 0;

	/**
	 * @param account who pushes: an account's id, `public` or `system`
	 * @param mutations how many will be run
	 */
	constructor(registry: Registry, account: string, mutations: number) {
		this.#registry = registry;
		this.#account = account;
		this.#left = mutations;
	}

	transact<T>(work: (tx: OfficeTx) => T): T {
		let done: { result: T } | undefined;
		const before = this.#unannounced;
		try {
			$app.runInTransaction((tx) => {
				done = { result: work(new PocketBaseTx(tx, this.#account, (app, seq) => this.#announce(app, seq))) };
			});
		} catch (problem) {
			this.#unannounced = before;
			throw asRefusal(problem, this.#registry);
		}
		this.#left--;
		if (!done) throw new Error('a transaction without a result');
		return done.result;
	}

	/**
	 * To be called after the push and before it is answered: returns when all of it has reached the disk. Where its last
	 * mutation wrote nothing, the ones before are still to be told.
	 */
	close(): void {
		if (this.#unannounced > 0) announceHead($app, this.#unannounced);
		this.#unannounced = 0;
		reachDisk();
	}

	digest(text: string): string {
		return $security.sha256(text);
	}

	salt(): string {
		return $security.randomString(24);
	}

	fault(mutation: string, problem: unknown): void {
		// Not the arguments: they may be what only few may read.
		$app.logger().error('a mutation failed', 'mutation', mutation, 'problem', traceOf(problem));
	}

	now(): Instant {
		return new Date().toISOString();
	}

	/** Looked up once a VM: it is as old as the database, and a restored one brings a new process. */
	epoch(): string {
		return (epoch ??= readMark($app, 'epoch'));
	}

	#announce(app: PbApp, seq: number): void {
		if (this.#left > 1) {
			this.#unannounced = seq;
			return;
		}
		announceHead(app, seq);
		this.#unannounced = 0;
	}
}

/**
 * Opens the office's database to one push, and returns what came of it when that has reached the disk: nothing is
 * acknowledged before.
 */
export function inOffice<T>(registry: Registry, account: string, mutations: number, run: (store: OfficeStore) => T): T {
	const store = new PocketBaseOffice(registry, account, mutations);
	const result = run(store);
	store.close();
	return result;
}

const traceOf = (problem: unknown): string =>
	problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
