import Trash from '@lucide/svelte/icons/trash-2';
import { SvelteSet } from 'svelte/reactivity';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import { toast } from '$lib/ui';

const SECONDS = 5;

/**
 * Entries a person takes out of the outbox. They leave the page at once and the device after 5 s, so that a slip can
 * be undone; a page that is closed in between has discarded nothing.
 */
export class Discards {
	readonly #hidden = new SvelteSet<string>();

	/** Whether the entry is about to go and no longer shown. */
	has = (id: string): boolean => this.#hidden.has(id);

	discard(id: string, title: string): void {
		this.#hidden.add(id);
		const due = setTimeout(() => void this.#takeOut(id), SECONDS * 1_000);
		toast(m.outbox_discarded({ title }), {
			icon: Trash,
			seconds: SECONDS,
			undo: () => {
				clearTimeout(due);
				this.#hidden.delete(id);
			}
		});
	}

	async #takeOut(id: string): Promise<void> {
		const gone = await office.device.discard(id);
		this.#hidden.delete(id);
		if (!gone) toast(m.outbox_discard_too_late());
	}
}
