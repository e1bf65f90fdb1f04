// The address is taken here, in the page: imported in the worker the file would miss the list that the service worker keeps for offline.
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Decoder } from './decoder';
import type { FromWorker, Takes, ToWorker } from './wasm-messages';

/** ZXing compiled to WebAssembly, in a worker, from our own server. */
export async function openWasmDecoder(): Promise<Decoder> {
	const worker = new Worker(new URL('./wasm.worker.ts', import.meta.url), { type: 'module' });
	let takes: Takes;
	try {
		const answer = await ask(worker, { open: new URL(wasmUrl, location.href).href });
		if (!('takes' in answer)) throw new Error('the decoder answered something else than that it is open');
		takes = answer.takes;
	} catch (error) {
		worker.terminate();
		throw error;
	}

	let before: Promise<unknown> = Promise.resolve();
	return {
		kind: 'wasm',
		decode(bitmap, effort) {
			const picture = takes === 'bitmap' ? bitmap : pixelsOf(bitmap);
			const transfer = picture instanceof ImageData ? picture.data.buffer : picture;
			// A reader that was stopped in the middle of a picture may have one under way still.
			const answer = before.then(() => ask(worker, { picture, effort }, [transfer]));
			before = answer.catch(() => undefined);
			return answer.then((found) => ('codes' in found ? found.codes : []));
		},
		close: () => worker.terminate()
	};
}

/** One question, one answer; the next question waits for it. */
function ask(worker: Worker, question: ToWorker, transfer: Transferable[] = []): Promise<FromWorker> {
	return new Promise((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<FromWorker>) =>
			'failed' in data ? reject(new Error(data.failed)) : resolve(data);
		worker.onerror = (event) => reject(new Error(event.message || 'the decoder could not be loaded'));
		worker.postMessage(question, transfer);
	});
}

let canvas: HTMLCanvasElement | undefined;

function pixelsOf(bitmap: ImageBitmap): ImageData {
	canvas ??= document.createElement('canvas');
	const { width, height } = bitmap;
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('no canvas in this browser');
	context.drawImage(bitmap, 0, 0);
	bitmap.close();
	return context.getImageData(0, 0, width, height);
}
