import { instantOf, type Instant } from '$lib/domain/core';

const EVERY = 15_000;

/** The time, kept up to date for what counts down. Make it while a component is set up. */
export class Clock {
	#now = $state(Date.now());

	constructor() {
		$effect(() => {
			const timer = setInterval(() => (this.#now = Date.now()), EVERY);
			return () => clearInterval(timer);
		});
	}

	get at(): Instant {
		return instantOf(this.#now);
	}

	/** Whole minutes until then; negative once it has passed. */
	minutesTo(at: Instant): number {
		return Math.ceil((Date.parse(at) - this.#now) / 60_000);
	}
}
