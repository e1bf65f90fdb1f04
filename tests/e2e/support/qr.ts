import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Locator } from 'playwright/test';

/** Reads the code that an element shows, from its picture on the screen. */
export async function readCodeIn(element: Locator): Promise<string[]> {
	const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
	prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
	const picture = await element.screenshot();
	const codes = await readBarcodes(new Uint8Array(picture).buffer, { formats: ['QRCode'], tryHarder: true });
	return codes.map(({ text }) => text);
}
