import { TestDevice, type DeviceOptions } from '../e2e/support/device';

/**
 * A device of the bench. tsx, which runs the bench, marks functions with a helper that a page does not have: here it
 * gets one.
 */
export const benchDevice = (url: string, options: DeviceOptions = {}): Promise<TestDevice> =>
	TestDevice.start(url, {
		...options,
		async prepare(page) {
			await page.addInitScript('globalThis.__name = (named) => named');
			await options.prepare?.(page);
		}
	});
