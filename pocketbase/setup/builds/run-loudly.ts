import { spawn } from 'node:child_process';
import { exitCodeOf, passSignalsTo } from '../children';
import { root } from '../paths';

/** Runs a tool as if it had been typed: its output is ours. Returns its exit code; signals to us reach it. */
export function runLoudly(command: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
	const [program = '', ...args] = command;
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { cwd: root, env: { ...process.env, ...environment }, stdio: 'inherit' });
		passSignalsTo(child);
		child.once('error', reject);
		child.once('close', (code, signal) => resolve(code ?? (signal ? exitCodeOf(signal) : 1)));
	});
}
