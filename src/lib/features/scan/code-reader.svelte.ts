import { openDecoder, type DecodedCode, type Decoder } from './decoder/decoder';
import { nearest } from './framing';
import { Steadiness } from './steadiness';
import { nextPicture, takePicture, type Aim } from './viewfinder';

/** Milliseconds from one picture to the next: fifteen a second are as good as sixty and leave the battery alone. */
const BEAT = 66;

/** Name under which the browser's own tools see how long a picture took. */
const DECODED = 'scan.decode';

/** Pictures in a row that may fail before the decoder is given up. */
const PATIENCE = 3;

/** Reads codes from a running video, one picture at a time, until it is stopped. */
export class CodeReader {
	state = $state<'off' | 'opening' | 'reading' | 'failed'>('off');
	#run = 0;
	#decoder?: Decoder;

	/** @param open how to come by a decoder; tests bring their own */
	constructor(private readonly open: typeof openDecoder = openDecoder) {}

	/**
	 * @param aim asked before every picture: the view may have been turned or resized
	 * @param oncode called for every picture in which a code is seen, also when it is the same code again
	 */
	async start(video: HTMLVideoElement, aim: () => Aim, oncode: (code: DecodedCode) => void): Promise<void> {
		const run = ++this.#run;
		const running = () => run === this.#run;
		try {
			if (!this.#decoder) await this.#reopen(running);
			const steadiness = new Steadiness(() => performance.now());
			let failures = 0;
			for (let turn = 0; running(); turn++) {
				const began = performance.now();
				await nextPicture(video);
				try {
					const code = await this.#look(video, aim(), turn);
					failures = 0;
					if (code && running() && steadiness.trust(code.text, code.format)) oncode(code);
				} catch (error) {
					if (++failures < PATIENCE) continue;
					if (this.#decoder?.kind !== 'native') throw error;
					await this.#reopen(running, 'wasm');
					failures = 0;
				}
				await pause(BEAT - (performance.now() - began));
			}
		} catch (error) {
			if (!running()) return;
			this.#give();
			this.state = 'failed';
			reportError(error);
		}
	}

	/** Looks no more. The decoder is kept: the camera is often opened again a moment later. */
	stop(): void {
		this.#run++;
		if (this.state !== 'failed') this.state = 'off';
	}

	/** Stops and lets the decoder's memory go. */
	close(): void {
		this.stop();
		this.#give();
	}

	async #look(video: HTMLVideoElement, aim: Aim, turn: number): Promise<DecodedCode | undefined> {
		const taken = await takePicture(video, aim, turn);
		if (!taken || !this.#decoder) return undefined;
		const start = performance.now();
		const codes = await this.#decoder.decode(taken.picture, taken.effort);
		performance.measure(DECODED, { start });
		performance.clearMeasures(DECODED);
		return nearest(codes, taken.target);
	}

	async #reopen(running: () => boolean, kind?: Decoder['kind']): Promise<void> {
		this.#give();
		this.state = 'opening';
		const decoder = await this.open(kind);
		if (!running()) return decoder.close();
		this.#decoder = decoder;
		this.state = 'reading';
	}

	#give(): void {
		this.#decoder?.close();
		this.#decoder = undefined;
	}
}

function pause(ms: number): Promise<void> {
	return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
}
