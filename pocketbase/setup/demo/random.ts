/** Numbers that look random and are the same every time (mulberry32). */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** 0 to below 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** Whole, both ends included. */
	between(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1));
	}

	pick<T>(from: readonly T[]): T {
		const one = from[this.between(0, from.length - 1)];
		if (one === undefined) throw new Error('nothing to pick from');
		return one;
	}

	chance(share: number): boolean {
		return this.next() < share;
	}
}
