/** How long the tablet waits for somebody who does nothing, and how long it says so first. Milliseconds. */
export const IDLE = { quiet: 50_000, warning: 10_000 } as const;

export interface IdleTimes {
	/** Nothing happens so long: then the warning. */
	readonly quiet: number;
	readonly warning: number;
	now?(): number;
}

/**
 * Notices that nobody is at the tablet any more: first a warning with the seconds left, then `onend`, once.
 * By the clock, not by counting: a tablet that slept meanwhile forgets at once when it wakes.
 */
export class Idle {
	/** Seconds left while the warning is shown; else undefined. */
	left = $state<number>();
	readonly #now: () => number;
	#touchedAt = 0;
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(
		private readonly onend: () => void,
		private readonly times: IdleTimes = IDLE
	) {
		this.#now = times.now ?? Date.now;
	}

	/** Begins to watch; returns how to end it. */
	start(): () => void {
		this.stay();
		this.#timer = setInterval(() => this.#look(), 200);
		return () => this.#stop();
	}

	/** Something was done. While the warning is shown only its button counts: a hand that wipes the glass is no visitor. */
	touch(): void {
		if (this.left === undefined) this.#touchedAt = this.#now();
	}

	/** The person says that he is still there. */
	stay(): void {
		this.left = undefined;
		this.#touchedAt = this.#now();
	}

	#look(): void {
		const rest = this.#touchedAt + this.times.quiet + this.times.warning - this.#now();
		if (rest <= 0) {
			this.#stop();
			this.onend();
		} else this.left = rest <= this.times.warning ? Math.ceil(rest / 1_000) : undefined;
	}

	#stop(): void {
		clearInterval(this.#timer);
		this.left = undefined;
	}
}
