import { createSubscriber } from 'svelte/reactivity';

/** The time, told anew when its minute changes. */
class Clock {
	readonly #subscribe = createSubscriber((update) => {
		const timer = setInterval(update, 1_000);
		return () => clearInterval(timer);
	});

	/** ISO, of this device's clock, to the minute. */
	get minute(): string {
		this.#subscribe();
		return new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
	}
}

export const clock = new Clock();
