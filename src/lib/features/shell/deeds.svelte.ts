import { readNotifications } from '$lib/domain/notifications/read';
import { live, office } from '$lib/sync';

const KEY = 'bantuo-deeds';
/** Somebody who has done three things will come back. */
const ENOUGH = 3;

/**
 * Counts what is done on this device, for what is asked once somebody is at home here: the home screen, and that the
 * browser clears nothing. Make it while a component is set up.
 */
export class Deeds {
	#count = $state(Number(localStorage.getItem(KEY) ?? 0));
	#last = live(async () => {
		const entry = await office.device.db._outbox.orderBy('order').last();
		return entry && { order: entry.order, name: entry.name };
	});
	#seen = 0;

	constructor() {
		$effect(() => {
			const last = this.#last.value;
			if (!last || last.order <= this.#seen) return;
			this.#seen = last.order;
			if (last.name === readNotifications.name) return;
			this.#count++;
			localStorage.setItem(KEY, String(this.#count));
			if (!office.status.weather.online || this.#count >= ENOUGH) void keep();
		});
	}

	get enough(): boolean {
		return this.#count >= ENOUGH;
	}
}

/** Asks the browser to clear nothing by itself; it may say no, and the settings say so. */
async function keep(): Promise<void> {
	const { storage } = navigator;
	if (!(await storage?.persisted?.())) await storage?.persist?.();
}
