/** Random numbers that a seed gives again: sfc32, started by splitmix32. */
export class Random {
	#a = 0;
	#b = 0;
	#c = 0;
	#counter = 1;

	constructor(private readonly seed: number) {
		this.#begin(seed);
	}

	/** Goes on with the numbers of a step of its own: what other steps draw does not change them. */
	turnTo(step: number): void {
		this.#begin(Math.imul(this.seed + 1, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca77));
	}

	#begin(seed: number): void {
		let state = seed | 0;
		this.#counter = 1;
		const next = () => {
			state = (state + 0x9e3779b9) | 0;
			let mixed = state ^ (state >>> 16);
			mixed = Math.imul(mixed, 0x21f0aaad);
			mixed ^= mixed >>> 15;
			mixed = Math.imul(mixed, 0x735a2d97);
			return mixed ^ (mixed >>> 15);
		};
		this.#a = next();
		this.#b = next();
		this.#c = next();
		for (let i = 0; i < 12; i++) this.#next();
	}

	/** A whole number from 0 to `below` − 1. */
	below(below: number): number {
		return Math.floor((this.#next() / 0x1_0000_0000) * below);
	}

	/** A whole number from `from` to `to`, both possible. */
	between(from: number, to: number): number {
		return from + this.below(to - from + 1);
	}

	/** True with this probability, 0 to 1. */
	chance(probability: number): boolean {
		return this.#next() / 0x1_0000_0000 < probability;
	}

	one<T>(of: readonly T[]): T {
		if (of.length === 0) throw new Error('nothing to choose from');
		return of[this.below(of.length)] as T;
	}

	/** One of the names, each as often as its weight says. */
	weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
		const names = Object.keys(weights) as K[];
		let left = this.below(names.reduce((sum, name) => sum + weights[name], 0));
		for (const name of names) if ((left -= weights[name]) < 0) return name;
		throw new Error('no weights');
	}

	/** Some of them, each with this probability, in their order. */
	some<T>(of: readonly T[], probability = 0.5): T[] {
		return of.filter(() => this.chance(probability));
	}

	/** An id in the form of a device's own. */
	id(): string {
		const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
		return Array.from({ length: 15 }, () => letters[this.below(36)]).join('');
	}

	#next(): number {
		const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
		this.#counter = (this.#counter + 1) | 0;
		this.#a = this.#b ^ (this.#b >>> 9);
		this.#b = (this.#c + (this.#c << 3)) | 0;
		this.#c = (this.#c << 21) | (this.#c >>> 11);
		this.#c = (this.#c + sum) | 0;
		return sum >>> 0;
	}
}
