import { phoneOf } from '$lib/domain/people';
import { knownGuest, type KnownGuest } from '$lib/sync';

/**
 * Asks the server, and only when the whole number is typed, whether a guest was here before. Offline there is nobody
 * to ask and nothing is said: the guest fills in the form.
 */
export class KnownGuests {
	found = $state.raw<KnownGuest>();
	#asked = '';

	/** Called whenever the number changes. */
	look(phone: string): void {
		if (phone === this.#asked) return;
		this.#asked = phone;
		this.found = undefined;
		if (/^1\d{10}$/.test(phone) && phoneOf(phone) !== undefined) void this.#ask(phone);
	}

	/** The guest has answered. */
	forget(): void {
		this.found = undefined;
	}

	async #ask(phone: string): Promise<void> {
		const answer = await knownGuest(phone);
		// The number was changed meanwhile, or the next guest stands here.
		if (phone === this.#asked) this.found = answer;
	}
}
