import { compileMessages, messagesCompiled } from '../builds/messages';
import { runLoudly } from '../builds/run-loudly';
import { tools } from '../builds/run-tool';

/** The tests beside the code. Arguments go to Vitest. */
export async function run(args: string[]): Promise<number> {
	await compileMessages();
	return runLoudly([...tools.vitest, 'run', ...args], messagesCompiled);
}
