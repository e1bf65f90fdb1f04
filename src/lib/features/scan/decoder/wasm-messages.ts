import type { DecodedCode, Effort } from './decoder';

/** What the worker can draw on: some browsers have no canvas in a worker, and get the pixels instead. */
export type Takes = 'bitmap' | 'pixels';

export type ToWorker = { open: string } | { picture: ImageBitmap | ImageData; effort: Effort };
export type FromWorker = { takes: Takes } | { codes: DecodedCode[] } | { failed: string };
