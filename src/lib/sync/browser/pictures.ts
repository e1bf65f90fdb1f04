import { newId } from '../../domain/core/ids';
import type { NewFile } from '../device/files';

const LONGEST_SIDE = 1_600;
const QUALITY = 0.82;

/**
 * A photo as it is kept and sent: at most 1,600 pixels a side, JPEG, without the place and time a phone writes into
 * it. Throws when the file is no picture that this browser can read.
 */
export async function pictureOf(file: Blob): Promise<NewFile> {
	const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
	const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
	const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
	canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	bitmap.close();
	const shrunk = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
	return { id: newId(), bytes: await shrunk.arrayBuffer(), type: 'image/jpeg' };
}
