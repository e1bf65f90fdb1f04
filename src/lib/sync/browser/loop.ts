import { liveQuery } from 'dexie';
import type { Device } from '../device/device';
import { waitOf } from '../device/due';
import { isClosed, isFull } from '../device/store-problems';
import { TransportError } from '../device/transport';
import { askToBeWoken } from './background';
import type { SyncStatus, Weather } from './status.svelte';

/** Pulled at most this often, and after a random wait: a hundred tablets hear of one change at once. */
const PULL_PAUSE = 2_000;
const WITHOUT_NEWS = 30_000;
/** Nobody looks: every wake-up costs the battery. */
const WITHOUT_NEWS_HIDDEN = 300_000;
const EVICT_PAUSE = 3_600_000;
/** While the office does not answer, it is tried after 2 s, 4 s … 30 s, and at once when the browser says online. */
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
		const ended = new AbortController();
		const heard = { signal: ended.signal };
		const back = () => this.pullSoon(0);
		window.addEventListener('online', back, heard);
		window.addEventListener('offline', back, heard);
		window.addEventListener('focus', back, heard);
		window.addEventListener('pagehide', () => void this.#putAway(), heard);
		document.addEventListener('visibilitychange', () => (isHidden() ? void this.#putAway() : back()), heard);
		stop.addEventListener('abort', () => this.wake());
		try {
			while (!stop.aborted) {
				this.#woken = false;
				await this.#round();
				await this.#sleep(await this.#pause());
			}
		} finally {
			outbox.unsubscribe();
			ended.abort();
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
			if (answered > 0 || this.#pullDue || now - this.#pulledAt > WITHOUT_NEWS - 1_000) {
				this.#pullDue = false;
				this.#pulledAt = now;
				await this.device.pull();
			}
			await this.device.pushFiles();
			// A page at a time: what is done meanwhile is not kept waiting.
			if (await this.device.fetchKept()) this.wake();
			this.#failures = 0;
			this.status.report({ online: true, trouble: undefined, sending: false, signedOut: false, copying: undefined });
			if (now - this.#evictedAt > EVICT_PAUSE) {
				this.#evictedAt = now;
				await this.device.evict();
			}
		} catch (problem) {
			await this.#note(problem);
		}
	}

	/** The round failed. The next one comes later; nothing that waits is touched. */
	async #note(problem: unknown): Promise<void> {
		this.status.report({ sending: false });
		// Taken away, or newer than this program: the loop ends, and the page that uses the store says why.
		if (isClosed(problem)) throw problem;
		this.#failures++;
		this.#pullDue = true;
		this.status.report(weatherAfter(problem));
		if (problem instanceof TransportError) {
			if (problem.isAway && (await this.#hasWork())) await askToBeWoken();
		} else if (isFull(problem)) await this.device.makeRoom();
		else reportError(problem);
	}

	/** The page is put away: what waits goes at once, also what could have been undone for some seconds more. */
	async #putAway(): Promise<void> {
		await this.device.releaseHeld();
		this.wake();
	}

	async #hasWork(): Promise<boolean> {
		const due = this.device.db._outbox.where('state').anyOf('waiting', 'failed');
		return (await due.filter((entry) => waitOf(entry, Date.now()) === 0).count()) > 0;
	}

	/** Until the next held entry may go, a failed one may be tried again, or it is time to look for news. */
	async #pause(): Promise<number> {
		if (this.#failures > 0) return backOff(this.#failures, isHidden() ? WITHOUT_NEWS_HIDDEN : LONGEST_WAIT);
		const waiting = await this.device.db._outbox.where('state').anyOf('waiting', 'failed').toArray();
		const times = waiting.map((entry) => waitOf(entry, Date.now()));
		return Math.max(50, Math.min(isHidden() ? WITHOUT_NEWS_HIDDEN : WITHOUT_NEWS, ...times));
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

const isHidden = (): boolean => document.visibilityState === 'hidden';

/** A pause that doubles, of a random part: a hundred phones must not come back together. */
const backOff = (failures: number, longest: number): number =>
	Math.min(1_000 * 2 ** failures, longest) * (0.5 + Math.random() / 2);

/** What a failed round tells about the network, the server and this device. */
function weatherAfter(problem: unknown): Partial<Weather> {
	if (!(problem instanceof TransportError)) return { trouble: isFull(problem) ? 'full' : 'fault' };
	if (problem.problem === 'signed-out' || problem.problem === 'other-account')
		return { online: true, signedOut: true, trouble: undefined };
	if (problem.isAway)
		return { online: false, signedOut: false, trouble: problem.problem === 'offline' ? undefined : 'intercepted' };
	return { online: true, signedOut: false, trouble: 'server' };
}
