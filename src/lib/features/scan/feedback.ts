/**
 * What a scan feels like. `refused` stands for every code that cannot be acted on, the unknown ones too.
 * A picture goes with each: the reticle turns green or amber, the card pulses, the tick is drawn.
 */
export type Cue = 'found' | 'refused' | 'repeat' | 'tick';

interface Tone {
	/** Hertz. */
	pitch: number;
	/** Milliseconds from the start of the cue, and how long. */
	after: number;
	lasts: number;
}

/** Tones, and milliseconds of buzz and rest by turns. The values are the design's. */
export const cues: Record<Cue, { tones: Tone[]; buzz: number[] }> = {
	found: { tones: [{ pitch: 880, after: 0, lasts: 60 }], buzz: [20] },
	refused: {
		tones: [
			{ pitch: 220, after: 0, lasts: 60 },
			{ pitch: 220, after: 100, lasts: 60 }
		],
		buzz: [60, 40, 60]
	},
	repeat: { tones: [], buzz: [10] },
	tick: { tones: [], buzz: [10] }
};

/** Seconds a tone takes to swell and to fade: without it every tone begins and ends with a click. */
const EDGE = 0.006;
const LOUDNESS = 0.2;

/** Plays cues. Silent, without complaint, on devices that have no sound or no vibration. */
export class Feedback {
	#audio?: AudioContext;

	/** @param sound whether the person wants to hear it; vibration is not asked for, the phone has a switch of its own */
	play(cue: Cue, sound: boolean): void {
		const { tones, buzz } = cues[cue];
		// Before the first touch browsers refuse both, and say so in the console.
		if (!navigator.userActivation?.hasBeenActive) return;
		navigator.vibrate?.(buzz);
		if (sound && tones.length) this.#sound(tones);
	}

	/** To be called from a touch or key: iPhones wake sound only inside one. */
	wake(): void {
		this.#audio ??= typeof AudioContext === 'undefined' ? undefined : new AudioContext();
		if (this.#audio && this.#audio.state !== 'running') void this.#audio.resume();
	}

	/** Gives the sound device back. */
	async close(): Promise<void> {
		const audio = this.#audio;
		this.#audio = undefined;
		if (audio && audio.state !== 'closed') await audio.close();
	}

	#sound(tones: Tone[]): void {
		this.wake();
		const audio = this.#audio;
		// A sound that waits for permission would come when it means something else.
		if (!audio || audio.state !== 'running') return;
		for (const { pitch, after, lasts } of tones) {
			const start = audio.currentTime + after / 1000;
			const end = start + lasts / 1000;
			const tone = new OscillatorNode(audio, { frequency: pitch });
			const volume = new GainNode(audio, { gain: 0 });
			volume.gain.setValueAtTime(0, start);
			volume.gain.linearRampToValueAtTime(LOUDNESS, start + EDGE);
			volume.gain.setValueAtTime(LOUDNESS, end - EDGE);
			volume.gain.linearRampToValueAtTime(0, end);
			tone.connect(volume).connect(audio.destination);
			tone.start(start);
			tone.stop(end);
		}
	}
}
