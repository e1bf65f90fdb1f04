import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { endWithUs } from '../children';
import { root } from '../paths';
import { showProgress } from '../progress';

/** Command line of a package's program, run by this very Node: needs no shell and no `.cmd` on any system. */
export const tools = {
	vite: [process.execPath, join(root, 'node_modules/vite/bin/vite.js')],
	vitest: [process.execPath, join(root, 'node_modules/vitest/vitest.mjs')],
	playwright: [process.execPath, join(root, 'node_modules/playwright/cli.js')],
	svelteKit: [process.execPath, join(root, 'node_modules/@sveltejs/kit/svelte-kit.js')],
	svelteCheck: [process.execPath, join(root, 'node_modules/svelte-check/bin/svelte-check')],
	tsc: [process.execPath, join(root, 'node_modules/typescript/bin/tsc')],
	prettier: [process.execPath, join(root, 'node_modules/prettier/bin/prettier.cjs')],
	eslint: [process.execPath, join(root, 'node_modules/eslint/bin/eslint.js')],
	tsx: [process.execPath, '--import', 'tsx']
} as const;

/** A tool sees a pipe and would print plainly, also where we print on a terminal, and in colour where a CI asks for it. */
export const colours: NodeJS.ProcessEnv = process.stdout.isTTY
	? { FORCE_COLOR: '1' }
	: { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * Runs a tool quietly, with a sign of life named `label`.
 *
 * @throws with all it printed when it does not succeed
 */
export function runQuietly(
	label: string,
	command: readonly string[],
	environment: NodeJS.ProcessEnv = {}
): Promise<void> {
	const [program = '', ...args] = command;
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: root,
			env: { ...process.env, ...colours, ...environment },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		endWithUs(child);
		const output: Buffer[] = [];
		child.stdout.on('data', (part: Buffer) => output.push(part));
		child.stderr.on('data', (part: Buffer) => output.push(part));
		const endProgress = showProgress(() => label);
		child.once('error', (error) => {
			endProgress();
			reject(error);
		});
		child.once('close', (code) => {
			endProgress();
			if (code === 0) resolve();
			else reject(new Error(`${label} failed.\n${Buffer.concat(output).toString().trimEnd()}`));
		});
	});
}
