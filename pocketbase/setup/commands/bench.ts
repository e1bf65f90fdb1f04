import { join } from 'node:path';
import { currentClient } from '../builds/client';
import { runLoudly } from '../builds/run-loudly';
import { tools } from '../builds/run-tool';
import { root } from '../paths';
import { findPocketBase } from '../pocketbase-binary';
import { findChromium } from '../suites/chromium';

/** Measures this machine's figures; `--json` prints them for programs. */
export async function run(args: string[]): Promise<number> {
	const program = await findPocketBase();
	await currentClient();
	const chromium = await findChromium();
	return runLoudly([...tools.tsx, join(root, 'tests/bench/main.ts'), ...args], {
		POCKETBASE: program,
		CHROMIUM: chromium
	});
}
