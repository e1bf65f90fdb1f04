import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { colours } from '../builds/run-tool';
import { passSignalsTo } from '../children';
import { root } from '../paths';
import type { Print } from './part';

/** Runs a tool and prints its output line by line as it comes. Returns its exit code, 1 if a signal ended it. */
export function runPrinting(
	command: readonly string[],
	print: Print,
	environment: NodeJS.ProcessEnv = {}
): Promise<number> {
	const [program = '', ...args] = command;
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: root,
			env: { ...process.env, ...colours, ...environment },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		passSignalsTo(child);
		for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', print);
		child.once('error', reject);
		child.once('close', (code) => resolve(code ?? 1));
	});
}
