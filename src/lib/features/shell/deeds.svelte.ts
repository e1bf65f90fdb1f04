import { readNotifications } from '$lib/domain/notifications/read';
import { live, office } from '$lib/sync';

const KEY = 'bantuo-deeds';
/** Somebody who has done three things will come back. */
const ENOUGH = 3;

/** How many things were done on this device, and the last one counted. */
interface Kept {
	readonly count: number;
	readonly last: string;
}

/**
 * Counts what is done on this device, for what is asked once somebody is at home here: the home screen, and that the
 * browser clears nothing. Make it while a component is set up.
 */
export class Deeds {
	#kept = $state.raw(kept());
	#last = live(async () => {
		const entry = await office.device.db._outbox.orderBy('order').last();
		return entry && { id: entry.id, name: entry.name };
	});

	constructor() {
		$effect(() => {
			const last = this.#last.value;
			if (last && last.id !== this.#kept.last && last.name !== readNotifications.name) this.#note(last.id);
		});
	}

	get enough(): boolean {
		return this.#kept.count >= ENOUGH;
	}

	#note(last: string): void {
		this.#kept = { count: this.#kept.count + 1, last };
		localStorage.setItem(KEY, JSON.stringify(this.#kept));
		if (!office.status.weather.online || this.enough) void keep();
	}
}

function kept(): Kept {
	try {
		const { count = 0, last = '' } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept>;
		return { count, last };
	} catch {
		// Not what was written here: counted anew.
		return { count: 0, last: '' };
	}
}

/** Asks the browser to clear nothing by itself; it may say no, and the settings say so. */
async function keep(): Promise<void> {
	const { storage } = navigator;
	if (!(await storage?.persisted?.())) await storage?.persist?.();
}
