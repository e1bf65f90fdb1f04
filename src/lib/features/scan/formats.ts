/**
 * The codes that are read, under the names of both decoders.
 * `linear` codes have no error correction worth the name: one look at them is not trusted (see `steadiness.ts`).
 */
export const formats = {
	qr: { native: 'qr_code', zxing: 'QRCode', linear: false },
	dataMatrix: { native: 'data_matrix', zxing: 'DataMatrix', linear: false },
	code128: { native: 'code_128', zxing: 'Code128', linear: true },
	ean13: { native: 'ean_13', zxing: 'EAN13', linear: true },
	ean8: { native: 'ean_8', zxing: 'EAN8', linear: true },
	code39: { native: 'code_39', zxing: 'Code39', linear: true }
} as const;

export type CodeFormat = keyof typeof formats;

export const codeFormats = Object.keys(formats) as CodeFormat[];
