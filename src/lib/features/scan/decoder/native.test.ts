import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { codeFormats, formats } from '../formats';
import { openNativeDecoder } from './native';

const all = codeFormats.map((format) => formats[format].native as string);
const found = {
	rawValue: 'BG-0147',
	format: 'qr_code',
	cornerPoints: [
		{ x: 0, y: 0 },
		{ x: 10, y: 0 },
		{ x: 10, y: 20 },
		{ x: 0, y: 20 }
	]
};

/** A browser whose BarcodeDetector behaves as told. */
function browser(supported: () => Promise<string[]>, detect: () => Promise<(typeof found)[]>): Window {
	class Detector {
		static getSupportedFormats = supported;
		detect = detect;
	}
	return { BarcodeDetector: Detector } as unknown as Window;
}
const never = () => new Promise<never>(vi.fn());

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('ImageData', vi.fn());
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a browser without it has none', async () => {
	expect(await openNativeDecoder({} as Window)).toBeUndefined();
});

test('one that reads every format is taken', async () => {
	const decoder = await openNativeDecoder(
		browser(
			async () => [...all, 'aztec'],
			async () => [found]
		)
	);
	const closed = vi.fn();
	const picture = { close: closed } as unknown as ImageBitmap;
	expect(await decoder?.decode(picture, 'quick')).toEqual([{ text: 'BG-0147', format: 'qr', center: { x: 5, y: 10 } }]);
	expect(closed).toHaveBeenCalled();
});

test('one that lacks a format is passed by', async () => {
	const withoutMatrix = all.filter((format) => format !== 'data_matrix');
	expect(
		await openNativeDecoder(
			browser(
				async () => withoutMatrix,
				async () => []
			)
		)
	).toBeUndefined();
});

test('one that never answers is passed by after two seconds', async () => {
	const opening = openNativeDecoder(browser(never, async () => []));
	await vi.advanceTimersByTimeAsync(2000);
	expect(await opening).toBeUndefined();
});

test('one that lists everything and fails when asked is passed by', async () => {
	const broken = browser(
		async () => all,
		() => Promise.reject(new Error('Barcode detection service unavailable.'))
	);
	expect(await openNativeDecoder(broken)).toBeUndefined();
});
