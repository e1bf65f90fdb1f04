import { formats, type CodeFormat } from './formats';

/** Milliseconds within which the second look at a bar code must follow the first. */
export const STEADY = 600;

/**
 * Lets a bar code through only when two frames in a row agree on it.
 * A blurred bar code can be read as another valid one (Code 39 carries no check digit); QR and Data Matrix cannot.
 */
export class Steadiness {
	#before?: { text: string; at: number };

	constructor(private readonly now: () => number = Date.now) {}

	trust(text: string, format: CodeFormat): boolean {
		if (!formats[format].linear) return true;
		const at = this.now();
		const agreed = this.#before?.text === text && at - this.#before.at <= STEADY;
		this.#before = { text, at };
		return agreed;
	}
}
