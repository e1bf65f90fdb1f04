import { join } from 'node:path';
import { expect, type Locator } from 'playwright/test';
import { root } from '../../../pocketbase/setup/paths';

/** A picture file, as a camera would give it. */
export const photo = join(root, 'static', 'icons', 'icon-512.png');

/** Waits until a picture's bytes are there and can be read as a picture. */
export async function untilShown(image: Locator): Promise<void> {
	await expect(image).toHaveJSProperty('complete', true);
	await expect(image).not.toHaveJSProperty('naturalWidth', 0);
}
