import type { Instant, Registry } from '../../../src/lib/domain/core';
import type { OfficeStore, OfficeTx } from '../../../src/lib/sync/protocol/port';
import { reachDisk } from './durable';
import { tellingHead } from './heads';
import { readMark } from './marks';
import { PocketBaseTx } from './office-tx';
import { asRefusal } from './taken';
import { transact } from './writer';

/** Takes the lock for writing, which a transaction has from its first write on. */
const WRITE_NOTHING = "UPDATE counters SET value = value WHERE id = ''";

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

	/**
	 * Runs `work` again where a console command wrote between its reads and its writes: what it saw was old. The second
	 * time nobody else can write from before its first read.
	 */
	transact<T>(work: (tx: OfficeTx) => T): T {
		for (let alone = false; ; alone = true) {
			let seq = 0;
			let tx: PocketBaseTx | undefined;
			try {
				const result = transact(this.context, (writer) => {
					if (alone) writer.run(WRITE_NOTHING, {});
					tx = new PocketBaseTx(writer, this.account, (written) => (seq = written));
					return work(tx);
				});
				if (seq > 0) this.wrote(seq);
				return result;
			} catch (problem) {
				if (alone || !tx?.overtaken()) throw asRefusal(problem, this.registry);
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
