import type { CodeFormat } from '../formats';
import type { Point } from '../framing';

/** A code found in a picture. `center` is in pixels of the picture that was given. */
export interface DecodedCode {
	text: string;
	format: CodeFormat;
	center: Point;
}

/**
 * How hard to look: `thorough` for the small part a person aims at (turned, leaned, noisy codes),
 * `quick` for the rest of the picture, where only an easy code is wanted.
 */
export type Effort = 'thorough' | 'quick';

export interface Decoder {
	readonly kind: 'native' | 'wasm';
	/** Finds the codes in a picture. Takes the picture over and closes it. */
	decode(picture: ImageBitmap, effort: Effort): Promise<DecodedCode[]>;
	close(): void;
}

/**
 * The system's own decoder where it is there and reads every format, else the one we bring along.
 * Refused when neither can be had: without a network and never opened before, the files are not on the device.
 * @param kind `wasm` passes the system's decoder by, after it has failed
 */
export async function openDecoder(kind: Decoder['kind'] = 'native'): Promise<Decoder> {
	if (kind === 'native') {
		const { openNativeDecoder } = await import('./native');
		const native = await openNativeDecoder();
		if (native) return native;
	}
	const { openWasmDecoder } = await import('./wasm');
	return openWasmDecoder();
}
