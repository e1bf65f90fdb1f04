import { currentClient } from '../builds/client';
import { currentHooks } from '../builds/hooks';
import { findPocketBase } from '../pocketbase-binary';
import { browsersForTests } from './chromium';
import { prepared, type Part } from './part';

/** What the suites need before they can run, each got once. */
export const pocketbasePart: Part = {
	name: 'pocketbase',
	async run(print) {
		print(`PocketBase: ${await findPocketBase()}`);
		print(`hooks: ${(await currentHooks()).dir}`);
		return prepared;
	}
};

export const clientPart: Part = {
	name: 'client',
	async run() {
		await currentClient();
		return prepared;
	}
};

export const chromiumPart: Part = {
	name: 'chromium',
	async run(print) {
		print(`Chromium: ${Object.values(await browsersForTests()).join(', ')}`);
		return prepared;
	}
};
