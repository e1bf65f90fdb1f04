import { SvelteSet } from 'svelte/reactivity';
import { Cooldown } from './cooldown';
import type { DecodedCode } from './decoder/decoder';
import { Feedback, type Cue } from './feedback';
import type { Glow, OnScan, Scan, Tally, Verdict } from './scan';

/** Milliseconds the reticle keeps its colour after the code left it. */
const AFTERGLOW = 1200;

const cueOf: Record<Exclude<Verdict, 'ignored'>, Cue> = { found: 'found', unknown: 'refused', refused: 'refused' };

/** What the page is asked and what it wants, read at every scan because it may change meanwhile. */
export interface SessionSettings {
	onscan: OnScan;
	sound: boolean;
}

/**
 * From codes in sight to scans that count: repeats are told apart, the page is asked, the person is told.
 * Lives as long as the view is open.
 */
export class ScanSession {
	/** What the reticle shows. */
	glow = $state<Glow>('idle');
	tally = $state<Tally>();
	/** Goes up with every repeat: the last card pulses. */
	repeats = $state(0);
	/** A repeat is in the reticle just now. */
	repeated = $state(false);

	#found = new SvelteSet<string>();
	#asking = false;
	#dim?: ReturnType<typeof setTimeout>;
	#cooldown: Cooldown;

	constructor(
		private readonly settings: () => SessionSettings,
		private readonly feedback: Pick<Feedback, 'play'> = new Feedback(),
		private readonly now: () => number = Date.now
	) {
		this.#cooldown = new Cooldown(now);
	}

	/** The camera sees a code; called for every picture it is in. */
	async see({ text, format }: Pick<DecodedCode, 'text' | 'format'>): Promise<void> {
		// While the page thinks about one code the others wait; they are seen again a moment later.
		if (this.#asking) return;
		const sighting = this.#cooldown.see(text);
		if (sighting === 'new') return this.#ask({ text, format, source: 'camera', at: this.now() });
		if (sighting === 'again') return this.#repeat(text);
		this.#glowFor(text);
	}

	/** A hardware scanner sent a code. */
	async hear(text: string): Promise<void> {
		if (this.#asking) return;
		if (this.#cooldown.see(text) === 'new') return this.#ask({ text, source: 'keyboard', at: this.now() });
		this.#repeat(text);
	}

	/** A person typed a code: he means it, also the second time. */
	async take(text: string): Promise<void> {
		await this.#ask({ text, source: 'typed', at: this.now() });
	}

	/** The camera looks away until `resume`: the page is hidden, or a code is being typed. */
	rest(): void {
		this.#cooldown.rest();
	}

	resume(): void {
		this.#cooldown.resume();
	}

	/** Another mode was chosen: the label before the camera may be meant once more. */
	forget(): void {
		this.#cooldown.forget();
		this.#fade();
	}

	/** Nothing more will be seen. */
	close(): void {
		clearTimeout(this.#dim);
	}

	async #ask(scan: Scan): Promise<void> {
		this.#asking = true;
		try {
			const { onscan, sound } = this.settings();
			const verdict = await onscan(scan);
			// The card of the scan before stays: this one is not spoken of.
			if (verdict === 'ignored') return this.feedback.play('repeat', sound);
			if (verdict === 'found') this.#found.add(scan.text);
			this.tally = { last: scan, verdict, count: this.#found.size };
			this.repeated = false;
			this.#glowFor(scan.text);
			this.feedback.play(cueOf[verdict], sound);
		} finally {
			this.#asking = false;
		}
	}

	#repeat(text: string): void {
		if (this.tally?.last.text === text) this.repeats++;
		this.#glowFor(text);
		this.repeated = true;
		this.feedback.play('repeat', this.settings().sound);
	}

	/** An older code in the reticle does not borrow the colour of the newest. */
	#glowFor(text: string): void {
		if (this.tally?.last.text === text) this.glow = this.tally.verdict;
		else if (this.#found.has(text)) this.glow = 'found';
		clearTimeout(this.#dim);
		this.#dim = setTimeout(() => this.#fade(), AFTERGLOW);
	}

	#fade(): void {
		clearTimeout(this.#dim);
		this.glow = 'idle';
		this.repeated = false;
	}
}
