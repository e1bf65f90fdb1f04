import { currentClient } from '../builds/client';
import { runLoudly } from '../builds/run-loudly';
import { tools } from '../builds/run-tool';
import { findPocketBase } from '../pocketbase-binary';
import { browsersForTests } from '../suites/chromium';
import { playwrightConfig } from '../suites/playwright';

/** The browser suite. Arguments go to Playwright. */
export async function run(args: string[]): Promise<number> {
	await findPocketBase();
	await currentClient();
	const browsers = await browsersForTests();
	return runLoudly([...tools.playwright, 'test', `--config=${playwrightConfig}`, ...args], { ...browsers });
}
