import type { Instant } from '../../domain/core';
import { office } from './office.svelte';
import { post } from './session';

const EVERY = 20_000;

/**
 * Says "I am here" while a page is looked at, and learns when each colleague was last heard. Nothing of it is kept:
 * without a network the last answer stands. Make it while a component is set up.
 */
export class Presence {
	/** By account, the moment it was last heard. */
	heard = $state.raw<Readonly<Record<string, Instant>>>({});

	constructor() {
		$effect(() => {
			if (!office.status.weather.online) return;
			void this.#call();
			const timer = setInterval(() => document.visibilityState === 'visible' && void this.#call(), EVERY);
			return () => clearInterval(timer);
		});
	}

	async #call(): Promise<void> {
		const response = await post('/api/office/presence', {}, office.session?.token);
		if (response?.ok) this.heard = ((await response.json()) as { heard: Record<string, Instant> }).heard;
	}
}
