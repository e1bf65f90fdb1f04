import type { Fate, Trouble } from './network';
import type { Phone } from './phone';
import type { Random } from './random';
import { count } from './tally';
import { MEANWHILE, weights } from './steps';
import type { World } from './world';

const PUSH = { through: 66, lost: 8, unanswered: 10, late: 7, twice: 5, intercepted: 2, broken: 2 };
const PULL = { ...PUSH, late: 0 };

/** The fault injector: what becomes of every request, and what happens while it is under way. */
export class Luck {
	readonly #late: (() => Promise<void>)[] = [];
	#isGood = false;
	#isBusy = false;

	constructor(
		private readonly random: Random,
		private readonly world: World
	) {}

	/** From here on everything goes well; what was late has arrived. */
	async turn(): Promise<void> {
		this.#isGood = true;
		while (this.#late.length > 0) await this.arrive();
	}

	/** A late request arrives, after what was sent since. */
	async arrive(): Promise<void> {
		if (this.#late.length === 0) return;
		const [deliver] = this.#late.splice(this.random.below(this.#late.length), 1);
		await deliver?.();
	}

	/** The office was stopped: what was on its way to it never arrives. */
	loseLate(): void {
		this.#late.length = 0;
	}

	of(phone: () => Phone): Trouble {
		const { world, random } = this;
		return {
			fate: (kind) => {
				if (this.#isGood) return 'through';
				const fate: Fate = random.weighted(kind === 'push' ? PUSH : PULL);
				if (fate !== 'through') {
					world.log.push(`   ${kind} of ${phone().name}: ${fate}`);
					count(world.tally.faults, fate);
				}
				return fate;
			},
			meanwhile: async () => {
				if (this.#isGood || this.#isBusy || !random.chance(0.15)) return;
				this.#isBusy = true;
				world.forget(phone());
				const kind = random.weighted(weights(MEANWHILE));
				world.log.push(`   meanwhile ${kind}:`);
				try {
					await MEANWHILE[kind]?.does(world, phone());
				} finally {
					this.#isBusy = false;
				}
			},
			heard: (answer) => void world.log.push(`   ${phone().name} ${answer}`),
			late: (deliver) => void this.#late.push(deliver)
		};
	}
}
