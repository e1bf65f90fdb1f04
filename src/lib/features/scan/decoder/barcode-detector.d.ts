/** The Barcode Detection API as far as it is used here (https://wicg.github.io/shape-detection-api/); TypeScript's DOM does not have it. */
interface DetectedBarcode {
	readonly rawValue: string;
	readonly format: string;
	readonly cornerPoints: readonly { readonly x: number; readonly y: number }[];
}

declare class BarcodeDetector {
	static getSupportedFormats(): Promise<string[]>;
	constructor(options: { formats: string[] });
	detect(image: ImageBitmapSource): Promise<DetectedBarcode[]>;
}

interface Window {
	BarcodeDetector?: typeof BarcodeDetector;
}
