import { cp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOffice } from '../../../pocketbase/setup/office-server';
import { publicDir } from '../../../pocketbase/setup/paths';
import { changeReception } from '../../../src/lib/domain/visits/rules';
import { TestDevice } from './device';
import { pushAs } from './server';

const folder = join(tmpdir(), `bantuo-e2e-${process.pid}`);

/** A demo office's data folder, made once a run and copied for every test: copying is much quicker than seeding. */
export const template = process.env.BANTUO_E2E_TEMPLATE ?? join(folder, 'template');

/** The client as it was when the run began, so that a build made meanwhile changes nothing under the tests' feet. */
export const client = process.env.BANTUO_E2E_CLIENT ?? join(folder, 'client');

/**
 * A browser's profile in which the program lies as after a first visit, and nothing else: installing its hundreds of
 * files costs more than most tests. It holds for one address, which every device leads to its own office.
 */
export const installed = {
	profile: process.env.BANTUO_E2E_PROFILE ?? join(folder, 'profile'),
	address: 'http://127.0.0.1:18090'
};

export default async function makeTemplate(): Promise<() => Promise<void>> {
	// Workers are other processes: they find the folders by the environment.
	process.env.BANTUO_E2E_TEMPLATE = template;
	process.env.BANTUO_E2E_CLIENT = client;
	process.env.BANTUO_E2E_PROFILE = installed.profile;
	await rm(folder, { recursive: true, force: true });
	await mkdir(template, { recursive: true });
	await cp(publicDir, client, { recursive: true });
	const office = await startOffice({ dir: template, demo: true, hooksPool: 2, environment: { BANTUO_PUBLIC: client } });
	// Tests run in the evening too, where the house would close within their first minute.
	await pushAs(office.url, 'reception', changeReception.name, { retentionDays: 180, closesAt: '23:59' });
	await install(office.url);
	await office.stop();
	return () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function install(url: string): Promise<void> {
	await mkdir(installed.profile, { recursive: true });
	const device = await TestDevice.start(url, { installed });
	await device.open('/login');
	await device.untilInstalled();
	const devtools = await device.context.newCDPSession(device.page);
	// A device of its own is told from others by what it stores: that each test's devices must get themselves.
	const storageTypes = 'cookies,indexeddb,local_storage';
	await devtools.send('Storage.clearDataForOrigin', { origin: installed.address, storageTypes });
	await device.keep(installed.profile);
}
