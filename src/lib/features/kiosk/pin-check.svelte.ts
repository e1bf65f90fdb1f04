import { kioskPins } from '$lib/domain/kiosks';
import { office } from '$lib/sync';
import { hashOfPin } from './pin';

/** Tries before one has to wait, and how long. */
const TRIES = 5;
const WAIT = 60_000;

/** Whether a person may go behind the visitors' screen. Counts tries over all openings of the dialog. */
class PinCheck {
	/** When trying may go on, milliseconds. */
	waitUntil = $state(0);
	#wrong = 0;

	/** `none`: nobody has set a PIN for this tablet, or it has not arrived here. */
	async check(pin: string): Promise<'right' | 'wrong' | 'wait' | 'none'> {
		if (Date.now() < this.waitUntil) return 'wait';
		const kept = await office.store.get(kioskPins, office.session?.account);
		if (!kept) return 'none';
		if (hashOfPin(pin, kept.salt) === kept.hash) {
			this.#wrong = 0;
			return 'right';
		}
		this.#wrong++;
		if (this.#wrong < TRIES) return 'wrong';
		this.#wrong = 0;
		this.waitUntil = Date.now() + WAIT;
		return 'wait';
	}
}

export const pinCheck = new PinCheck();
