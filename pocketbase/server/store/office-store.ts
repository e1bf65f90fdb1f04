import type { Instant, Registry } from '../../../src/lib/domain/core';
import type { OfficeStore, OfficeTx } from '../../../src/lib/sync/protocol/port';
import { reachDisk } from './durable';
import { tellingHead } from './heads';
import { readMark } from './marks';
import { PocketBaseTx } from './office-tx';
import { asRefusal } from './taken';
import { transact } from './writer';

/** How often a transaction is tried that others overtake. */
const MOST_TRIES = 5;

let epoch: string | undefined;
let secret: string | undefined;

/** The office's database, for one push of one account. */
export class PocketBaseOffice implements OfficeStore {
	readonly build = $os.getenv('BANTUO_BUILD');

	/**
	 * @param account who pushes: an account's id, `public` or `system`
	 * @param context of the request
	 * @param wrote is told every new seq
	 */
	constructor(
		private readonly registry: Registry,
		private readonly account: string,
		private readonly context: PbContext,
		private readonly wrote: (seq: number) => void
	) {}

	/** Runs `work` again where a console command wrote between its reads and its writes: what it saw was old. */
	transact<T>(work: (tx: OfficeTx) => T): T {
		for (let tries = 1; ; tries++) {
			let seq = 0;
			let tx: PocketBaseTx | undefined;
			try {
				const result = transact(this.context, (writer) =>
					work((tx = new PocketBaseTx(writer, this.account, (written) => (seq = written))))
				);
				if (seq > 0) this.wrote(seq);
				return result;
			} catch (problem) {
				if (tries === MOST_TRIES || !tx?.overtaken()) throw asRefusal(problem, this.registry);
			}
		}
	}

	digest(text: string): string {
		return $security.sha256(text);
	}

	salt(): string {
		return $security.randomString(24);
	}

	seal(text: string): string {
		return $security.hs256(text, (secret ??= readMark($app, 'secret')));
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
}

/**
 * Opens the office's database to one push, and returns what came of it when that has reached the disk: nothing is
 * acknowledged before.
 *
 * @param context of the request, or `new Context()`
 */
export function inOffice<T>(
	registry: Registry,
	account: string,
	context: PbContext,
	run: (store: OfficeStore) => T
): T {
	return tellingHead((wrote) => {
		const result = run(new PocketBaseOffice(registry, account, context, wrote));
		reachDisk();
		return result;
	});
}

const traceOf = (problem: unknown): string =>
	problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
