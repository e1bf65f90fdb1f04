import { spawn } from 'node:child_process';
import { endWithUs } from '../children';
import { currentHooks } from '../builds/hooks';
import { migrationsDir } from '../paths';
import { findPocketBase } from '../pocketbase-binary';

export interface CommandResult {
	code: number;
	stdout: string;
	stderr: string;
}

/**
 * Runs one of PocketBase's console commands, those of our hooks included, on a data folder, also while it is served.
 *
 * @param dir the data folder
 * @param args for instance `['superuser', 'upsert', 'a@b.example', 'password']` or `['office-verify']`
 * @returns what it printed and its exit code; a code other than 0 is not an error here
 */
export async function pocketbaseCommand(dir: string, args: string[]): Promise<CommandResult> {
	const [binary, hooks] = await Promise.all([findPocketBase(), currentHooks()]);
	return new Promise((resolve, reject) => {
		const child = spawn(
			binary,
			[
				...args,
				`--dir=${dir}`,
				`--hooksDir=${hooks.dir}`,
				`--migrationsDir=${migrationsDir}`,
				'--hooksPool=1',
				'--hooksWatch=false',
				'--automigrate=false',
				'--dev=false'
			],
			{ stdio: ['ignore', 'pipe', 'pipe'] }
		);
		endWithUs(child);
		const stdout: Buffer[] = [];
		const stderr: Buffer[] = [];
		child.stdout.on('data', (part: Buffer) => stdout.push(part));
		child.stderr.on('data', (part: Buffer) => stderr.push(part));
		child.once('error', reject);
		child.once('close', (code) =>
			resolve({ code: code ?? 1, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
		);
	});
}

/** The same, where anything but success is an error whose message holds what was printed. */
export async function mustRun(dir: string, args: string[]): Promise<string> {
	const { code, stdout, stderr } = await pocketbaseCommand(dir, args);
	if (code !== 0)
		throw new Error(`pocketbase ${args[0] ?? ''} failed with code ${code}.\n${stdout}${stderr}`.trimEnd());
	return stdout;
}
