import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { startOffice, type OfficeServer } from '../../../pocketbase/setup/office-server';
import { TestDevice, type DeviceOptions } from './device';
import { client, installed, template } from './template';

interface Options {
	/** demo: the demo office. fresh: nothing has been set up yet. */
	kind: 'demo' | 'fresh';
	/** Folder of the built client that the office serves. */
	publicDir: string;
}

interface Fixtures {
	/** An office of the test's own. */
	office: OfficeServer;
	/** Starts a device that is ended with the test. A test in which a page threw an error fails. */
	device(options?: DeviceOptions): Promise<TestDevice>;
}

export const test = base.extend<Options & Fixtures>({
	kind: ['demo', { option: true }],
	publicDir: [client, { option: true }],
	office: async ({ kind, publicDir }, use) => {
		const dir = await mkdtemp(join(tmpdir(), 'bantuo-office-'));
		if (kind === 'demo') await cp(template, dir, { recursive: true });
		const environment = { BANTUO_PUBLIC: publicDir };
		const office = await startOffice({ dir, demo: kind === 'demo', hooksPool: 4, environment });
		await use(office);
		await office.stop();
		await rm(dir, { recursive: true, force: true, maxRetries: 5 });
	},
	device: async ({ office }, use) => {
		const devices: TestDevice[] = [];
		await use(async (options) => {
			const device = await TestDevice.start(office.url, { installed, ...options });
			devices.push(device);
			return device;
		});
		await Promise.all(devices.map((device) => device.end()));
		expect(
			devices.flatMap((device) => device.errors),
			'errors thrown in pages'
		).toEqual([]);
	}
});

export { expect, type Locator, type Page } from 'playwright/test';
