import { liveQuery } from 'dexie';
import type { Device } from '../device/device';
import { TransportError } from '../device/transport';
import type { SyncStatus } from './status.svelte';

/** Pulled at most this often, and after a random wait: a hundred tablets hear of one change at once. */
const PULL_PAUSE = 2_000;
const WITHOUT_NEWS = 30_000;
const EVICT_PAUSE = 3_600_000;
/** While offline, the server is tried after 2 s, 4 s … 30 s, and at once when the browser says online. */
const LONGEST_WAIT = 30_000;

/**
 * Keeps one account's copy and the office together until `stop`: pushes what waits, then pulls what is new, whenever
 * something was done here, the office says so, the page comes back, or time has passed.
 */
export class SyncLoop {
	#wake: (() => void) | undefined;
	/** Something happened during a round: the next one follows at once. */
	#woken = false;
	#pullDue = true;
	#pulledAt = 0;
	#evictedAt = 0;
	#failures = 0;

	constructor(
		private readonly device: Device,
		private readonly status: SyncStatus,
		/** Puts the session in order before a round; throws `signed-out`. */
		private readonly beforeRound: () => Promise<void>
	) {}

	async run(stop: AbortSignal): Promise<void> {
		// By the state's index: Dexie does not tell a query over the primary key of rows whose key it makes itself.
		const waiting = () => this.device.db._outbox.where('state').anyOf('waiting', 'failed').primaryKeys();
		const outbox = liveQuery(waiting).subscribe(() => this.wake());
		const back = () => this.pullSoon(0);
		window.addEventListener('online', back);
		window.addEventListener('offline', back);
		document.addEventListener('visibilitychange', back);
		stop.addEventListener('abort', () => this.wake());
		try {
			while (!stop.aborted) {
				this.#woken = false;
				await this.#round();
				await this.#sleep(await this.#pause());
			}
		} finally {
			outbox.unsubscribe();
			window.removeEventListener('online', back);
			window.removeEventListener('offline', back);
			document.removeEventListener('visibilitychange', back);
		}
	}

	wake(): void {
		this.#woken = true;
		this.#wake?.();
	}

	/** Pulls after a random wait of up to `within` milliseconds. */
	pullSoon(within = PULL_PAUSE): void {
		setTimeout(() => {
			this.#pullDue = true;
			this.wake();
		}, Math.random() * within);
	}

	async #round(): Promise<void> {
		try {
			await this.beforeRound();
			// Without a network the way is tried with a question first: what was not sent yet can still be taken back.
			if (!this.status.weather.online) await this.device.pull();
			if (await this.#hasWork()) this.status.report({ sending: true });
			const answered = await this.device.push();
			const now = Date.now();
			if (answered > 0 || this.#pullDue || now - this.#pulledAt > WITHOUT_NEWS) {
				this.#pullDue = false;
				this.#pulledAt = now;
				await this.device.pull();
			}
			await this.device.pushFiles();
			this.#failures = 0;
			this.status.report({ online: true, sending: false, signedOut: false, copying: undefined });
			if (now - this.#evictedAt > EVICT_PAUSE) {
				this.#evictedAt = now;
				await this.device.evict();
			}
		} catch (problem) {
			this.#note(problem);
		}
	}

	#note(problem: unknown): void {
		if (!(problem instanceof TransportError)) {
			// The local store failed or was closed: the loop ends, and the page that uses the store says why.
			this.status.report({ sending: false });
			throw problem;
		}
		this.#failures++;
		this.#pullDue = true;
		const signedOut = problem.problem === 'signed-out' || problem.problem === 'other-account';
		this.status.report({ sending: false, signedOut, online: problem.problem !== 'offline' });
	}

	async #hasWork(): Promise<boolean> {
		const due = this.device.db._outbox.where('state').anyOf('waiting', 'failed');
		return (await due.filter((entry) => entry.holdUntil <= Date.now()).count()) > 0;
	}

	/** Until the next held entry may go, a failed one may be tried again, or it is time to look for news. */
	async #pause(): Promise<number> {
		if (this.#failures > 0) return Math.min(1_000 * 2 ** this.#failures, LONGEST_WAIT);
		const waiting = await this.device.db._outbox.where('state').anyOf('waiting', 'failed').toArray();
		const times = waiting.map((entry) => Math.max(entry.holdUntil, entry.retryAt) - Date.now());
		return Math.max(50, Math.min(WITHOUT_NEWS, ...times));
	}

	async #sleep(milliseconds: number): Promise<void> {
		if ((this.#pullDue || this.#woken) && this.#failures === 0) return;
		await new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, milliseconds);
			this.#wake = () => {
				clearTimeout(timer);
				resolve();
			};
		});
		this.#wake = undefined;
	}
}
