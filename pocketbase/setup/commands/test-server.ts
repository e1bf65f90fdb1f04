import { currentClient } from '../builds/client';
import { runLoudly } from '../builds/run-loudly';
import { tools } from '../builds/run-tool';
import { findPocketBase } from '../pocketbase-binary';

/** The suite against a real PocketBase. Arguments go to Vitest. */
export async function run(args: string[]): Promise<number> {
	await findPocketBase();
	await currentClient();
	return runLoudly([...tools.vitest, 'run', '--config=tests/server/vitest.config.ts', ...args]);
}
