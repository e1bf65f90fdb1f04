import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessages } from '../builds/messages';
import { tools } from '../builds/run-tool';
import { root } from '../paths';
import { messageProblems } from './message-parity';
import { oneCheck, type Part, type Print } from './part';
import { runPrinting } from './run-printing';

const workerConfig = 'src/tsconfig.worker.json';

/** What the type checker and the tests read but nobody wrote: SvelteKit's types and the compiled messages. */
export async function generate(print: Print): Promise<boolean> {
	await compileMessages();
	return (await runPrinting([...tools.svelteKit, 'sync'], print)) === 0;
}

/** Types of everything, the service worker under its own configuration, and messages complete in both languages. */
export const checkPart: Part = {
	name: 'check',
	async run(print) {
		const problems = await messageProblems();
		for (const problem of problems) print(problem);
		const types = await runPrinting([...tools.svelteCheck, '--tsconfig', 'tsconfig.json', '--fail-on-warnings'], print);
		const worker = existsSync(join(root, workerConfig))
			? await runPrinting([...tools.tsc, '--noEmit', '--project', workerConfig], print)
			: 0;
		return oneCheck(problems.length === 0 && types === 0 && worker === 0);
	}
};

/** Formatting and lint. */
export const lintPart: Part = {
	name: 'lint',
	async run(print) {
		const format = await runPrinting([...tools.prettier, '--check', '--log-level', 'warn', '.'], print);
		const lint = await runPrinting([...tools.eslint, '--max-warnings', '0', '.'], print);
		return oneCheck(format === 0 && lint === 0);
	}
};
