import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs the program and makes sure that it is the PocketBase it should be.
 *
 * @param wanted version it must name; a plain `go build` names none ("untracked"), which is accepted
 * @throws when it does not run here or names another version
 */
export async function checkVersion(program: string, wanted: string): Promise<void> {
	const answer = await promisify(execFile)(program, ['--version'], { timeout: 30_000 }).catch((error: Error) => {
		throw new Error(`${program} does not run on this machine: ${error.message}`, { cause: error });
	});
	const named = answer.stdout.trim();
	const version = /version (\S+)/.exec(named)?.[1];
	if (version !== wanted && version !== '(untracked)')
		throw new Error(`${program} says “${named}”, but this office is made for PocketBase ${wanted}.`);
}
