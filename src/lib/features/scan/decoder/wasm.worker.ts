import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { DecodedCode, Effort } from './decoder';
import type { FromWorker, Takes, ToWorker } from './wasm-messages';
import { codeOf, options } from './zxing';

let canvas: OffscreenCanvas | undefined;

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
	try {
		reply('open' in data ? { takes: await open(data.open) } : { codes: await decode(data.picture, data.effort) });
	} catch (error) {
		reply({ failed: error instanceof Error ? error.message : String(error) });
	}
});

function reply(message: FromWorker): void {
	postMessage(message);
}

/** @param wasmUrl our own copy; without it the library would ask a CDN */
async function open(wasmUrl: string): Promise<Takes> {
	await prepareZXingModule({ overrides: { locateFile: () => wasmUrl }, fireImmediately: true });
	if (typeof OffscreenCanvas === 'undefined') return 'pixels';
	canvas = new OffscreenCanvas(1, 1);
	return canvas.getContext('2d', { willReadFrequently: true }) ? 'bitmap' : 'pixels';
}

async function decode(picture: ImageBitmap | ImageData, effort: Effort): Promise<DecodedCode[]> {
	const pixels = picture instanceof ImageData ? picture : pixelsOf(picture);
	const results = await readBarcodes(pixels, options[effort]);
	return results.flatMap(codeOf);
}

function pixelsOf(bitmap: ImageBitmap): ImageData {
	const context = canvas?.getContext('2d', { willReadFrequently: true });
	if (!canvas || !context) throw new Error('no canvas in this worker');
	const { width, height } = bitmap;
	if (canvas.width !== width) canvas.width = width;
	if (canvas.height !== height) canvas.height = height;
	context.drawImage(bitmap, 0, 0);
	bitmap.close();
	return context.getImageData(0, 0, width, height);
}
