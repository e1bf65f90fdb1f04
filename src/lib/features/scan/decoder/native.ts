import { codeFormats, formats, type CodeFormat } from '../formats';
import type { DecodedCode, Decoder } from './decoder';

/** Milliseconds the system's decoder may take to answer at all. Phones without Google's services know the API and may never answer it. */
const PATIENCE = 2000;

const ours = new Map<string, CodeFormat>(codeFormats.map((format) => [formats[format].native, format]));

/** The decoder of the system, or nothing where there is none, it reads too few formats, or it does not answer a trial. */
export async function openNativeDecoder(window: Window = globalThis.window): Promise<Decoder | undefined> {
	const Detector = window.BarcodeDetector;
	if (!Detector) return undefined;
	try {
		const supported = await answered(Detector.getSupportedFormats());
		const missing = [...ours.keys()].some((format) => !supported.includes(format));
		if (missing) return undefined;
		const detector = new Detector({ formats: [...ours.keys()] });
		// Some systems list every format and fail only when asked to detect.
		await answered(detector.detect(new ImageData(16, 16)));
		return decoderOf(detector);
	} catch {
		// Whatever the system's decoder suffers from, ours takes its place.
		return undefined;
	}
}

function decoderOf(detector: BarcodeDetector): Decoder {
	return {
		kind: 'native',
		async decode(picture) {
			try {
				const found = await answered(detector.detect(picture));
				return found.flatMap(codeOf);
			} finally {
				picture.close();
			}
		},
		close() {
			// There is nothing to give back.
		}
	};
}

function codeOf({ rawValue, format, cornerPoints }: DetectedBarcode): DecodedCode[] {
	const known = ours.get(format);
	if (!known || !rawValue) return [];
	const sum = cornerPoints.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
	const corners = Math.max(1, cornerPoints.length);
	return [{ text: rawValue, format: known, center: { x: sum.x / corners, y: sum.y / corners } }];
}

function answered<T>(answer: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => reject(new Error(`the system's decoder did not answer in ${PATIENCE} ms`)), PATIENCE);
		answer.then(resolve, reject).finally(() => clearTimeout(late));
	});
}
