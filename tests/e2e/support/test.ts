import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { startOffice, type OfficeServer } from '../../../pocketbase/setup/office-server';
import { TestDevice, type DeviceOptions } from './device';
import { template } from './template';

interface Fixtures {
	/** A demo office of the test's own. */
	office: OfficeServer;
	/** Starts a device that is ended with the test. */
	device(options?: DeviceOptions): Promise<TestDevice>;
}

export const test = base.extend<Fixtures>({
	office: async ({}, use) => {
		const dir = await mkdtemp(join(tmpdir(), 'bantuo-office-'));
		await cp(template, dir, { recursive: true });
		const office = await startOffice({ dir, demo: true, hooksPool: 4 });
		await use(office);
		await office.stop();
		await rm(dir, { recursive: true, force: true, maxRetries: 5 });
	},
	device: async ({ office }, use) => {
		const devices: TestDevice[] = [];
		await use(async (options) => {
			const device = await TestDevice.start(office.url, options);
			devices.push(device);
			return device;
		});
		await Promise.all(devices.map((device) => device.end()));
	}
});

export { expect, type Page } from 'playwright/test';
