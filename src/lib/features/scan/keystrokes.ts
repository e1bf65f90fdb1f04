/** One key going down. `at` is milliseconds. */
export interface Keystroke {
	key: string;
	at: number;
}

/** Longest pause, in milliseconds, between two keys of a hardware scanner. Slow Bluetooth ones need about 40; people need 90 and more. */
export const FASTEST_HAND = 60;

/** Fewer characters than this are taken for a person's: nobody labels things with three. */
export const SHORTEST_CODE = 4;

/**
 * Tells a hardware scanner, which types a code in one burst and ends it with Enter, from a person at the keyboard.
 */
export class Keystrokes {
	#typed = '';
	#last = -Infinity;

	/** True while the keys come faster than a hand types them: whatever listens for keys should be spared them. */
	get bursting(): boolean {
		return this.#typed.length >= SHORTEST_CODE - 1;
	}

	/**
	 * Takes one key and gives the scanned code when this key ended one.
	 * Keys that only modify others (Shift, CapsLock) are to be left out by the caller or passed by their name; they change nothing.
	 */
	press({ key, at }: Keystroke): string | undefined {
		const pause = at - this.#last;
		if (key === 'Enter') {
			const code = this.#typed;
			this.reset();
			return code.length >= SHORTEST_CODE && pause <= FASTEST_HAND ? code : undefined;
		}
		if ([...key].length !== 1) return undefined;

		this.#typed = pause <= FASTEST_HAND ? this.#typed + key : key;
		this.#last = at;
		return undefined;
	}

	/** Forget what came so far: a shortcut, a held key or another window interrupted it. */
	reset(): void {
		this.#typed = '';
		this.#last = -Infinity;
	}
}
