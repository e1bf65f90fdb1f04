/**
 * How a code that was just seen relates to what was seen before:
 * `new` is to be acted on, `again` is a second look to be acknowledged but ignored, `held` is the camera still resting on it.
 */
export type Sighting = 'new' | 'again' | 'held';

/** Milliseconds out of sight after which the same code counts as new. */
export const COOLDOWN = 3000;

/** Milliseconds between two frames of one unbroken look. Longer than the slowest decode of a phone, shorter than a change of mind. */
export const GLANCE = 700;

/**
 * Keeps one label from being acted on twice.
 * The time counts from when a code was last in sight, not first: a camera left resting on a label reports it once.
 */
export class Cooldown {
	#lastSeen = new Map<string, number>();
	#restingSince?: number;

	/** @param now milliseconds, monotonic enough not to jump back */
	constructor(private readonly now: () => number = Date.now) {}

	see(text: string): Sighting {
		const at = this.now();
		const before = this.#lastSeen.get(text);
		for (const [code, seen] of this.#lastSeen) if (at - seen > COOLDOWN) this.#lastSeen.delete(code);
		this.#lastSeen.set(text, at);

		if (before === undefined || at - before > COOLDOWN) return 'new';
		return at - before > GLANCE ? 'again' : 'held';
	}

	/** Nobody looks for a while (a code is being typed). The time until `resume` does not count: the label may never have left. */
	rest(): void {
		this.#restingSince ??= this.now();
	}

	resume(): void {
		if (this.#restingSince === undefined) return;
		const rested = this.now() - this.#restingSince;
		this.#restingSince = undefined;
		for (const [code, seen] of this.#lastSeen) this.#lastSeen.set(code, seen + rested);
	}

	/** What was seen means something else now (another mode was chosen), so every code is new. */
	forget(): void {
		this.#lastSeen.clear();
	}
}
