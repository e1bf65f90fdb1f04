import { compileMessages } from '../build/messages';
import { runLoudly } from '../build/run-loudly';
import { tools } from '../build/run-tool';

/** The tests beside the code. Arguments go to Vitest. */
export async function run(args: string[]): Promise<number> {
	await compileMessages();
	return runLoudly([...tools.vitest, 'run', ...args]);
}
