import { join } from 'node:path';
import { runLoudly } from '../builds/run-loudly';
import { tools } from '../builds/run-tool';
import { root } from '../paths';
import { findPocketBase } from '../pocketbase-binary';

/** Writes the migration for what changed in the registry, under the name given. */
export async function run(args: string[]): Promise<number> {
	const program = await findPocketBase();
	return runLoudly([...tools.tsx, join(root, 'pocketbase/setup/make-migration.ts'), ...args], { POCKETBASE: program });
}
