import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule as prepareReader, readBarcodes } from 'zxing-wasm/reader';
import { prepareZXingModule as prepareWriter, writeBarcode } from 'zxing-wasm/writer';
import { beforeAll, expect, test } from 'vitest';
import { HEIGHT, labelPicture, WIDTH, type LabelView } from '../testing/label-picture';
import { nearest } from '../framing';
import type { Effort } from './decoder';
import { codeOf, options } from './zxing';

/** Milliseconds: drawing a picture takes a third of a second on a machine that does nothing else. */
const SLOW = 30_000;
const text = 'http://127.0.0.1:8090/e/BG-0147';

beforeAll(async () => {
	const wasm = async (name: string): Promise<ArrayBuffer> => {
		const bytes = await readFile(createRequire(import.meta.url).resolve(`zxing-wasm/${name}`));
		return new Uint8Array(bytes).buffer;
	};
	prepareReader({ overrides: { wasmBinary: await wasm('reader/zxing_reader.wasm') } });
	prepareWriter({ overrides: { wasmBinary: await wasm('writer/zxing_writer.wasm') } });
});

function picture(view: Omit<LabelView, 'text'>): ImageData {
	const grey = labelPicture({ text, ...view });
	const data = new Uint8ClampedArray(grey.length * 4);
	grey.forEach((value, pixel) => data.fill(value, pixel * 4, pixel * 4 + 3));
	return { data, width: WIDTH, height: HEIGHT, colorSpace: 'srgb' };
}
const read = async (seen: ImageData, effort: Effort) => (await readBarcodes(seen, options[effort])).flatMap(codeOf);

test.each<[string, Omit<LabelView, 'text'>]>([
	['straight', {}],
	['tilted', { tilt: 25 }],
	['in a dark store room', { dim: 0.8 }],
	['through a noisy sensor', { noise: 25 }],
	['tilted, dim and noisy', { tilt: 20, dim: 0.6, noise: 15 }]
])(
	'a label %s is read, also at a quick look',
	async (_, view) => {
		const seen = picture(view);
		expect(await read(seen, 'thorough')).toMatchObject([{ text, format: 'qr' }]);
		expect(await read(seen, 'quick')).toMatchObject([{ text, format: 'qr' }]);
	},
	SLOW
);

test(
	'the middle of the code is where the label is',
	async () => {
		const code = nearest(await read(picture({}), 'thorough'), { x: WIDTH / 2, y: HEIGHT / 2 });
		expect(code?.center.x).toBeGreaterThan(WIDTH / 2 - 15);
		expect(code?.center.x).toBeLessThan(WIDTH / 2 + 15);
		expect(code?.center.y).toBeLessThan(HEIGHT / 2);
	},
	SLOW
);

test(
	'in the dark nothing is found and nothing is invented',
	async () => {
		expect(await read(picture({ dim: 1, noise: 25 }), 'thorough')).toEqual([]);
	},
	SLOW
);

test.each([
	['QRCode', 'qr', 'BG-0147'],
	['DataMatrix', 'dataMatrix', 'BG-0147'],
	['Code128', 'code128', 'BG-0147'],
	['Code39', 'code39', 'BG-0147'],
	['EAN13', 'ean13', '9787302423287'],
	['EAN8', 'ean8', '12345670']
] as const)('%s is read as %s', async (written, format, content) => {
	const { image, error } = await writeBarcode(content, { format: written, scale: 4, addQuietZones: true });
	if (!image) throw new Error(error);
	expect((await readBarcodes(image, options.quick)).flatMap(codeOf)).toMatchObject([{ text: content, format }]);
});

test('a format nobody asked for is left alone', async () => {
	const { image } = await writeBarcode('123456', { format: 'ITF', scale: 4, addQuietZones: true });
	if (!image) throw new Error('not written');
	expect((await readBarcodes(image, options.thorough)).flatMap(codeOf)).toEqual([]);
});
