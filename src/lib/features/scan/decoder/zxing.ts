import type { ReaderOptions, ReadResult } from 'zxing-wasm/reader';
import { codeFormats, formats } from '../formats';
import type { DecodedCode, Effort } from './decoder';

const common: ReaderOptions = {
	formats: codeFormats.map((format) => formats[format].zxing),
	tryInvert: false, // nobody prints labels white on black
	maxNumberOfSymbols: 8
};

/** What ZXing is told. Trying harder costs four times as much in a noisy picture, so it is kept for the aimed part. */
export const options: Record<Effort, ReaderOptions> = {
	thorough: { ...common, tryHarder: true },
	quick: { ...common, tryHarder: false }
};

const ours = new Map(codeFormats.map((format) => [formats[format].zxing as string, format]));

/** ZXing's result as a code of ours; nothing for what was not asked for. */
export function codeOf({ text, format, position }: Pick<ReadResult, 'text' | 'format' | 'position'>): DecodedCode[] {
	const known = ours.get(format);
	if (!known || !text) return [];
	const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft];
	const center = { x: 0, y: 0 };
	for (const corner of corners) {
		center.x += corner.x / 4;
		center.y += corner.y / 4;
	}
	return [{ text, format: known, center }];
}
